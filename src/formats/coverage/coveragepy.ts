import { fileBuilder, type FileBuilder } from './builder.ts';
import { moreHits } from './hits.ts';
import type { JsonFormat, JsonSource } from './json-format.ts';
import {
  asLine,
  asList,
  asObject,
  asRatio,
  isObject,
  member,
  refuse,
  someMember,
  type JsonObject,
  type JsonPath,
} from './json-parts.ts';
import type { FileCoverage, Totals } from './model.ts';

/** `coverage json`, formats 1 to 3. Lines that were excluded are in neither list that counts. */
export const coveragepy: JsonFormat = {
  id: 'coveragepy-json',
  matches: (value) =>
    isObject(member(value, 'files')) &&
    (isObject(member(value, 'meta')) ||
      someMember(member(value, 'files'), (file) => member(file, 'executed_lines') !== undefined)),
  read(value, source) {
    const builder = fileBuilder(moreHits);
    const files = Object.entries(asObject(member(value, 'files')) ?? {});
    return {
      format: 'coveragepy-json',
      files: files.map(([path, file]) => readFile(path, file, { builder, source })),
      sources: [],
      declared: declared(member(value, 'totals')),
      notes: files.some(([, file]) => hidesBranches(file)) ? [unlisted] : [],
    };
  },
};

const unlisted = 'it counts branches and does not list them, as an old coverage.py does: they are not measured';

const hidesBranches = (file: unknown): boolean =>
  Number(member(member(file, 'summary'), 'num_branches')) > 0 && member(file, 'executed_branches') === undefined;

interface Context {
  readonly builder: FileBuilder;
  readonly source: JsonSource;
}

function readFile(path: string, file: unknown, { builder, source }: Context): FileCoverage {
  const at = ['files', path];
  if (!isObject(file)) refuse(source, at, file, 'the coverage of a file');
  const { executed, missing } = readStatements(file, source, at);
  for (const [lines, hits] of [
    [executed, 1],
    [missing, 0],
  ] as const) {
    for (const line of lines) {
      builder.line(line, hits);
      builder.statement({ line, end: line, key: '' }, hits);
    }
  }
  for (const [key, hits] of [
    ['executed_branches', 1],
    ['missing_branches', 0],
  ] as const) {
    for (const [from, name] of readArcs(file, key, source, at)) builder.arm(from, name, hits);
  }
  readFunctions(file, { builder, source }, at);
  return builder.seal(path);
}

interface Statements {
  readonly executed: readonly number[];
  readonly missing: readonly number[];
}

/**
 * Before 7.13.1, the lines that ran were listed with docstrings and excluded lines among them, which no total counts.
 * Docstrings come first in a module and cannot be told from statements: as many lines are left out as there are too many.
 */
function readStatements(region: JsonObject, source: JsonSource, at: JsonPath): Statements {
  const missing = readLines(region, 'missing_lines', source, at);
  const excluded = region['excluded_lines'] === undefined ? [] : readLines(region, 'excluded_lines', source, at);
  const others = new Set([...excluded, ...missing]);
  const ran = readLines(region, 'executed_lines', source, at).filter((line) => !others.has(line));
  const counted = member(member(region, 'summary'), 'num_statements');
  const beyond = typeof counted === 'number' ? Math.max(0, Math.ceil(ran.length + missing.length - counted)) : 0;
  return { executed: ran.slice(beyond), missing };
}

/** Ascending, each once: what is listed twice is not beyond what is counted. */
function readLines(file: JsonObject, key: string, source: JsonSource, at: JsonPath): readonly number[] {
  const list = asList(member(file, key)) ?? refuse(source, [...at, key], member(file, key), 'a list of lines');
  const lines = list.map((line, index) => asLine(line) ?? refuse(source, [...at, key, index], line, 'a line number'));
  const isInOrder = lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0));
  return isInOrder ? lines : [...new Set(lines)].sort((a, b) => a - b);
}

/** Jumps from one line to another. A target below zero is the end of the function or module that begins there. */
function readArcs(
  file: JsonObject,
  key: string,
  source: JsonSource,
  at: JsonPath,
): readonly (readonly [number, string])[] {
  const list = asList(member(file, key) ?? []) ?? refuse(source, [...at, key], member(file, key), 'a list of jumps');
  return list.map((arc, index) => {
    const [from, to] = asList(arc) ?? [];
    const line = asLine(from);
    if (line === undefined || !Number.isSafeInteger(to)) refuse(source, [...at, key, index], arc, 'two line numbers');
    return [line, Number(to) > 0 ? `to line ${Number(to)}` : `exit ${-Number(to)}`];
  });
}

/** A function is a region of lines; the region without a name is what lies outside of all. */
function readFunctions(file: JsonObject, { builder, source }: Context, at: JsonPath): void {
  const regions = member(file, 'functions') ?? {};
  if (!isObject(regions)) refuse(source, [...at, 'functions'], regions, 'an object');
  for (const [name, region] of Object.entries(regions)) {
    if (name === '') continue;
    const here = [...at, 'functions', name];
    if (!isObject(region)) refuse(source, here, region, 'the coverage of a function');
    const { executed, missing } = readStatements(region, source, here);
    const first = executed.concat(missing).reduce((a, b) => Math.min(a, b), Infinity);
    // Nothing in it can run: a stub, or all of it is excluded.
    if (first === Infinity) continue;
    builder.function(asLine(region['start_line']) ?? first, name, executed.length > 0 ? 1 : 0);
  }
}

function declared(totals: unknown): Partial<Totals> {
  const lines = asRatio(member(totals, 'covered_lines'), member(totals, 'num_statements'));
  const branches = asRatio(member(totals, 'covered_branches'), member(totals, 'num_branches'));
  return { ...(lines && { lines, statements: lines }), ...(branches && { branches }) };
}
