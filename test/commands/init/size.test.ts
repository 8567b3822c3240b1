import { describe, expect, test } from 'vitest';
import { memoryAssets, type MemoryEntry } from '../../../src/testing.ts';
import { optionsOf } from './read-config.ts';
import { runInit } from './run-init.ts';

type Entries = Readonly<Record<string, MemoryEntry>>;

const sizeOf = async (entries: Entries) => {
  const { config, ...others } = await runInit(entries);
  return { ...others, config, size: config === '' ? undefined : optionsOf(config).size };
};

const small = 'export const twice = (a) => a * 2;\n';
const long = (name = 'long', lines = 90): string => `function ${name}() {\n${'  go();\n'.repeat(lines - 2)}}\n`;
const branchy = (name: string, ifs: number): string =>
  `def ${name}(a):\n${Array.from({ length: ifs }, (_, index) => `    if a == ${index}:\n        a += 1\n`).join('')}`;

const usual = { for: 'all', lines: 80, cyclomatic: 20 };

describe('functions that are small', () => {
  test('are limited, and are ready at once', async () => {
    const { exitCode, size, output } = await sizeOf({ 'src/a.ts': small, 'b.py': 'def f():\n    pass\n' });
    expect(exitCode).toBe(0);
    expect(size?.limits).toEqual([usual]);
    expect(size?.ratchet).toBeUndefined();
    expect(output).toContain('functions   2 in 2 files, none of them over a limit');
    expect(output).toContain('The gate says today: Ready: 1 check passed');
    expect(output).not.toContain('baseline update');
  });

  test('have options to take in that the schema accepts', async () => {
    const { config } = await sizeOf({ 'a.ts': small });
    const { size } = optionsOf(config.replaceAll(/^( +)# (- \{|ratchet:|most:)/gm, '$1$2'));
    expect(size).toMatchObject({
      limits: [usual, { for: 'new', lines: 40 }],
      ratchet: { file: '.github/size-baseline.txt' },
      most: [{ over: 40, of: 'lines', new: 0 }],
    });
  });
});

test('functions over a limit may stay by a ratchet, and what has to be done for it is the first step', async () => {
  const { exitCode, size, config, output } = await sizeOf({ 'src/a.js': long() + long('longer', 200), 'b.js': small });
  expect(exitCode).toBe(0);
  expect(size).toMatchObject({ limits: [usual], ratchet: { file: '.github/size-baseline.txt' } });
  expect(config).toContain('# 2 functions are over a limit today.');
  expect(output).toContain('3 in 2 files, 2 of them over a limit');
  expect(output).toMatch(/The gate says today: Undecided.*\n +size\/ratchet-missing +\.github\/size-baseline\.txt/);
  expect(output).toMatch(
    /^ {2}1\. Run `epic21-gate baseline update` and commit \.github\/size-baseline\.txt: .*\(2 functions\)/m,
  );
});

test('functions over a limit that have their row already leave nothing to do', async () => {
  const { size, output } = await sizeOf({
    'src/a.js': long(),
    '.github/size-baseline.txt': 'epic21-gate sizes 1\n\nsrc/a.js long: lines 90\n',
  });
  expect(size?.ratchet).toBeDefined();
  expect(output).toContain('The gate says today: Ready');
  expect(output).not.toContain('baseline update');
});

describe('a suite of tests may be long', () => {
  test.each([
    ['src/a.test.ts', '**/*.{test,spec}.*'],
    ['src/__tests__/a.js', '**/{test,tests,__tests__,spec}/**'],
    ['a_test.js', '**/*_test.*'],
  ])('as %s', async (path, glob) => {
    const { size, output } = await sizeOf({ [path]: long(), 'a.js': small });
    expect(size?.limits).toEqual([usual, { for: 'all', at: [glob], lines: 'off' }]);
    expect(output).toContain('The gate says today: Ready');
  });

  test('and needs no limit of its own where it is not', async () => {
    expect((await sizeOf({ 'a.test.js': small, 'b.js': long() })).size?.limits).toEqual([usual]);
  });

  test('and is held to its complexity all the same', async () => {
    const branches = `function a() {${'if (b) c();'.repeat(30)}}\n`;
    const { size, output } = await sizeOf({ 'a.test.js': long() + branches });
    expect(size?.ratchet).toBeDefined();
    expect(output).toContain('2 in 1 file, 1 of them over a limit');
  });
});

describe('a limit that a linter of the team has is taken', () => {
  const limitsBy = async (file: string, text: string) =>
    (await sizeOf({ 'src/a.ts': small, 'b.tsx': small, [file]: text })).size?.limits.slice(1);

  test.each([
    ['eslint.config.js', "export default [{ rules: { complexity: ['error', 12] } }];"],
    ['eslint.config.mjs', 'rules: { "complexity": ["warn", { max: 12 }] }'],
    ['.eslintrc.json', '{"rules":{"complexity":[2,{"maximum":12}]}}'],
    ['.oxlintrc.json', '{"rules":{"complexity":["error",{"max":12}]}}'],
    ['package.json', '{"eslintConfig":{"rules":{"complexity":["error",12]}}}'],
    ['eslint.config.js', "// complexity: ['error', 3]\nrules = { complexity: ['error', 12] }"],
  ])('of %s: %s', async (file, text) => {
    const limits = await limitsBy(file, text);
    expect(limits).toMatchObject([{ for: 'all', cyclomatic: 12 }]);
    expect([limits?.[0]?.at].flat()).toEqual(expect.arrayContaining(['**/*.ts', '**/*.tsx']));
  });

  test.each([
    ['eslint.config.js', "a = { complexity: ['error', 12] }; b = { complexity: ['error', 30] }"],
    ['eslint.config.js', "rules: { complexity: ['off', 12] }"],
    ['eslint.config.js', "rules: { complexity: 'error' }"],
    ['eslint.config.js', "rules: { complexity: ['error', most] }"],
    ['eslint.config.js', "rules: { complexity: ['error', 0] }"],
    ['eslint.config.js', "rules: { 'sonarjs/cognitive-complexity': ['error', 12] }"],
    ['notes.md', "complexity: ['error', 12]"],
  ])('and none of %s: %s', async (file, text) => {
    expect(await limitsBy(file, text)).toEqual([]);
  });

  test('with the variant in which a switch counts as one', async () => {
    const cases = Array.from({ length: 15 }, (_, index) => `case ${index}: return 1;`).join('');
    const { size } = await sizeOf({
      'a.js': `function f(a) { switch (a) { ${cases} } }\n`,
      'eslint.config.js': "rules: { complexity: ['error', { max: 10, variant: 'modified' }] }",
    });
    expect(size?.counting.javascript).toBe('modified');
    expect(size?.ratchet).toBeUndefined();
  });

  test.each([
    ['pyproject.toml', '[tool.ruff.lint]\nselect = ["E", "C901"]\n[tool.ruff.lint.mccabe]\nmax-complexity = 8\n', 8],
    ['pyproject.toml', '[tool.ruff]\nextend-select = [\n  "E",\n  "C90",\n]\n', 10],
    ['ruff.toml', 'select = ["ALL"]\n', 10],
    ['.flake8', '[flake8]\nmax-complexity = 7\n', 7],
    ['setup.cfg', '[metadata]\nname = x\n[flake8]\nmax_complexity=7\n', 7],
    ['.flake8', '[flake8]\nmax-complexity = -1\n', undefined],
    ['.flake8', '[flake8]\nmax-line-length = 100\n', undefined],
    ['tox.ini', '[pylint]\nmax-complexity = 5\n', undefined],
    [
      'pyproject.toml',
      '[tool.ruff.lint]\nselect = ["E", "C4"]\n[tool.ruff.lint.mccabe]\nmax-complexity = 8\n',
      undefined,
    ],
  ])('of %s: %j', async (file, text, most) => {
    const { size } = await sizeOf({ 'a.py': branchy('f', 2), 'b.js': small, [file]: text });
    const own = { for: 'all', at: ['**/*.py'], cyclomatic: most };
    expect(size?.limits).toEqual(most === undefined ? [usual] : [usual, own]);
    expect(size?.counting.python).toBe(most === undefined ? 'radon' : 'mccabe');
  });

  test('and counted as it counts', async () => {
    const entries = { 'a.py': `def f(a):\n    return ${Array(12).fill('a').join(' and ')}\n` };
    const flake8 = '[flake8]\nmax-complexity = 5\n';
    expect((await sizeOf({ ...entries, '.flake8': flake8 })).size?.ratchet).toBeUndefined();
    expect((await sizeOf({ 'a.py': branchy('f', 12), '.flake8': flake8 })).size?.ratchet).toBeDefined();
  });

  test('but not for files that are not there', async () => {
    const { size } = await sizeOf({ 'a.js': small, '.flake8': '[flake8]\nmax-complexity = 5\n' });
    expect(size?.limits).toEqual([usual]);
    expect(size?.counting.python).toBe('radon');
  });
});

describe('what cannot be parsed', () => {
  test('is ignored by name, and said', async () => {
    const { size, output } = await sizeOf({ 'a.js': small, 'b[1].js': 'function (\n' });
    expect(size?.ignore).toEqual([String.raw`b\[1\].js`]);
    expect(output).toContain('found b[1].js: not gated, its functions are not measured, line 2: expected a name');
    expect(output).toContain('The gate says today: Ready');
  });

  const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`lib/${index}.ts`, 'function (']));

  test('in most of many files of a kind is ignored by its ending', async () => {
    const { size, output } = await sizeOf({ 'a.js': small, 'lib/long.ts': long(), ...eleven });
    expect(size?.ratchet).toBeUndefined();
    expect(size?.ignore).toEqual(['**/*.ts']);
    expect(output).toContain('found *.ts: not gated, 11 files of them cannot be parsed, such as lib/0.ts');
    expect(output).toContain('The gate says today: Ready');
  });

  test('in few of many files of a kind is ignored by name', async () => {
    const good = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/${index}.ts`, small]));
    expect((await sizeOf({ ...good, ...eleven })).size?.ignore).toEqual(Object.keys(eleven).toSorted());
  });

  test('in hundreds of files is undecided, and said', async () => {
    const file = (folder: string, text: string) => (_: unknown, index: number) => [`${folder}/${index}.js`, text];
    const { size, output } = await sizeOf(
      Object.fromEntries([
        ...Array.from({ length: 210 }, file('src', small)),
        ...Array.from({ length: 205 }, file('test/fixtures', 'function (')),
      ]),
    );
    expect(size?.ignore).toHaveLength(200);
    expect(output).toMatch(/The gate says today: Undecided.*\n +size\/unparsed/);
  });

  test('and is all there is, is nothing to gate', async () => {
    const { exitCode, written, output } = await sizeOf({ 'a.js': 'function (' });
    expect([exitCode, written]).toEqual([3, []]);
    expect(output).toContain('0 functions measured');
    expect(output).toContain('found a.js: not gated');
  });
});

test('source files without a function are nothing to gate', async () => {
  expect(await sizeOf({ 'a.ts': 'export {};\n' })).toMatchObject({ exitCode: 3, written: [] });
});

test('generated and vendored code is no reason for anything', async () => {
  const { size } = await sizeOf({ 'a.js': small, 'vendor/x.js': long(), 'g.js': `// @generated\n${long()}` });
  expect(size).toMatchObject({ limits: [usual], ignore: [] });
  expect(size?.ratchet).toBeUndefined();
});

test('what hinders the measurement is said, and hinders nothing else', async () => {
  const { exitCode, written, output } = await runInit(
    { '.env': 'USE_A=false\n', 'a.rb': 'def f; end\n' },
    { sources: { assets: memoryAssets() } },
  );
  expect([exitCode, written.length]).toEqual([0, 2]);
  expect(output).toContain('skipped source files: ');
});

test('names of files stay names', async () => {
  const name = 'a: [#\u202E"x\u001B[2J';
  const { size, output } = await sizeOf({ [`${name}/a.js`]: 'function (', 'b.js': small });
  expect(size?.ignore).toHaveLength(1);
  for (const sign of ['\u202E', '\u001B']) expect(output).not.toContain(sign);
  expect(output).toContain('The gate says today: Ready');
});
