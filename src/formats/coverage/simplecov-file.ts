import type { FileBuilder } from './builder.ts';
import type { JsonSource } from './json-format.ts';
import { asCount, asLine, asList, asText, isObject, member, numbering, refuse, type JsonPath } from './json-parts.ts';
import type { FileCoverage } from './model.ts';

interface Context {
  readonly builder: FileBuilder;
  readonly source: JsonSource;
  readonly at: JsonPath;
}

/** The data is a list of lines, as old versions have it, or an object of lines, branches and methods. */
export function readSimpleCovFile(path: string, data: unknown, context: Context): FileCoverage {
  const { builder, source, at } = context;
  if (Array.isArray(data)) {
    readLines(data, context);
    return builder.seal(path);
  }
  const [lines, branches, methods] = ['lines', 'branches', 'methods'].map((kind) => member(data, kind) ?? undefined);
  // Lines that ran once, of which nobody tells what else could have run.
  const isEmpty = lines === undefined && branches === undefined && methods === undefined;
  if (isEmpty) refuse(source, [...at, 'lines'], lines, 'a list of counts');
  if (lines !== undefined) readLines(lines, { ...context, at: [...at, 'lines'] });
  if (branches !== undefined) readBranches(branches, { ...context, at: [...at, 'branches'] });
  if (methods !== undefined) readMethods(methods, { ...context, at: [...at, 'methods'] });
  return builder.seal(path);
}

/** Between `# :nocov:` comments; null is where nothing can run. */
const isLeftOut = (count: unknown): boolean => count === null || count === 'ignored';

function readLines(lines: unknown, { builder, source, at }: Context): void {
  const counts = asList(lines) ?? refuse(source, at, lines, 'a list of counts');
  counts.forEach((count, index) => {
    if (isLeftOut(count)) return;
    builder.line(index + 1, asCount(count) ?? refuse(source, [...at, index], count, 'a count, null or "ignored"'));
  });
}

// Ruby's arrays as text: [:if, 0, 3, 4, 7, 7], [:"&.", 2, 9, 4, 9, 10], and [:if, 0, 3] in Ruby 2.5.
const branchKey = /^\[:(?:\w+|"[^"\p{Cc}]{1,8}"), \d+, (\d+)(?:, \d+)*\]$/u;

/** A resultset has the arms by branch, `coverage.json` has them in a row. */
function readBranches(branches: unknown, context: Context): void {
  const { builder, source, at } = context;
  if (Array.isArray(branches)) return readListedArms(branches, context);
  if (!isObject(branches)) refuse(source, at, branches, 'branches by their place');
  for (const [branch, arms] of Object.entries(branches)) {
    const line =
      lineIn(branchKey, branch) ?? refuse(source, [...at, branch], branch, 'a branch such as [:if, 0, 3, 4, 7, 7]');
    if (!isObject(arms)) refuse(source, [...at, branch], arms, 'counts by arm');
    for (const [arm, count] of Object.entries(arms)) {
      const here = [...at, branch, arm];
      if (!branchKey.test(arm)) refuse(source, here, arm, 'an arm such as [:then, 1, 4, 6, 4, 16]');
      builder.arm(line, `${branch} ${arm}`, asCount(count) ?? refuse(source, here, count, 'a count'));
    }
  }
}

function readListedArms(arms: readonly unknown[], { builder, source, at }: Context): void {
  const unique = numbering();
  arms.forEach((arm, index) => {
    const here = [...at, index];
    const [start, end, count] = ['start_line', 'end_line', 'coverage'].map((key) => member(arm, key));
    const [first, last] = [asLine(start), asLine(end)];
    if (first === undefined || last === undefined) refuse(source, here, arm, 'an arm with its lines');
    // Where the arm begins on the line of its condition, or a line below: an arm has a name of its own on each line.
    const line = asLine(member(arm, 'report_line')) ?? first;
    const name = unique(`${line}: ${first}-${last}`);
    if (isLeftOut(count)) return;
    builder.arm(line, name, asCount(count) ?? refuse(source, [...here, 'coverage'], count, 'a count'));
  });
}

// [Class, :name, 3, 2, 6, 5]: the class can be any text.
const methodKey = /^\[(.*), (\d+), \d+, \d+, \d+\]$/su;

function readMethods(methods: unknown, { builder, source, at }: Context): void {
  if (isObject(methods)) {
    for (const [method, count] of Object.entries(methods)) {
      const [, name = '', line] = methodKey.exec(method) ?? [];
      const first = asLine(Number(line)) ?? refuse(source, [...at, method], method, 'a method with its place');
      const hits = asCount(count) ?? refuse(source, [...at, method], count, 'a count');
      builder.function(first, name.replace(', :', '#'), hits);
    }
    return;
  }
  const list = asList(methods) ?? refuse(source, at, methods, 'a list of methods');
  list.forEach((method, index) => {
    const [start, count] = [member(method, 'start_line'), member(method, 'coverage')];
    const line = asLine(start) ?? refuse(source, [...at, index, 'start_line'], start, 'a line number');
    if (isLeftOut(count)) return;
    const hits = asCount(count) ?? refuse(source, [...at, index, 'coverage'], count, 'a count');
    builder.function(line, asText(member(method, 'name')) ?? '', hits);
  });
}

const lineIn = (key: RegExp, text: string): number | undefined => asLine(Number(key.exec(text)?.[1]));
