import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/formats/coverage/read.ts';
import { sumTotals, totalsOf } from '../../src/formats/coverage/totals.ts';
import { main } from '../../src/main.ts';
import type { Request } from '../../src/request.ts';
import { memoryGit, type MemoryEntry } from '../../src/testing.ts';
import { lcov } from '../checks/coverage/gathered.ts';
import { coverageSamples, sampleLines, sampleSources } from '../helpers/coverage-samples.ts';
import { hall } from './hall.ts';

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
const before = { ...sampleSources, 'src/a.ts': 'one\ntwo\nthree\n' };

type Files = Readonly<Record<string, MemoryEntry>>;

const config = 'checks:\n  coverage:\n    reports: [lcov.info]\n';
const report = { 'lcov.info': lcov({ 'src/a.ts': [1, 0, 0, 3], 'src/b.ts': [0, 0, 2] }) };

/** The command in a repository of two sources, of which one grew. */
async function run(
  operands: readonly string[],
  files: Files = report,
  request: Partial<Request> = {},
  isChange = false,
  terminal = {},
) {
  const stage = hall({
    request: { command: 'coverage', operands, ...request },
    files: { ...sampleSources, ...files },
    terminal,
    sources: {
      git: memoryGit({
        head,
        commits: { [base]: { files: before }, [head]: { files: sampleSources, parents: [base] } },
      }),
      ...(isChange && { comparison: async () => ({ base, head, reason: 'first parent of the merge commit' }) }),
    },
  });
  const { exitCode } = await main(stage);
  const { stdout, stderr, files: written } = stage.sinks;
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), written: written.contents };
}

const plain = { 'no-color': true };

const json = async (...[operands, files, request, isChange]: Parameters<typeof run>) => {
  const ended = await run(operands, files, { ...request, format: ['json'] }, isChange);
  return { ...ended, value: JSON.parse(ended.stdout) as Record<string, unknown> };
};

