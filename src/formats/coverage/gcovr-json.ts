import { fileBuilder, type FileBuilder } from './builder.ts';
import { moreHits } from './hits.ts';
import type { JsonFormat, JsonSource } from './json-format.ts';
import {
  asCount,
  asLine,
  asList,
  asText,
  isObject,
  member,
  refuse,
  type JsonObject,
  type JsonPath,
} from './json-parts.ts';
import { mergeByPath } from './merge.ts';
import type { FileCoverage } from './model.ts';

/** `gcovr --json`. Percentages and totals are not in it. */
export const gcovrJson: JsonFormat = {
  id: 'gcovr-json',
  matches: (value) => member(value, 'gcovr/format_version') !== undefined,
  read(value, source) {
    const builder = fileBuilder(moreHits);
    const files = listIn(value, 'files', source, []).map((file, index) =>
      readFile(file, { builder, source }, ['files', index]),
    );
    return { format: 'gcovr-json', files: [...mergeByPath(files).values()], sources: [], declared: {}, notes: [] };
  },
};

interface Context {
  readonly builder: FileBuilder;
  readonly source: JsonSource;
}

const listIn = (value: unknown, key: string, source: JsonSource, at: JsonPath): readonly unknown[] =>
  asList(member(value, key)) ?? refuse(source, [...at, key], member(value, key), 'a list');

const isLeftOut = (value: JsonObject): boolean => value['gcovr/excluded'] === true || value['gcovr/noncode'] === true;

function readFile(file: unknown, context: Context, at: JsonPath): FileCoverage {
  const path = asText(member(file, 'file')) ?? refuse(context.source, [...at, 'file'], member(file, 'file'), 'a path');
  listIn(file, 'lines', context.source, at).forEach((line, index) => readLine(line, context, [...at, 'lines', index]));
  const functions = asList(member(file, 'functions') ?? []);
  if (!functions) refuse(context.source, [...at, 'functions'], member(file, 'functions'), 'a list');
  functions.forEach((one, index) => readFunction(one, context, [...at, 'functions', index]));
  return context.builder.seal(path);
}

/** A line of a template is listed once for each instance: it ran where one of them did, and so did its arms. */
function readLine(line: unknown, { builder, source }: Context, at: JsonPath): void {
  if (!isObject(line)) refuse(source, at, line, 'the coverage of a line');
  if (isLeftOut(line)) return;
  const number =
    asLine(line['line_number']) ?? refuse(source, [...at, 'line_number'], line['line_number'], 'a line number');
  builder.line(number, asCount(line['count']) ?? refuse(source, [...at, 'count'], line['count'], 'a count'));
  const branches =
    asList(member(line, 'branches') ?? []) ?? refuse(source, [...at, 'branches'], line['branches'], 'a list');
  branches.forEach((branch, index) => {
    const here = [...at, 'branches', index];
    if (!isObject(branch)) refuse(source, here, branch, 'the coverage of a branch');
    if (isLeftOut(branch)) return;
    const hits = asCount(branch['count']) ?? refuse(source, [...here, 'count'], branch['count'], 'a count');
    builder.arm(number, armName(branch, index), hits);
  });
}

/** By its number on the line and, where they are known, the blocks that it leads from and to. */
function armName(branch: JsonObject, index: number): string {
  const blocks = [branch['source_block_id'], branch['destination_block_id'] ?? branch['destination_blockno']];
  const known = blocks.map((block) => (typeof block === 'number' ? String(block) : ''));
  return `${typeof branch['branchno'] === 'number' ? branch['branchno'] : index} ${known.join('-')}`;
}

function readFunction(value: unknown, { builder, source }: Context, at: JsonPath): void {
  if (!isObject(value)) refuse(source, at, value, 'the coverage of a function');
  // Line 0 is what a compiler added.
  if (isLeftOut(value) || value['lineno'] === 0) return;
  const line = asLine(value['lineno']) ?? refuse(source, [...at, 'lineno'], value['lineno'], 'a line number');
  const name = asText(value['name']) ?? asText(value['demangled_name']) ?? '';
  const count = value['execution_count'] ?? 0;
  builder.function(line, name, asCount(count) ?? refuse(source, [...at, 'execution_count'], count, 'a count'));
}
