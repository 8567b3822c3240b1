import { readBaseline, type Baseline, type Misshapen } from '../../formats/baseline.ts';
import { parseJson, type JsonDocument } from '../../formats/json.ts';
import { decodeText } from '../../formats/text.ts';
import { GateError, type ErrorKind } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { sha256 } from '../../model/sha256.ts';
import type { Sources } from '../../model/sources.ts';
import { clip } from '../../model/visible.ts';
import { mostReadings, type Unusable, type Usable } from './evidence.ts';
import type { FileOptions } from './options.ts';

/** Some 3,000 series. The schema's library runs out of stack when a file is wrong in 100,000 places. */
const mostValues = 3 * mostReadings;

const problems: Partial<Readonly<Record<ErrorKind, Unusable['problem']>>> = {
  'not-found': 'missing',
  malformed: 'malformed',
  outside: 'outside',
  'not-a-file': 'unreadable',
  'too-large': 'unreadable',
  unavailable: 'unreadable',
  refused: 'unreadable',
};

export interface Read {
  readonly file: Usable;
  /** As they were read, which is more than evidence may hold. */
  readonly bytes: Uint8Array;
}

/** What the file holds, or why nothing can be said of it: one unusable file must not hide the others. */
export async function readFile({ path, format }: FileOptions, files: Sources['files']): Promise<Unusable | Read> {
  // An absolute path would never match the paths of a change, and /tmp is empty after the next reboot.
  if (/^(?:\/|[A-Za-z]:)/.test(path)) {
    return { path, problem: 'outside', message: `${path} is an absolute path, expected one within the repository` };
  }
  try {
    const bytes = await files.read(path);
    const text = decodeText(bytes, path, limits.baselineBytes);
    const file = interpret(path, parseJson(text, path, { mostValues }), format);
    return 'problem' in file ? file : { file: { ...file, sha256: sha256(bytes) }, bytes };
  } catch (thrown) {
    const problem = thrown instanceof GateError ? problems[thrown.kind] : undefined;
    if (!(thrown instanceof GateError) || !problem) throw thrown;
    const { line, column } = thrown.at ?? {};
    const message = problem === 'missing' ? `${path} does not exist` : clip(thrown.message, 400);
    return { path, problem, message, ...(line && { line }), ...(column && { column }) };
  }
}

const unreadable = (path: string, what: string): Unusable => ({
  path,
  problem: 'unreadable',
  message: `${path} cannot be read: ${what}`,
});

function interpret(path: string, document: JsonDocument, format: FileOptions['format']): Unusable | Usable {
  const baseline = readBaseline(document.value, format, mostReadings);
  if ('misfits' in baseline) return misshapen(path, document, baseline);
  if (baseline.readings.length > mostReadings) return unreadable(path, `more than ${mostReadings} numbers`);
  return usable(path, document, baseline);
}

function misshapen(path: string, document: JsonDocument, { misfits }: Misshapen): Unusable {
  const [first, ...others] = misfits;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return {
    path,
    problem: 'wrong-shape',
    message: `${path} is no baseline: ${first?.what ?? ''}${more}`,
    ...document.locate(first?.path ?? []),
    ...(others.length > 0 && { details: others.slice(0, 20).map(({ what }) => what) }),
  };
}

const usable = (path: string, document: JsonDocument, baseline: Baseline): Usable => ({
  path,
  format: baseline.format,
  time: new Date(baseline.time).toISOString(),
  timeAt: document.locate(baseline.timePath),
  ...(baseline.commit !== undefined && { commit: baseline.commit }),
  readings: baseline.readings.map(({ path: steps, ...reading }) => ({
    ...reading,
    ...(reading.is === 'not-finite' && { text: clip(reading.text, 40) }),
    ...document.locate(steps),
  })),
  unknownKeys: { count: baseline.unknownKeys.length, first: baseline.unknownKeys.slice(0, 20) },
});
