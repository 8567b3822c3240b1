import { decodeEnvFile, isBinary } from '../../formats/env-file/bytes.ts';
import type { Dialect, Reading } from '../../formats/env-file/dialects.ts';
import { commentedKey, parseEnvFile, type AssignmentNode, type EnvNode } from '../../formats/env-file/tokenize.ts';
import { limits } from '../../model/limits.ts';
import { nearestAmong } from '../../model/nearest.ts';
import type { Files } from '../../model/sources.ts';
import type { FlagEvidence, FlagsEvidence } from './evidence.ts';
import { findCause, readAs, type DialectReading } from './find-cause.ts';
import { reasonOf } from '../../model/errors.ts';

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
  const readings = dialects.map((dialect) => readAs(text, dialect));
  if (!nodes.some((node) => node.kind === 'assignment'))
    return unread(file, 'empty', `${file} sets nothing: not one line is an assignment`);
  const lines = text.split(/\r\n|\n|\r/);
  const mentions = indexMentions(nodes);
  const flags = names.map((name) => readFlag(name, { file, lines, mentions, readings }));
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

interface Read {
  readonly file: string;
  readonly lines: readonly string[];
  readonly mentions: ReadonlyMap<string, Mentions>;
  readonly readings: readonly DialectReading[];
}

/** Where a name stands in the file. */
interface Mentions {
  readonly physical: AssignmentNode[];
  readonly bare: number[];
  readonly commented: number[];
}

/** Once for all flags: thousands of them may be looked up in as many lines. */
function indexMentions(nodes: readonly EnvNode[]): ReadonlyMap<string, Mentions> {
  const index = new Map<string, Mentions>();
  const of = (name: string): Mentions => {
    const known = index.get(name) ?? { physical: [], bare: [], commented: [] };
    index.set(name, known);
    return known;
  };
  for (const node of nodes) {
    if (node.kind === 'assignment') of(node.key).physical.push(node);
    if (node.kind === 'other') of(bareName(node.text)).bare.push(node.line);
    const commented = node.kind === 'comment' ? commentedKey(node.text) : undefined;
    if (commented !== undefined) of(commented).commented.push(node.line);
  }
  return index;
}

function readFlag(name: string, { file, lines, mentions, readings }: Read): FlagEvidence {
  const { physical = [], bare = [], commented = [] } = mentions.get(name) ?? {};
  const bareAt = bare.map((line) => ({ file, line }));
  const commentedAt = commented.map((line) => ({ file, line }));
  const values = readings.map(({ dialect, reading }) => readValue(name, dialect, reading, physical.at(-1)?.line));
  const first = values[0];
  const seen = { name, commentedAt, ...(bareAt.length > 0 && { bareAt }) };
  if (physical.length === 0 && values.every(({ value }) => value === null)) return { ...seen, settings: [] };
  const settings = (readings[0]?.reading.settings.get(name) ?? []).map((setting) => ({
    source: file,
    line: setting.line,
    value: setting.computed ? '' : setting.value,
  }));
  const node = physical.at(-1);
  const cause = findCause({ file, lines, node, readings: values, as: readings });
  const agreed = values.every(({ value, note }) => note === undefined && value === first?.value);
  if (agreed && !cause) return { ...seen, settings };
  const line = node?.line ?? settings.at(-1)?.line ?? 1;
  return { ...seen, settings, divergence: { at: { file, line }, readings: values, ...(cause && { cause }) } };
}

const bareName = (text: string): string => text.trim().replace(/^export[ \t]+/, '');

function readValue(name: string, dialect: Dialect, { settings, problems }: Reading, line: number | undefined) {
  const last = settings.get(name)?.at(-1);
  if (last && !last.computed) return { dialect, value: last.value };
  if (last) {
    const where = last.line === line || line === undefined ? '' : `line ${last.line}: `;
    return { dialect, value: null, note: `${where}computed when the file is read` };
  }
  const problem = problems.find((one) => one.line === line) ?? problems[0];
  return { dialect, value: null, note: problem ? `not set: line ${problem.line}: ${problem.message}` : 'not set' };
}

function findNearMisses(
  file: string,
  nodes: readonly EnvNode[],
  names: readonly string[],
): FlagsEvidence['nearMisses'] {
  const nearest = nearestAmong(names);
  const known = new Set(names);
  return nodes.flatMap((node) => {
    if (node.kind !== 'assignment' || known.has(node.key)) return [];
    const flag = nearest(node.key);
    return flag === undefined ? [] : [{ at: { file, line: node.line }, name: node.key, flag }];
  });
}
