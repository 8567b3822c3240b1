/** The bytes at hand: what a reader cannot finish before their end is given again, with more behind it. */
export interface Window {
  bytes: Uint8Array;
  end: number;
  /** The line of what is read next. */
  line: number;
}