describe('the table', () => {
  test('says what was read, the totals, and where most is missing', async () => {
    expect(await run(['lcov.info'])).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: [
        '  lcov.info  lcov, 2 files',
        '',
        '  lines         42.8 %  3 of 7',
        '',
        'Uncovered lines',
        '  src/a.ts       2 of 4        50.0 %  2-3',
        '  src/b.ts       2 of 3        33.3 %  1-2',
        '',
      ].join('\n'),
      written: new Map(),
    });
  });

  test('lists as many files as are asked for, and says how many more there are', async () => {
    const { stdout } = await run(['lcov.info'], report, { top: '1' });
    expect(stdout).toMatch(/\n {2}src\/a\.ts .*\n {2}and 1 file more\n$/);
    expect((await run(['lcov.info'], report, { top: '0' })).stdout).not.toContain('Uncovered lines');
  });

  test('has the files with the most uncovered lines first, whatever the order of the report', async () => {
    const files = { 'lcov.info': lcov({ 'src/b.ts': [0], 'lib/c.ts': [0], 'src/a.ts': [0, 0] }) };
    const { stdout } = await run(['lcov.info'], files);
    expect(stdout).toMatch(/\n {2}src\/a\.ts .*\n {2}lib\/c\.ts .*\n {2}src\/b\.ts .*\n$/);
    const { value } = await json(['lcov.info'], files);
    expect(value).toMatchObject({ files: [{ path: 'lib/c.ts' }, { path: 'src/a.ts' }, { path: 'src/b.ts' }] });
  });

  test('cuts a long path at its beginning, and no character in half', async () => {
    for (const name of ['😀'.repeat(60), `x${'😀'.repeat(60)}`]) {
      const files = { 'lcov.info': lcov({ [name]: [0] }) };
      const { stdout } = await run(['lcov.info'], files, plain, false, { isTerminal: true });
      expect(stdout).toMatch(/\n {2}…(?:😀)+ +1 of 1 +0\.0 % {2}1\n$/u);
    }
  });

  const deep = `${'folder/'.repeat(30)}a.ts`;
  const middle = `${'f'.repeat(90)}/b.ts`;
  const scattered = Array.from({ length: 400 }, (_, index) => index % 2);
  const long = { 'lcov.info': lcov({ [deep]: [0, 0, 0], [middle]: [0, 0], 'c.ts': [0] }) };

  test('cuts no path where nobody looks at a terminal, and keeps the figures below each other', async () => {
    const { stdout } = await run(['lcov.info'], long);
    const [first = '', second = '', third = ''] = stdout.split('\n').slice(-4);
    expect(first).toMatch(new RegExp(`^  ${deep} {7}3 of 3 +0\\.0 %  1-3$`));
    expect(second).toMatch(new RegExp(`^  ${middle} +2 of 2 `));
    expect([second.indexOf(' of '), third.indexOf(' of ')]).toEqual([130, 130]);
  });

  test('cuts no path of a change there either', async () => {
    const diff = `--- /dev/null\n+++ b/${deep}\n@@ -0,0 +1 @@\n+x\n`;
    const files = { ...long, 'a.diff': diff };
    const change = { diff: 'a.diff', 'no-color': true };
    expect((await run(['lcov.info'], files, change)).stdout).toContain(`\n  ${deep}: 1\n`);
    expect((await run(['lcov.info'], files, change, false, { isTerminal: true })).stdout).not.toContain(`${deep}: 1`);
  });

  test.each([true, false])('cuts the ranges of a file, on a terminal or not: %s', async (isTerminal) => {
    const files = { 'lcov.info': lcov({ [deep]: scattered }) };
    const { stdout } = await run(['lcov.info'], files, plain, false, { isTerminal });
    expect(stdout).toMatch(/ 200 of 400 +50\.0 % {2}1, 3, 5, 7, …\n$/);
  });

  test('leaves out the metrics that the report does not have, and never the lines', async () => {
    const { stdout } = await run(['go.out'], { 'go.out': 'mode: set\nexample.com/demo/src/a.ts:1.1,2.9 3 1\n' });
    expect(stdout).toContain('  lines         100.0 %  2 of 2\n  statements    100.0 %  3 of 3\n');
    expect(stdout).not.toContain('branches');
  });

  test('shows the changed lines and what they are compared with', async () => {
    const { stdout } = await run(['lcov.info'], { 'lcov.info': lcov({ 'src/a.ts': [1, 1, 1, 0, 0] }) }, {}, true);
    expect(stdout).toContain(
      [
        'This change',
        `  ${base.slice(0, 12)}..${head.slice(0, 12)}, first parent of the merge commit`,
        '  2 of 2 changed lines uncovered (0.0 % covered)',
        '  src/a.ts: 4, 5',
        '',
      ].join('\n'),
    );
  });

  test('names changed sources that are in no report', async () => {
    const { stdout } = await run(['lcov.info'], { 'lcov.info': lcov({ 'src/b.ts': [1] }) }, {}, true);
    expect(stdout).toContain('  no changed line is executable\n  in no report: src/a.ts\n');
  });

  test('says first how paths lead to files, where that is asked for', async () => {
    const files = { 'lcov.info': lcov({ '/build/src/a.ts': [1, 0], '/usr/lib/x.ts': [1] }) };
    const { stdout } = await run(['lcov.info'], files, { 'explain-paths': true });
    expect(stdout).toMatch(/^lcov\.info\n.*`\/build\/src\/a\.ts` -> `src\/a\.ts`/);
    expect(stdout).toContain('`/usr/lib/x.ts`');
  });
});

