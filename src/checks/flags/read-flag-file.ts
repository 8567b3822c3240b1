import { decodeEnvFile, isBinary } from '../../formats/env-file/bytes.ts';
import { readEnvFile, type Dialect, type Reading } from '../../formats/env-file/dialects.ts';
import { commentedKey, parseEnvFile, type EnvNode } from '../../formats/env-file/tokenize.ts';
import { limits } from '../../model/limits.ts';
import { nearestAmong } from '../../model/nearest.ts';
import type { Files } from '../../model/sources.ts';
import type { FlagEvidence, FlagsEvidence } from './evidence.ts';
import { reasonOf } from './reason-of.ts';

/** One source: what it says of each registered flag. */
export interface FlagFile {
  readonly source: FlagsEvidence['sources'][number];
  readonly flags: ReadonlyMap<string, FlagEvidence>;
  readonly nearMisses: FlagsEvidence['nearMisses'];
}

export async function readFlagFile(
  files: Files,
  file: string,
  names: readonly string[],
  dialects: readonly Dialect[],
): Promise<FlagFile> {
  let text: string;
  try {
    text = decodeEnvFile(await files.read(file));
  } catch (thrown) {
    return unread(file, 'unreadable', reasonOf(thrown));
  }
  if (text.length > limits.envFileBytes)
    return unread(file, 'unreadable', `${file} is larger than ${limits.envFileBytes} bytes`);
  if (isBinary(text))
    return unread(file, 'unreadable', `${file} is not a text file: it holds bytes that are no UTF-8 text`);
  const { nodes } = parseEnvFile(text);
  const readings = dialects.map((dialect) => ({ dialect, reading: readEnvFile(text, dialect) }));
  if (!nodes.some((node) => node.kind === 'assignment'))
    return unread(file, 'empty', `${file} sets nothing: not one line is an assignment`);
  const flags = names.map((name) => readFlag(name, file, nodes, readings));
  const last = nodes.at(-1);
  return {
    source: { name: file, ...(last && !/[\r\n]$/.test(text) && { lastLineWithoutNewline: last.line }) },
    flags: new Map(flags.map((flag) => [flag.name, flag])),
    nearMisses: findNearMisses(file, nodes, names),
  };
}

const unread = (file: string, kind: 'unreadable' | 'empty', message: string): FlagFile => ({
  source: { name: file, problem: { kind, message } },
  flags: new Map(),
  nearMisses: [],
});

type DialectReading = { readonly dialect: Dialect; readonly reading: Reading };

function readFlag(
  name: string,
  file: string,
  nodes: readonly EnvNode[],
  readings: readonly DialectReading[],
): FlagEvidence {
  const physical = nodes.filter((node) => node.kind === 'assignment' && node.key === name);
  const commentedAt = nodes
    .filter((node) => node.kind === 'comment' && commentedKey(node.text) === name)
    .map(({ line }) => ({ file, line }));
  const values = readings.map(({ dialect, reading }) => readValue(name, dialect, reading, physical.at(-1)?.line));
  const first = values[0];
  const agreed = values.every(({ value, note }) => note === undefined && value === first?.value);
  if (physical.length === 0 && values.every(({ value }) => value === null)) return { name, settings: [], commentedAt };
  const settings = (readings[0]?.reading.settings.get(name) ?? []).map((setting) => ({
    source: file,
    line: setting.line,
    value: setting.computed ? '' : setting.value,
  }));
  if (agreed) return { name, settings, commentedAt };
  const line = physical.at(-1)?.line ?? settings.at(-1)?.line ?? 1;
  return { name, settings, commentedAt, divergence: { at: { file, line }, readings: values } };
}

function readValue(name: string, dialect: Dialect, { settings, problems }: Reading, line: number | undefined) {
  const last = settings.get(name)?.at(-1);
  if (last && !last.computed) return { dialect, value: last.value };
  if (last) return { dialect, value: null, note: 'computed when the file is read' };
  const problem = problems.find((one) => one.line === line) ?? problems[0];
  return { dialect, value: null, note: problem ? `not set: line ${problem.line}: ${problem.message}` : 'not set' };
}

function findNearMisses(
  file: string,
  nodes: readonly EnvNode[],
  names: readonly string[],
): FlagsEvidence['nearMisses'] {
  const nearest = nearestAmong(names);
  return nodes.flatMap((node) => {
    if (node.kind !== 'assignment' || names.includes(node.key)) return [];
    const flag = nearest(node.key);
    return flag === undefined ? [] : [{ at: { file, line: node.line }, name: node.key, flag }];
  });
}
