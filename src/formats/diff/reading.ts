import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { startLines, textOf, type LineCursor } from './line-cursor.ts';

/** A diff that is being read. */
export interface Reading {
  readonly lines: LineCursor;
  /** Where it comes from, for messages. */
  readonly file: string | undefined;
  /** How many hunks it had so far. */
  hunks: number;
  readonly onCut: OnCut | undefined;
}

/** Told that the last hunk ends too early: what is there of it is taken. */
export type OnCut = (line: number, missing: number) => void;

export const startReading = (bytes: Uint8Array, file: string | undefined, onCut: OnCut | undefined): Reading => ({
  lines: startLines(bytes),
  file,
  hunks: 0,
  onCut,
});

export const nameOf = (file: string | undefined): string => file ?? 'the diff';

interface Malformation {
  readonly line?: number;
  readonly hint?: string;
}

export const malformed = (
  { file, lines }: Reading,
  message: string,
  { line = lines.number, hint }: Malformation = {},
): GateError =>
  new GateError('malformed', file === undefined ? `${message} in line ${line} of the diff` : `${message} in ${file}`, {
    at: file === undefined ? undefined : { file, line },
    hint,
  });

/** The text of a line that holds names. Two of 4096 bytes, each byte escaped, are the most that any system has. */
export function headerText(reading: Reading, from = 0): string {
  const { at, end } = reading.lines;
  if (end - at > 32_768) throw malformed(reading, `a file header of ${end - at} bytes`);
  return textOf(reading.lines, from);
}

export function countHunk(reading: Reading): void {
  reading.hunks += 1;
  if (reading.hunks > limits.diffHunks)
    throw new GateError('too-large', `${nameOf(reading.file)} has more than ${limits.diffHunks} separate changes`);
}