describe('JSON', () => {
  test('has the figures of all and of each file, under names that stay', async () => {
    const { value, exitCode, stderr } = await json(['lcov.info']);
    const none = { covered: 0, total: 0 };
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(value).toMatchObject({
      format: 'lcov',
      totals: { lines: { covered: 3, total: 7 }, branches: none, functions: none, statements: none },
      files: [
        { path: 'src/a.ts', lines: { covered: 2, total: 4 }, branches: none, uncovered: [[2, 3]] },
        { path: 'src/b.ts', lines: { covered: 1, total: 3 }, functions: none, uncovered: [[1, 2]] },
      ],
    });
    expect(Object.keys(value)).toEqual(['format', 'totals', 'files', 'reports']);
    expect(Object.keys(value['totals'] ?? {})).toEqual(['lines', 'branches', 'functions', 'statements']);
  });

  test.each(coverageSamples)('has the lines of $name', async ({ name, format, text }) => {
    const { value, exitCode } = await json([name], { [name]: text });
    expect([exitCode, value]).toMatchObject([0, { format, totals: { lines: sampleLines } }]);
    expect(value).not.toHaveProperty('problems');
  });

  test('has instructions where the report counts them', async () => {
    const jacoco = coverageSamples.find(({ name }) => name === 'jacoco')?.text ?? '';
    expect((await json(['j.xml'], { 'j.xml': jacoco })).value).toMatchObject({
      totals: { instructions: { covered: 10, total: 22 } },
    });
  });

  test('names every format of reports that were merged', async () => {
    const files = {
      'one/lcov.info': lcov({ 'src/a.ts': [1, 0, 0] }),
      'two/sonar.xml':
        '<coverage version="1"><file path="src/a.ts"><lineToCover lineNumber="2" covered="true"/></file></coverage>',
    };
    const { value } = await json(['*/*.*'], files);
    expect(value).toMatchObject({
      format: 'lcov+sonar',
      totals: { lines: { covered: 2, total: 3 } },
      files: [{ path: 'src/a.ts', uncovered: [[3, 3]] }],
    });
  });

  test('has the changed lines where git knows a change', async () => {
    const files = { 'lcov.info': lcov({ 'src/a.ts': [1, 1, 1, 0, 4] }) };
    expect((await json(['lcov.info'], files, {}, true)).value).toMatchObject({
      patch: { base, head, lines: { covered: 1, total: 2 }, files: [{ path: 'src/a.ts', uncovered: [4] }] },
    });
  });
});

const diff = `diff --git a/src/a.ts b/src/a.ts
--- a/src/a.ts
+++ b/src/a.ts
@@ -1,2 +1,4 @@
 one
+two
+three
 four
diff --git a/src/new.ts b/src/new.ts
new file mode 100644
--- /dev/null
+++ b/src/new.ts
@@ -0,0 +1,2 @@
+one
+two
`;

