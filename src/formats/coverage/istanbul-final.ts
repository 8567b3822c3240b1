import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import { fileBuilder, type FileBuilder } from './builder.ts';
import { moreHits } from './hits.ts';
import { readRange } from './istanbul-range.ts';
import type { JsonFormat, JsonSource } from './json-format.ts';
import {
  asCount,
  asList,
  asObject,
  asText,
  isObject,
  member,
  numbering,
  refuse,
  someMember,
  type JsonObject,
  type JsonPath,
} from './json-parts.ts';
import { mergeByPath } from './merge.ts';
import type { FileCoverage } from './model.ts';

/** `coverage-final.json`, as Jest, Vitest, nyc and c8 write it, and what nyc leaves in `.nyc_output`. */
export const istanbulFinal: JsonFormat = {
  id: 'istanbul-final',
  // nyc writes {} for a process that ran nothing of interest.
  matches: (value) =>
    isObject(value) && (Object.keys(value).length === 0 || isMap(value) || isMap(member(value, 'data'))),
  read(value, source) {
    const isWrapped = !isMap(value) && isMap(member(value, 'data'));
    const [map, base] = isWrapped ? [member(value, 'data'), ['data']] : [value, []];
    const builder = fileBuilder(moreHits);
    const files = Object.entries(asObject(map) ?? {}).map(([key, entry]) =>
      readEntry(key, entry, { builder, source, base }),
    );
    return {
      format: 'istanbul-final',
      files: [...mergeByPath(files).values()],
      sources: [],
      declared: {},
      notes: files.length === 0 ? ['it holds no file'] : [],
    };
  },
};

const isMap = (value: unknown): boolean =>
  someMember(value, (entry) => isEntry(entry) || isEntry(member(entry, 'data')));

const isEntry = (value: unknown): boolean =>
  ['statementMap', 'fnMap', 'branchMap'].some((key) => member(value, key) !== undefined);

interface Context {
  readonly builder: FileBuilder;
  readonly source: JsonSource;
  readonly base: JsonPath;
}

/** One file as it is read: `at` is where it stands in the report. */
interface Entry extends Omit<Context, 'base'> {
  readonly at: JsonPath;
  readonly part: (key: string) => JsonObject;
}

function readEntry(key: string, value: unknown, { builder, source, base }: Context): FileCoverage {
  // Old versions of nyc write the object that holds the data.
  const isWrapped = !isEntry(value) && isObject(member(value, 'data'));
  const at = [...base, key, ...(isWrapped ? ['data'] : [])];
  const data = isWrapped ? member(value, 'data') : value;
  if (!isObject(data)) refuse(source, at, data, 'the coverage of a file');
  refuseUnmapped(key, data, at, source);
  const part = (name: string): JsonObject =>
    asObject(member(data, name)) ?? refuse(source, [...at, name], member(data, name), 'an object');
  const entry = { builder, source, at, part };
  readStatements(entry);
  readFunctions(entry);
  readBranches(entry);
  const file = builder.seal(asText(member(data, 'path')) ?? key);
  return member(data, 'all') === true ? { ...file, placeholder: true } : file;
}

/** Istanbul's reporters apply the source map and leave it out: where it still is, the lines are those of compiled code. */
function refuseUnmapped(key: string, data: JsonObject, at: JsonPath, { file, lineOf }: JsonSource): void {
  if (!isObject(member(data, 'inputSourceMap'))) return;
  const what = `${file}: the lines of ${visible(clip(key, 80))} are those of the compiled code, not of its source`;
  throw new GateError('malformed', what, {
    at: { file, line: lineOf([...at, 'inputSourceMap']) },
    hint: 'Apply the source maps: `nyc report --reporter=json`, and name the file that it writes.',
  });
}

// What has no place must count all the same, or it would be as if it were covered.
const nowhere = 1;

function readStatements({ builder, source, at, part }: Entry): void {
  const map = part('statementMap');
  const unique = numbering();
  for (const [id, count] of Object.entries(part('s'))) {
    const hits = readHits(count) ?? refuse(source, [...at, 's', id], count, 'a count');
    const { line, end, key } = readRange(member(map, id), source, [at, 'statementMap', id]);
    if (line !== undefined) builder.line(line, hits);
    builder.statement({ line: line ?? nowhere, end: end ?? line ?? nowhere, key: unique(key) }, hits);
  }
}

function readFunctions({ builder, source, at, part }: Entry): void {
  const map = part('fnMap');
  const unique = numbering();
  for (const [id, count] of Object.entries(part('f'))) {
    const hits = readHits(count) ?? refuse(source, [...at, 'f', id], count, 'a count');
    const known = member(map, id);
    const line =
      readRange(member(known, 'decl'), source, [at, 'fnMap', id, 'decl']).line ??
      readRange(member(known, 'loc'), source, [at, 'fnMap', id, 'loc']).line ??
      nowhere;
    const name = asText(member(known, 'name')) ?? '(anonymous)';
    builder.function(line, unique(`${line} ${name}`).slice(`${line} `.length), hits);
  }
}

function readBranches({ builder, source, at, part }: Entry): void {
  const map = part('branchMap');
  const unique = numbering();
  for (const [id, arms] of Object.entries(part('b'))) {
    const counts = asList(arms) ?? refuse(source, [...at, 'b', id], arms, 'a list of counts');
    const { line, key } = readBranchPlace(member(map, id), source, [at, 'branchMap', id]);
    // Two reports of one file tell arms by where the branch is: ids are only numbers in order.
    const name = unique(key);
    counts.forEach((count, index) => {
      const hits = readHits(count) ?? refuse(source, [...at, 'b', id, index], count, 'a count');
      builder.arm(line, `${name} arm ${index}`, hits);
    });
  }
}

/** An arm that is not written out, as a missing `else`, has no place of its own. */
function readBranchPlace(
  branch: unknown,
  source: JsonSource,
  [at, kind, id]: readonly [JsonPath, string, string],
): { line: number; key: string } {
  const whole = readRange(member(branch, 'loc'), source, [at, kind, id, 'loc']);
  if (whole.line !== undefined) return { line: whole.line, key: whole.key };
  for (const location of asList(member(branch, 'locations')) ?? []) {
    const arm = readRange(location, source, [at, kind, id, 'locations']);
    if (arm.line !== undefined) return { line: arm.line, key: arm.key };
  }
  return { line: nowhere, key: '' };
}

/** Merging reports of different code leaves null: nothing is known to have run. */
const readHits = (count: unknown): number | undefined => (count === null ? 0 : asCount(count));
