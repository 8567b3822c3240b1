import type { Counting, MeasuredSource } from '../measured.ts';
import { Scanner } from './scanner.ts';

interface Origin {
  readonly file: string;
  readonly counting: Counting;
  readonly typescript: boolean;
  readonly jsx: boolean;
  /** The part of the bytes that is measured, and the number of its first line. */
  readonly from?: number;
  readonly to?: number;
  readonly firstLine?: number;
}

export function measureJavaScript(
  bytes: Uint8Array,
  { file, counting, typescript, jsx, from = 0, to = bytes.length, firstLine = 1 }: Origin,
): MeasuredSource {
  const source = { bytes: bytes.subarray(from, to), file, firstLine };
  return new Scanner(source, { typescript, jsx }, counting).measure();
}
