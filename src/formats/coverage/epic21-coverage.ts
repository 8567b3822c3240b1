import { compareText } from './compare-text.ts';
import { coverageRows } from './coverage-rows.ts';
import type { JsonFormat, JsonSource } from './json-format.ts';
import {
  asList,
  asObject,
  asRatio,
  asText,
  isObject,
  member,
  refuse,
  type JsonObject,
  type JsonPath,
} from './json-parts.ts';
import { metrics, type Count, type FileCoverage, type Totals } from './model.ts';
import { formatName, schemaNumber } from './write-json.ts';

/** The gate's own export. What it would not have written itself is refused: it is no hand-made format. */
export const epic21Coverage: JsonFormat = {
  id: formatName,
  matches: (value) => member(value, 'format') === formatName,
  read(value, source) {
    const root = asObject(value) ?? refuse(source, [], value, 'an object');
    const schema = member(root, 'schema');
    if (schema !== schemaNumber)
      refuse(source, ['schema'], schema, `${schemaNumber}, the only one that this version knows`);
    checkKeys(root, new Set(['format', 'schema', 'files']), source, []);
    return {
      format: formatName,
      files: readFiles(member(root, 'files'), source),
      sources: [],
      declared: {},
      notes: [],
    };
  },
};

function readFiles(value: unknown, source: JsonSource): readonly FileCoverage[] {
  const list = asList(value) ?? refuse(source, ['files'], value, 'a list of files');
  let before: string | undefined;
  return list.map((one, index) => {
    const file = readFile(one, source, ['files', index]);
    if (before !== undefined && compareText(before, file.path) >= 0)
      refuse(source, ['files', index, 'path'], file.path, 'files in the order of their paths, each once');
    before = file.path;
    return file;
  });
}

const parts = ['lines', 'branches', 'functions', 'statements', 'instructions'];
const keys = new Set(['path', 'placeholder', 'summary', ...parts]);

function readFile(value: unknown, source: JsonSource, at: JsonPath): FileCoverage {
  const file = asObject(value) ?? refuse(source, at, value, 'a file');
  checkKeys(file, keys, source, at);
  const path = member(file, 'path');
  const rows = coverageRows(source, at);
  return {
    path: asText(path) ?? refuse(source, [...at, 'path'], path, 'a path'),
    lines: rows.lines(member(file, 'lines')),
    branches: rows.branches(member(file, 'branches')),
    functions: rows.functions(member(file, 'functions')),
    statements: rows.statements(member(file, 'statements')),
    instructions: rows.instructions(member(file, 'instructions')),
    ...(Object.hasOwn(file, 'placeholder') && {
      placeholder: isPlaceholder(member(file, 'placeholder'), source, [...at, 'placeholder']),
    }),
    ...(Object.hasOwn(file, 'summary') && {
      summary: readSummary(member(file, 'summary'), source, [...at, 'summary']),
    }),
  };
}

const isPlaceholder = (value: unknown, source: JsonSource, at: JsonPath): true =>
  value === true ? value : refuse(source, at, value, 'true, or nothing');

function checkKeys(value: JsonObject, known: ReadonlySet<string>, source: JsonSource, at: JsonPath): void {
  const stranger = Object.keys(value).find((key) => !known.has(key));
  if (stranger !== undefined) refuse(source, [...at, stranger], value[stranger], `only ${[...known].join(', ')}`);
}

function readSummary(value: unknown, source: JsonSource, at: JsonPath): Totals {
  if (!isObject(value)) refuse(source, at, value, 'an object of figures');
  checkKeys(value, new Set(metrics), source, at);
  const read = (name: string): Count => {
    const pair = member(value, name);
    const [covered, total, ...more] = asList(pair) ?? [];
    const ratio = more.length === 0 ? asRatio(covered, total) : undefined;
    return ratio ?? refuse(source, [...at, name], pair, 'two figures, the first not above the second');
  };
  const [lines, branches, functions, statements, instructions] = metrics.map(read);
  const none = { covered: 0, total: 0 };
  return {
    lines: lines ?? none,
    branches: branches ?? none,
    functions: functions ?? none,
    statements: statements ?? none,
    instructions: instructions ?? none,
  };
}
