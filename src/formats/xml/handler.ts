/** An element's start. Lent for the call only: the next element is the same object. */
export interface XmlElement {
  readonly name: string;
  /** The line in the file, from 1. */
  readonly line: number;
  /** The attribute's value with its entities resolved; undefined where it is absent. */
  readonly get: (attribute: string) => string | undefined;
  /** The attribute as a number without making a text of it first; NaN where it is none, undefined where it is absent. */
  readonly number: (attribute: string) => number | undefined;
  /** The same, to keep. */
  readonly copy: () => XmlElement;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(name: string): void;
  /** The text between two tags, in one piece, without the blanks around it; not called where nothing is left. */
  text?(text: string): void;
  /** Whether the text that is read now is wanted; other text is not kept, and may be of any length. Default: it is. */
  wantsText?(): boolean;
}

/** Checks that a document is well-formed while it passes it on. */
export interface XmlScanner {
  write(chunk: Uint8Array): void;
  /** Throws where the document is not complete. */
  end(): void;
}
