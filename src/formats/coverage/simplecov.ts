import { fileBuilder } from './builder.ts';
import { moreHits } from './hits.ts';
import type { JsonFormat, JsonSource } from './json-format.ts';
import {
  asObject,
  asList,
  asRatio,
  asText,
  isObject,
  member,
  refuse,
  someMember,
  type JsonPath,
} from './json-parts.ts';
import { mergeByPath } from './merge.ts';
import type { Totals } from './model.ts';
import { readSimpleCovFile } from './simplecov-file.ts';

/** A file's data, and where it stands in the report. */
interface Found {
  readonly path: string;
  readonly data: unknown;
  readonly at: JsonPath;
}

/** `coverage.json`, the `.resultset.json` of one or more suites, and what the gem simplecov-json writes. */
export const simplecov: JsonFormat = {
  id: 'simplecov',
  matches: (value) => isReport(value) || isFileList(value) || isResultset(value),
  read(value, source) {
    const find = isReport(value) ? inReport : isFileList(value) ? inList : inSuites;
    const builder = fileBuilder(moreHits);
    const files = [...find(value, source)].map(({ path, data, at }) =>
      readSimpleCovFile(path, data, { builder, source, at }),
    );
    const root = asText(member(member(value, 'meta'), 'root'));
    return {
      format: 'simplecov',
      // The suites of a resultset are runs: their hits add up.
      files: [...mergeByPath(files).values()],
      sources: root === undefined ? [] : [root],
      declared: declared(value),
      notes: [],
    };
  },
};

// Codecov's own JSON has a `coverage` too, but numbers its lines from 1.
const isReport = (value: unknown): boolean =>
  isObject(member(value, 'coverage')) &&
  (member(member(value, 'meta'), 'simplecov_version') !== undefined ||
    someMember(member(value, 'coverage'), (file) => kinds.some((kind) => isContainer(member(file, kind)))));

const kinds = ['lines', 'branches', 'methods'];

const isContainer = (value: unknown): boolean => isObject(value) || Array.isArray(value);

const isFileList = (value: unknown): boolean =>
  (asList(member(value, 'files')) ?? []).some(
    (file) => asText(member(file, 'filename')) && isContainer(member(file, 'coverage')),
  );

const isResultset = (value: unknown): boolean =>
  someMember(value, (suite) => isObject(member(suite, 'coverage')) && member(suite, 'timestamp') !== undefined) ||
  someMember(value, (suite) =>
    someMember(member(suite, 'coverage'), (file) => kinds.some((kind) => isContainer(member(file, kind)))),
  );

const inReport = (value: unknown): readonly Found[] => inCoverage(value, []);

const inCoverage = (value: unknown, at: JsonPath): readonly Found[] =>
  Object.entries(asObject(member(value, 'coverage')) ?? {}).map(([path, data]) => ({
    path,
    data,
    at: [...at, 'coverage', path],
  }));

function* inSuites(value: unknown, source: JsonSource): Generator<Found> {
  for (const [name, suite] of Object.entries(asObject(value) ?? {})) {
    const coverage = member(suite, 'coverage');
    if (!isObject(coverage)) refuse(source, [name, 'coverage'], coverage, 'the coverage of a suite');
    yield* inCoverage(suite, [name]);
  }
}

function* inList(value: unknown, source: JsonSource): Generator<Found> {
  for (const [index, file] of (asList(member(value, 'files')) ?? []).entries()) {
    const name = member(file, 'filename');
    const path = asText(name) ?? refuse(source, ['files', index, 'filename'], name, 'a path');
    yield { path, data: member(file, 'coverage'), at: ['files', index, 'coverage'] };
  }
}

function declared(value: unknown): Partial<Totals> {
  const count = (kind: string) => {
    const figures = member(member(value, 'total'), kind);
    return asRatio(member(figures, 'covered'), member(figures, 'total'));
  };
  const metrics = member(value, 'metrics');
  const lines = count('lines') ?? asRatio(member(metrics, 'covered_lines'), member(metrics, 'total_lines'));
  const [branches, functions] = [count('branches'), count('methods')];
  return { ...(lines && { lines }), ...(branches && { branches }), ...(functions && { functions }) };
}
