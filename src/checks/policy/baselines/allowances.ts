import { parseRatchetFile, type Per } from '../../../formats/coverage/ratchet-file.ts';
import { parseSizeBaseline } from '../../../formats/size-baseline.ts';
import { printKey } from '../../../formats/size-baseline/key.ts';
import { printSizes, sizeMetrics } from '../../../formats/size-baseline/sizes.ts';
import { numberOf } from '../../../model/words.ts';

/** A row of a baseline: what it is about, and how much of what that may have. */
export interface Allowance {
  readonly path: string;
  /** What it is besides its path: the name of a function. */
  readonly name: string;
  readonly line: number;
  /** By metric; what is not said is not allowed. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly shown: string;
}

/** The rows of a baseline that this gate wrote; undefined for any other file. */
export function allowancesIn(bytes: Uint8Array, file: string): readonly Allowance[] | undefined {
  const first = formatLine(bytes);
  const [, per] = /^epic21-gate ratchet \d{1,9}, per (file|folder)$/.exec(first) ?? [];
  if (per === 'file' || per === 'folder') return uncovered(bytes, file, per);
  return first.startsWith('epic21-gate sizes ') ? oversized(bytes, file) : undefined;
}

/** It stands near the top, below comments. */
const formatLine = (bytes: Uint8Array): string =>
  new TextDecoder()
    .decode(bytes.subarray(0, 65_536))
    .split(/\r?\n/)
    .find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';

const uncovered = (bytes: Uint8Array, file: string, per: Per): readonly Allowance[] =>
  parseRatchetFile(bytes, { file, per }).entries.map(({ key: path, line, lines, branches }) => ({
    path,
    name: '',
    line,
    amounts: new Map([
      ['lines', lines],
      ['branches', branches],
    ]),
    shown: `${numberOf(lines, 'uncovered line')}, ${numberOf(branches, 'uncovered branch', 'uncovered branches')}`,
  }));

const oversized = (bytes: Uint8Array, file: string): readonly Allowance[] =>
  parseSizeBaseline(bytes, file).entries.map(({ path, name, ordinal, line, sizes }) => ({
    path,
    // As a row has it, where the name of one cannot look like the number of another.
    name: printKey({ path: '-', name, ordinal }).slice(2),
    line,
    amounts: new Map(sizeMetrics.map((metric) => [metric, sizes[metric] ?? 0])),
    shown: printSizes(sizes),
  }));

const nothing: ReadonlyMap<string, number> = new Map();

/** More of anything: less of one makes up for nothing of another. */
export const allowsMore = (after: Allowance, before: Allowance | undefined): boolean =>
  [...after.amounts].some(([metric, amount]) => amount > ((before?.amounts ?? nothing).get(metric) ?? 0));