describe('a diff', () => {
  const files = { 'change.diff': diff, 'lcov.info': lcov({ 'src/a.ts': [1, 0, 3, 0], 'src/b.ts': [0] }) };

  test('gives the changed lines, and the numbers of the uncovered ones, by file', async () => {
    const { value, exitCode } = await json(['lcov.info'], files, { diff: 'change.diff' });
    expect([exitCode, value]).toMatchObject([
      0,
      {
        totals: { lines: { covered: 2, total: 5 } },
        patch: {
          lines: { covered: 1, total: 2 },
          files: [{ path: 'src/a.ts', isNew: false, lines: { covered: 1, total: 2 }, uncovered: [2] }],
          unreported: ['src/new.ts'],
        },
      },
    ]);
  });

  test('in a repository is mapped to its files, not only to those of the diff', async () => {
    const other = diff.replaceAll('src/new.ts', 'legacy/src/a.ts');
    const commit = 'a'.repeat(40);
    const stage = hall({
      request: { command: 'coverage', operands: ['lcov.info'], diff: 'change.diff', format: ['json'] },
      files: { ...files, 'change.diff': other },
      sources: { git: memoryGit({ head: commit, commits: { [commit]: { files: { 'src/a.ts': '' } } } }) },
    });
    await main(stage);
    expect(JSON.parse(stage.sinks.stdout.text())).toMatchObject({ patch: { files: [{ path: 'src/a.ts' }] } });
  });

  test('with a base that is not known is an error, not a table without the change', async () => {
    const stage = hall({
      request: { command: 'coverage', operands: ['lcov.info'], base: 'mian' },
      files,
      sources: { comparison: async () => ({ unknown: 'the base mian is not here', hint: 'Correct the base.' }) },
    });
    expect((await main(stage)).exitCode).toBe(3);
    expect(stage.sinks.stderr.text()).toBe('epic21-gate: the base mian is not here. Correct the base.\n');
  });

  test('needs no repository', async () => {
    const stage = hall({
      request: { command: 'coverage', operands: ['lcov.info'], diff: 'change.diff', format: ['json'] },
      files,
      sources: {
        git: new Proxy(memoryGit(), {
          get: (git, name) =>
            name === 'head' ? () => git.head() : () => Promise.reject(new Error(`git was asked for ${String(name)}`)),
        }),
      },
    });
    expect((await main(stage)).exitCode).toBe(0);
    expect(JSON.parse(stage.sinks.stdout.text())).toMatchObject({ patch: { lines: { covered: 1, total: 2 } } });
  });

  test('of documents only has no changed line', async () => {
    const documents = diff
      .replaceAll(/src\/(?:a|new)\.ts/g, 'README.md')
      .split('diff --git')
      .slice(0, 2)
      .join('diff --git');
    const { value, exitCode } = await json(
      ['lcov.info'],
      { ...files, 'change.diff': documents },
      { diff: 'change.diff' },
    );
    expect([exitCode, value]).toMatchObject([0, { patch: { lines: { covered: 0, total: 0 }, files: [] } }]);
  });

  test.each([
    ['is not there', 'gone.diff', 'gone.diff was not found'],
    ['is none', 'lcov.info', 'lcov.info'],
  ])('that %s is misuse', async (_, name, message) => {
    expect(await run(['lcov.info'], files, { diff: name })).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

describe('an export', () => {
  const readBack = async (text: string) => {
    const chunks = (async function* () {
      yield new TextEncoder().encode(text);
    })();
    return readCoverage(chunks, 'export');
  };

  test.each(['lcov', 'cobertura', 'json'])('as %s, read again, has the same totals', async (name) => {
    const original = coverageSamples.find((sample) => sample.name === 'lcov')?.text ?? '';
    const { written, exitCode } = await run(
      ['lcov.info'],
      { 'lcov.info': original },
      { export: [`${name}=out/merged`] },
    );
    expect([exitCode, [...written.keys()]]).toEqual([0, ['/repository/out/merged']]);
    const totals = async (text: string) => sumTotals((await readBack(text)).files.map(totalsOf));
    expect(await totals(written.get('/repository/out/merged') ?? '')).toEqual(await totals(original));
  });

  test('has the paths of the repository', async () => {
    const files = { 'lcov.info': lcov({ '/build/src/a.ts': [1] }) };
    const { written } = await run(['lcov.info'], files, { export: ['lcov=out.info', 'json=out.json'] });
    expect(written.get('/repository/out.info')).toContain('\nSF:src/a.ts\n');
    expect(written.get('/repository/out.json')).toContain('"path":"src/a.ts"');
  });

  test.each(['lcov', 'lcov=', 'xml=a.xml', '=a', '__proto__=a', 'constructor=a'])(
    '%s is misuse, before anything is read',
    async (said) => {
      expect(await run(['gone.info'], {}, { export: [said] })).toEqual({
        exitCode: 3,
        stdout: '',
        stderr: `epic21-gate: --export is "${said}", expected lcov, cobertura, json with =FILE. Say --export lcov=merged.info.\n`,
        written: new Map(),
      });
    },
  );

  test('of figures without lines is refused where the format needs lines', async () => {
    const summary = coverageSamples.find(({ name }) => name === 'istanbul-summary')?.text ?? '';
    const asked = (name: string) => run(['s.json'], { 's.json': summary }, { export: ['json=a.json', `${name}=b`] });
    expect(await asked('lcov')).toMatchObject({ exitCode: 3, written: new Map(), stdout: '' });
    expect((await asked('json')).written.size).toBe(2);
  });

  test('that one format cannot have is written in no format', async () => {
    const name = 'src/a\nb.ts';
    const files = {
      'r.json': JSON.stringify({ format: 'epic21-coverage', schema: 1, files: [{ path: name, lines: [[1, 1]] }] }),
    };
    expect(await run(['r.json'], files, { export: ['json=a.json', 'lcov=b.info'] })).toMatchObject({
      exitCode: 3,
      written: new Map(),
    });
  });
});

describe('misuse', () => {
  test.each([
    ['a format that is none', { format: ['xml'] }, 'coverage prints table or json, found "xml"'],
    ['two formats', { format: ['json', 'table'] }, 'coverage prints table or json, found "json,table"'],
    ['a file for the format', { format: ['json=a.json'] }, 'coverage prints table or json, found "json=a.json"'],
    ['a top that is no number', { top: 'all' }, '--top is "all", expected a whole number'],
    ['a top below zero', { top: '-1' }, '--top is "-1", expected a whole number'],
    ['a top that is none', { top: '1e9' }, '--top is "1e9", expected a whole number'],
  ] satisfies [string, Partial<Request>, string][])('%s', async (_, request, message) => {
    const { exitCode, stdout, stderr } = await run(['lcov.info'], report, request);
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(`epic21-gate: ${message}`)]);
  });

  test('nothing named, and no config', async () => {
    expect(await run([])).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr: expect.stringContaining('no config found'),
    });
  });

  test('nothing named, and a config without coverage', async () => {
    const flags = 'checks:\n  flags:\n    sources: [.env]\n    registry: { USE_X: {} }\n';
    expect(await run([], { ...report, 'epic21-gate.yml': flags })).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr:
        'epic21-gate: no report was named, and the config has no check coverage. Say epic21-gate coverage FILE, or configure checks.coverage.\n',
    });
  });
});

