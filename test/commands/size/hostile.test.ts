import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../helpers/hostile-text.ts';
import { linesOf } from '../../helpers/runner-command.ts';
import { readLog } from '../../helpers/runner-log.ts';
import { seed } from '../../helpers/seed.ts';
import { readCsv } from './read-csv.ts';
import { fn, run, treeOf } from './trees.ts';

const texts = hostileTexts(seed, 2_000);
const quarter = texts.length / 4;
const [paths, names, constructs, messages] = [0, 1, 2, 3].map((part) =>
  texts.slice(part * quarter, (part + 1) * quarter),
);

const tree = treeOf(
  Object.fromEntries(
    paths?.map((path, index) => [
      path,
      [
        fn({
          name: names?.[index] ?? '',
          points: [{ line: 1, construct: constructs?.[index] ?? '', cyclomatic: 0, cognitive: 0 }],
        }),
      ],
    ]) ?? [],
  ),
  {
    leftOut: texts.slice(0, 500).map((text) => ({ path: text, reason: text, detail: text })),
    unparsed: messages?.map((message, index) => ({ path: paths?.[index] ?? '', line: 1, message })) ?? [],
  },
);

const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;

function expectPlain(text: string): void {
  const { commands, unknownCommands } = readLog(linesOf(text));
  expect([commands, unknownCommands]).toEqual([[], []]);
  expect(unseen.exec(text)).toBeNull();
}

const show = (request: object, terminal = {}) =>
  run({ tree, request: { all: true, operands: ['a'], 'no-color': true, ...request }, terminal });

describe(`2,000 hostile texts (seed ${seed})`, () => {
  test.each([
    ['the table', {}],
    ['the reasons', { why: true }],
  ])('make no commands in %s, in a log or on a terminal', async (_, request) => {
    for (const isTerminal of [false, true]) {
      const { stdout, stderr } = await show(request, { isTerminal });
      expectPlain(stdout);
      expectPlain(stderr);
      expect(stderr.trimEnd().split('\n')).toHaveLength(tree.unparsed.length);
    }
  });

  test('come out of the JSON as they went in', async () => {
    const { stdout } = await show({ format: ['json'], why: true, sort: 'path' });
    expectPlain(stdout);
    const value = JSON.parse(stdout) as {
      functions: { path: string; name: string; points: { construct: string }[] }[];
    };
    const wanted = new Map(tree.files.map(({ path, functions }) => [path, functions]));
    expect(value.functions).toHaveLength(wanted.size);
    for (const { path, name, points } of value.functions) {
      const [own] = wanted.get(path) ?? [];
      expect([name, points[1]?.construct]).toEqual([own?.name, own?.points?.[0]?.construct]);
    }
    expect(value).toMatchObject({ leftOut: tree.leftOut, unparsed: tree.unparsed });
  });

  test('are no formulas in the CSV, and break no line', async () => {
    const { stdout } = await show({ format: ['csv'] });
    expectPlain(stdout.replaceAll('\r\n', '\n'));
    const records = readCsv(stdout);
    expect(records).toHaveLength(tree.files.length + 1);
    for (const record of records) {
      expect(record).toHaveLength(11);
      expect(record.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });
});
