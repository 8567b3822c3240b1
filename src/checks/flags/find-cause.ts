import { readEnvFile, type Dialect, type Problem, type Reading } from '../../formats/env-file/dialects.ts';
import { lineStarts } from '../../formats/env-file/lines.ts';
import type { EnvNode } from '../../formats/env-file/tokenize.ts';
import type { FlagEvidence } from './evidence.ts';

export interface DialectReading {
  readonly dialect: Dialect;
  readonly reading: Reading;
  /** The problem from which on this dialect takes no assignment of the file. */
  readonly stop: Problem | undefined;
}

type Divergence = NonNullable<FlagEvidence['divergence']>;
type Cause = NonNullable<Divergence['cause']>;

const PROBE = 'EPIC21_GATE_PROBE';
const CONFLICT = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/;
const CONFLICT_END = /^>{7}/;

export function readAs(text: string, dialect: Dialect): DialectReading {
  const reading = readEnvFile(text, dialect);
  return { dialect, reading, stop: findStop(text, dialect, reading.problems) };
}

/** By bisection: a dialect that has stopped reading takes no assignment behind that line either. */
function findStop(text: string, dialect: Dialect, problems: readonly Problem[]): Problem | undefined {
  const starts = lineStarts(text);
  const hasStopped = (problem: Problem | undefined): boolean => {
    const until = text.slice(0, (problem && starts[problem.line]) ?? text.length);
    // Two newlines: the first may belong to a backslash.
    const probe = readEnvFile(`${until}\n\n${PROBE}=1\n`, dialect).settings.get(PROBE)?.at(-1);
    return probe === undefined || probe.computed;
  };
  if (problems.length === 0 || !hasStopped(problems.at(-1))) return undefined;
  let low = 0;
  let high = problems.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasStopped(problems[middle])) high = middle;
    else low = middle + 1;
  }
  return problems[low];
}

interface Diverging {
  readonly file: string;
  readonly lines: readonly string[];
  /** The assignment that looks effective. */
  readonly node: EnvNode | undefined;
  readonly readings: Divergence['readings'];
  readonly as: readonly DialectReading[];
}

/** What spoils the file for more than this flag; nothing where the flag's own line is all there is to blame. */
export function findCause({ file, lines, node, readings, as }: Diverging): Cause | undefined {
  if (node?.kind === 'assignment' && node.eol.startsWith('\r') && differByReturn(readings))
    return { rule: 'line-ends', at: { file, line: node.line }, reasons: [] };
  const without = new Set(readings.filter(({ value }) => value === null).map(({ dialect }) => dialect));
  if (lines[0]?.startsWith('\uFEFF') && node?.line === 1 && without.size > 0)
    return { rule: 'byte-order-mark', at: { file, line: 1 }, reasons: [] };
  const stops = as.flatMap(({ dialect, stop }) => (stop && without.has(dialect) ? [{ dialect, ...stop }] : []));
  const ordered = stops.toSorted((a, b) => a.line - b.line);
  const first = ordered[0]?.line;
  if (first === undefined) return undefined;
  const reasons = ordered.map(({ dialect, line, message }) => ({
    dialect,
    note: line === first ? message : `line ${line}: ${message}`,
  }));
  const at = { file, line: first };
  if (!CONFLICT.test(lines[first - 1] ?? '')) return { rule: 'file-refused', at, reasons };
  const end = lines.findIndex((line, index) => index >= first - 1 && CONFLICT_END.test(line));
  return { rule: 'merge-conflict', at, reasons, ...(end >= first && { until: end + 1 }) };
}

function differByReturn(readings: Divergence['readings']): boolean {
  const plain = new Set(readings.map(({ value }) => value?.replace(/\r$/, '')));
  return plain.size === 1 && readings.every(({ value }) => value !== null) && readings.some(endsInReturn);
}

export const endsInReturn = ({ value }: Divergence['readings'][number]): boolean => value?.endsWith('\r') ?? false;