describe('with a config', () => {
  test('its reports are read where none is named', async () => {
    expect(await run([], { ...report, 'epic21-gate.yml': config })).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('lcov.info  lcov, 2 files'),
    });
  });

  test('its paths hold for reports that are named, and its own reports are not read', async () => {
    const mapped = 'checks:\n  coverage:\n    reports: [gone.info]\n    suites: [unit]\n    paths: ["/x/y -> src"]\n';
    const files = { 'r.info': lcov({ '/x/y/a.ts': [1] }), 'epic21-gate.yml': mapped };
    expect((await json(['r.info'], files)).value).toMatchObject({ files: [{ path: 'src/a.ts' }] });
    expect(await run(['r.info'], files)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('operands start from where the command runs', async () => {
    const files = { 'sub/lcov.info': lcov({ 'src/a.ts': [1] }), 'epic21-gate.yml': config };
    expect(await run(['lcov.info'], files, { cwd: '/repository/sub', directory: '..' })).toMatchObject({ exitCode: 0 });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a report that is not there', 'gone.info', {}, 'gone.info was not found'],
    ['a glob that fits nothing', '*.info', {}, 'no file fits *.info'],
    ['a folder', 'out', { 'out/lcov.info': '' }, 'out is not a regular file'],
    ['an empty report', 'r', { r: '' }, 'r is empty'],
    ['a report of nothing', 'r', { r: 'TN:\n' }, 'r is a lcov report of no file'],
    ['a foreign file', 'r', { r: '<html></html>' }, 'r'],
    ['a report that is cut off', 'r', { r: 'SF:src/a.ts\nDA:1,1\n' }, 'the report ends before the end_of_record'],
  ] satisfies [string, string, Files, string][])('%s is one clear line', async (_, operand, files, message) => {
    const { exitCode, stdout, stderr } = await run([operand], files);
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(stderr).toMatch(/^epic21-gate: /);
  });

  test('does not hide what can: that is shown, and it is no success', async () => {
    const files = { ...report, 'cut.info': 'SF:src/a.ts\nDA:1,1\n' };
    const { exitCode, stdout, stderr } = await run(['lcov.info', 'cut.info', 'gone.info'], files);
    expect([exitCode, stdout]).toEqual([2, expect.stringContaining('3 of 7')]);
    expect(stderr).toMatch(/^epic21-gate: .*end_of_record.*\nepic21-gate: gone\.info was not found\n$/);
    const { value } = await json(['lcov.info', 'cut.info', 'gone.info'], files);
    expect(value).toMatchObject({
      totals: { lines: { covered: 3, total: 7 } },
      problems: [{ rule: 'report-unreadable' }, { rule: 'report-missing' }],
    });
  });

  test('makes an export no success', async () => {
    const { exitCode } = await run(['lcov.info', 'gone.info'], report, { export: ['lcov=a.info'] });
    expect(exitCode).toBe(2);
  });

  test('keeps its commands and colors to itself', async () => {
    const { stderr } = await run(['##[error]x', '::error::y\u001B[31m'], {});
    // oxlint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/##\[|\u001B/);
  });
});

test('a report of another repository is shown all the same', async () => {
  const { exitCode, stdout, stderr } = await run(['r'], { r: lcov({ 'lib/other.rb': [1, 0] }) });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('1 of 2')]);
  expect(stderr).toContain('the one path in r leads to no files of this repository');
});
