import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { fn, run, treeOf } from './trees.ts';

const csv = async (...functions: Parameters<typeof fn>[0][]) => {
  const { stdout } = await run({ tree: treeOf({ 'src/a.ts': functions.map(fn) }), request: { format: ['csv'] } });
  return stdout;
};

const nameIn = (text: string): string | undefined => readCsv(text)[1]?.[3];

test('has a header and a record for each function', async () => {
  expect(
    await csv({
      name: 'load',
      start: 3,
      lines: 50,
      nloc: 45,
      parameters: 2,
      nesting: 4,
      cyclomatic: 12,
      cognitive: 20,
    }),
  ).toBe(
    'path,start,end,name,kind,lines,nloc,cyclomatic,cognitive,nesting,parameters\r\n' +
      '"src/a.ts",3,52,"load","function",50,45,12,20,4,2\r\n',
  );
  expect(readCsv(await csv({}, {}, {}))).toHaveLength(4);
});

test.each(['a,b', 'say "x"', '"', ',', '', ' a ', 'a;b', '<anonymous>'])('has the name %j as it is', async (name) => {
  expect(nameIn(await csv({ name }))).toBe(name);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '＋1', '－1', '＠x', '=HYPERLINK("http://a.b","c")'])(
  'has the name %j as no formula',
  async (name) => {
    expect(nameIn(await csv({ name }))).toMatch(/^'/);
  },
);

test.each(['a=1', "'=1", '#private', '$x', '_x'])('does not touch the name %j', async (name) => {
  expect(nameIn(await csv({ name }))).toBe(name);
});

test.each(['a\nb', 'a\r\nb', 'a\0b', '\u001B[31mred', 'a\u202Eb', '\r=1'])(
  'has the name %j in one line that can be seen',
  async (name) => {
    const text = await csv({ name });
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u202E]/);
    expect(text.split('\n')).toHaveLength(3);
  },
);

test('keeps hostile paths from beginning a line', async () => {
  const files = { '::error::x': [fn()], '=cmd|x': [fn({ name: '##[error]y' })] };
  const { stdout } = await run({ tree: treeOf(files), request: { format: ['csv'] } });
  expect(stdout).not.toMatch(/^\s*::|##\[/m);
  expect(readCsv(stdout).map(([path]) => path)).toEqual(['path', '::error::x', "'=cmd|x"]);
});
