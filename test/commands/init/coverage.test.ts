import { describe, expect, test } from 'vitest';
import { GateError } from '../../../src/model/errors.ts';
import { memoryFiles, memoryGit, type MemoryEntry } from '../../../src/testing.ts';
import { readWorkflow } from '../../helpers/workflow-faults.ts';
import { optionsOf, uncommented } from './read-config.ts';
import { runInit } from './run-init.ts';

type Entries = Readonly<Record<string, MemoryEntry>>;

const lcov = (path: string, hits: readonly number[] = [1, 1, 0]): string =>
  `SF:${path}\n${hits.map((count, index) => `DA:${index + 1},${count}\n`).join('')}end_of_record\n`;

const istanbul = (path: string): string =>
  JSON.stringify({
    [path]: {
      path,
      statementMap: { 0: { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } } },
      fnMap: {},
      branchMap: {},
      s: { 0: 1 },
      f: {},
      b: {},
    },
  });

const counted = { total: 2, covered: 1, skipped: 0, pct: 50 };
const none = { total: 0, covered: 0, skipped: 0, pct: 100 };
const summaryOf = (path: string): string =>
  JSON.stringify({ [path]: { lines: counted, statements: counted, functions: counted, branches: counted } });

const coverageOf = async (entries: Entries, ignored: readonly string[] = []) => {
  const { config, ...others } = await runInit(entries, { ignored });
  return { ...others, config, coverage: optionsOf(config).coverage };
};

const stepsOf = (workflow: string) => {
  const job = readWorkflow(workflow, 'w.yml').jobs['epic21-gate'];
  return job?.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
};

const app = { 'src/a.ts': 'x' };

describe('a report', () => {
  test.each([
    ['coverage/coverage-final.json', istanbul('src/a.ts'), 'istanbul-final'],
    ['coverage-summary.json', summaryOf('src/a.ts'), 'istanbul-summary'],
    ['lcov.info', lcov('src/a.ts'), 'lcov'],
    ['coverage.info', lcov('src/a.ts'), 'lcov'],
    ['build/app.lcov', lcov('src/a.ts'), 'lcov'],
    ['clover.xml', lcov('src/a.ts'), 'lcov'],
    ['coverage.out', 'mode: set\nsrc/a.ts:1.1,2.2 1 1\n', 'gocover'],
    [
      'coverage/.resultset.json',
      '{"t":{"coverage":{"/repository/src/a.ts":{"lines":[1,0]}},"timestamp":1}}',
      'simplecov',
    ],
  ])('called %s is gated, in the format of its content, also where git ignores it', async (path, text, format) => {
    const { exitCode, coverage, output } = await coverageOf({ ...app, [path]: text }, [path]);
    expect(exitCode).toBe(0);
    expect(coverage?.reports).toEqual([path]);
    expect(output).toContain(`coverage (${format}), 1 file`);
    expect(output).toContain('The gate says today: Ready: 1 check passed');
  });

  test('has its figure of today, cut to a whole percentage, as the limit', async () => {
    const { coverage, config } = await coverageOf({ ...app, 'lcov.info': lcov('src/a.ts', [1, 1, 0]) });
    expect(coverage?.total).toEqual({ lines: 66 });
    expect(config).toContain('Today it is 66.6 % (2 of 3) of the lines');
  });

  test('that has no lines is limited by what it has', async () => {
    const statements = JSON.stringify({
      'src/a.ts': { lines: none, statements: counted, functions: none, branches: none },
    });
    const { coverage } = await coverageOf({ ...app, 'coverage-summary.json': statements });
    expect(coverage?.total).toEqual({ statements: 50 });
  });

  test('of one part and of another are limited together', async () => {
    const { coverage } = await coverageOf({
      'a/src/x.ts': '',
      'a/lcov.info': lcov('a/src/x.ts', [1, 1, 1]),
      'b/src/y.ts': '',
      'b/lcov.info': lcov('b/src/y.ts', [0]),
    });
    expect(coverage?.reports).toEqual(['a/lcov.info', 'b/lcov.info']);
    expect(coverage?.total).toEqual({ lines: 75 });
  });

  test('is not gated where it knows the files of a better one in its folder, which is said', async () => {
    const { coverage, output } = await coverageOf({
      ...app,
      'coverage/lcov.info': lcov('src/a.ts'),
      'coverage/coverage-final.json': istanbul('src/a.ts'),
      'coverage/coverage-summary.json': summaryOf('src/a.ts'),
    });
    expect(coverage?.reports).toEqual(['coverage/coverage-final.json']);
    for (const other of ['lcov.info', 'coverage-summary.json'])
      expect(output).toContain(
        `found coverage/${other}: not gated, coverage/coverage-final.json is of the same files, and is gated`,
      );
  });

  test.each<[string, Entries]>([
    ['folder', { 'unit/lcov.info': lcov('src/a.ts'), 'e2e/coverage-final.json': istanbul('src/a.ts') }],
    ['run', { 'unit.lcov': lcov('src/a.ts', [1, 0]), 'e2e.lcov': lcov('src/a.ts', [0, 1]) }],
    ['part', { 'src/b.ts': '', 'lcov.info': lcov('src/a.ts'), 'coverage-final.json': istanbul('src/b.ts') }],
  ])('of another %s is gated too', async (_, reports) => {
    const { coverage } = await coverageOf({ ...app, ...reports });
    expect(coverage?.reports).toHaveLength(2);
  });

  test('that SimpleCov writes twice is gated once', async () => {
    const text = '{"t":{"coverage":{"/repository/src/a.ts":{"lines":[1,0]}},"timestamp":1}}';
    const { coverage } = await coverageOf({ ...app, 'coverage/.resultset.json': text, 'coverage/coverage.json': text });
    expect(coverage?.reports).toHaveLength(1);
  });

  test('of figures only is not gated beside one with lines, wherever it lies', async () => {
    const { coverage } = await coverageOf({
      ...app,
      'a/coverage-summary.json': summaryOf('src/a.ts'),
      'b/lcov.info': lcov('src/a.ts'),
    });
    expect(coverage?.reports).toEqual(['b/lcov.info']);
  });

  test('has options to take in that the schema accepts', async () => {
    const { config } = await coverageOf({ ...app, 'src/b.tsx': '', 'lcov.info': lcov('src/a.ts') });
    expect(optionsOf(uncommented(config)).coverage).toMatchObject({
      patch: { lines: 80, 'minimum-size': 10 },
      'new-files': { lines: 80 },
      ratchet: { file: '.github/uncovered.txt' },
      source: ['src/**/*.ts'],
    });
  });

  test('suggests the sources that it knows here, the most first', async () => {
    const files = [
      'a.ts',
      'lib/b.ts',
      'src/c.ts',
      'src/d.ts',
      'elsewhere/e.ts',
      'elsewhere/j.ts',
      'elsewhere/k.ts',
      'lib/[x]/f.ts',
      '[y]/g.ts',
    ];
    const { config } = await coverageOf({
      ...Object.fromEntries(files.slice(0, 4).map((path) => [path, ''])),
      'lib/[x]/f.ts': '',
      '[y]/g.ts': '',
      'src/h.ts': '',
      'src/i.ts': '',
      'lcov.info': [...files, 'src/h.ts'].map((path) => lcov(path)).join(''),
    });
    expect(optionsOf(uncommented(config)).coverage?.source).toEqual(['src/**/*.ts', 'lib/**/*.ts', '*.ts']);
  });

  test('that git has is said to be of an earlier commit', async () => {
    const entries = { ...app, 'lcov.info': lcov('src/a.ts') };
    expect((await coverageOf(entries)).output).toContain('Let git ignore lcov.info');
  });
});

describe('a report that the gate could not judge is not configured, with the reason', () => {
  test.each([
    ['is no report', 'x', 'is no coverage report: it begins with "x"'],
    ['is empty', '', 'is empty'],
    ['is of no file', 'TN:\n', 'is a lcov report of no file'],
    ['knows no line', 'SF:src/a.ts\nend_of_record\n', 'is a lcov report that knows nothing to cover'],
    ['is cut off', 'SF:src/a.ts\nDA:1,1\n', 'skipped lcov.info'],
    [
      'is of other files',
      lcov('/app/lib/z.ts'),
      'leads to no files of this repository: see `epic21-gate coverage lcov.info',
    ],
    ['has paths out of the repository', lcov('../../etc/passwd'), 'no files of this repository'],
  ])('one that %s', async (_, text, said) => {
    const { exitCode, written, output } = await runInit({ ...app, 'lcov.info': text });
    expect({ exitCode, written }).toEqual({ exitCode: 3, written: [] });
    expect(output).toContain(said);
  });

  test('one that can be of several files', async () => {
    const { output } = await runInit({ 'a/src/x.ts': '', 'b/src/x.ts': '', 'lcov.info': lcov('/ci/src/x.ts') });
    expect(output).toMatch(/skipped lcov\.info: .* can be 2 files of this repository: see/);
  });

  test('and those beside it are', async () => {
    const { coverage, output } = await coverageOf({ ...app, 'lcov.info': lcov('src/a.ts'), 'coverage.xml': '<' });
    expect(coverage?.reports).toEqual(['lcov.info']);
    expect(output).toContain('skipped coverage.xml');
  });

  /** Reports that go on and on, a megabyte at a time. */
  function endless(paths: readonly string[], megabytes: number) {
    const files = memoryFiles({ ...app, ...Object.fromEntries(paths.map((path) => [path, ''])) });
    const chunk = new TextEncoder().encode(`TN:\n#${' '.repeat(1_048_570)}\n`);
    let asked = 0;
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < megabytes; index++) {
        asked++;
        yield chunk;
      }
    }
    return { files: { ...files, stream }, asked: () => asked };
  }

  test('one that is larger than what init reads', async () => {
    const { files, asked } = endless(['lcov.info'], 1_024);
    const { exitCode, output } = await runInit({}, { sources: { files } });
    expect(exitCode).toBe(3);
    expect(output).toContain('skipped lcov.info: larger than 134217728 bytes, which is more than init reads');
    expect(asked()).toBe(129);
  });

  test('one after many large ones', async () => {
    const { files, asked } = endless(['1.lcov', '2.lcov', '3.lcov', '4.lcov'], 120);
    const { output } = await runInit({}, { sources: { files } });
    expect(output.match(/init reads 268435456 bytes of reports, and no more/g)).toHaveLength(2);
    expect(asked()).toBe(258);
  });

  test('one of more than fifty', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 52 }, (_, index) => [`p${index}/lcov.info`, lcov('src/a.ts')]),
    );
    const { coverage, output } = await coverageOf({ ...app, ...many });
    expect(coverage?.reports).toHaveLength(50);
    expect(output.match(/only 50 reports are read/g)).toHaveLength(2);
  });

  test('but an interruption ends it', async () => {
    const files = memoryFiles({ ...app, 'lcov.info': lcov('src/a.ts') });
    // eslint-disable-next-line require-yield
    async function* stream(): AsyncGenerator<Uint8Array> {
      throw new GateError('cancelled', 'stopped');
    }
    await expect(runInit({}, { sources: { files: { ...files, stream } } })).rejects.toThrow('stopped');
  });
});

describe('a tool without a report', () => {
  test.each([
    ['package.json', '{"devDependencies":{"vitest":"1"}}', 'vitest', 'coverage/lcov.info'],
    ['package.json', '{"scripts":{"test":"jest --coverage"}}', 'jest', 'coverage/lcov.info'],
    ['package.json', '{"devDependencies":{"nyc":"1"}}', 'nyc', 'coverage/lcov.info'],
    ['package.json', '{"devDependencies":{"c8":"1"}}', 'c8', 'coverage/lcov.info'],
    ['tox.ini', 'commands = pytest --cov', 'pytest-cov', 'coverage.xml'],
    ['go.mod', 'module example.com/a\n', 'go test', 'cover.out'],
    ['Gemfile', 'gem "simplecov"\n', 'simplecov', 'coverage/.resultset.json'],
    ['build.gradle.kts', 'plugins { jacoco }\n', 'jacoco', 'build/reports/jacoco/test/jacocoTestReport.xml'],
    ['pom.xml', '<artifactId>jacoco-maven-plugin</artifactId>', 'jacoco', 'target/site/jacoco/jacoco.xml'],
    ['composer.json', '{"require-dev":{"phpunit/phpunit":"12"}}', 'phpunit', 'clover.xml'],
  ])('%s tells of it, and what to add for it holds', async (path, text, tool, report) => {
    const { config, output } = await runInit({ '.env': 'USE_A=false\n', [path]: text });
    expect(optionsOf(config).coverage).toBeUndefined();
    expect(output).toContain(`found ${tool} in ${path} (measures coverage), and no report`);
    const added = /^ {6}coverage:\n {8}reports: .*$/m.exec(output)?.[0] ?? '';
    expect(optionsOf(`checks:\n${added}\n`).coverage?.reports).toEqual([report]);
  });

  test('is told once for a language', async () => {
    const { output } = await runInit({ '.env': 'USE_A=0\n', 'package.json': '{"a":{"vitest":"1","c8":"1"}}' });
    expect(output.match(/measures coverage/g)).toHaveLength(1);
  });

  test('is not told where a report of its language is gated', async () => {
    const manifests = { 'package.json': '{"a":{"vitest":"1"}}', 'go.mod': 'module x\n' };
    const { output } = await runInit({ ...app, ...manifests, 'lcov.info': lcov('src/a.ts') });
    expect(output).not.toContain('found vitest');
    expect(output).toContain('found go test in go.mod');
  });
});

describe('the workflow', () => {
  const workflowOf = async (entries: Entries) => {
    const { workflow, output } = await runInit({ ...app, 'a.go': '', 'a.py': '', ...entries });
    return { workflow, output, steps: stepsOf(workflow) };
  };
  const vitest = { 'package.json': '{"devDependencies":{"vitest":"1"}}' };
  const go = { 'go.mod': 'module x\n', 'cover.out': 'mode: set\nx/a.go:1.1,2.2 1 1\n' };

  test.each<[string, Entries, readonly string[]]>([
    [
      'the tool that writes the report',
      { ...vitest, 'package-lock.json': '{}', 'coverage/lcov.info': lcov('src/a.ts') },
      ['npm ci', 'npx vitest run --coverage --coverage.reporter=lcov'],
    ],
    [
      'the tool, into the folder of the report',
      { 'package.json': '{"a":{"jest":"1"}}', 'out/coverage-final.json': istanbul('src/a.ts') },
      ['npm install', 'npx jest --coverage --coverageReporters=json --coverageDirectory=out'],
    ],
    [
      'the script of the team',
      { 'package.json': '{"scripts":{"test:coverage":"vitest run --coverage"}}', 'p/lcov.info': lcov('src/a.ts') },
      ['npm install', 'npm run test:coverage'],
    ],
    [
      'the tests, where they measure coverage',
      { 'package.json': '{"scripts":{"test":"c8 node --test"}}', 'p/lcov.info': lcov('src/a.ts') },
      ['npm install', 'npm test'],
    ],
    ['Go', go, ['go test -coverprofile=cover.out ./...']],
  ])('runs %s before the gate', async (_, entries, commands) => {
    const { workflow, output, steps } = await workflowOf(entries);
    expect(steps).toEqual(commands);
    expect(workflow).toContain('timeout-minutes: 30');
    expect(output).toContain('whether the tests run as they should');
  });

  test.each([
    ['.nvmrc', 'node-version-file', '.nvmrc'],
    ['.node-version', 'node-version-file', '.node-version'],
    ['README.md', 'node-version', 'lts/*'],
  ])('takes the version of Node from %s', async (path, input, value) => {
    const { workflow } = await workflowOf({ ...vitest, [path]: '22', 'coverage/lcov.info': lcov('src/a.ts') });
    const job = readWorkflow(workflow, 'w.yml').jobs['epic21-gate'];
    const given = job?.steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with;
    expect(given).toEqual({ [input]: value });
  });

  test.each<[string, Entries, string]>([
    [
      'of Python',
      { 'requirements.txt': 'pytest-cov\n', 'coverage.xml': lcov('a.py') },
      '      # - run: pip install -r requirements.txt pytest pytest-cov\n      # - run: pytest --cov --cov-report=xml:coverage.xml\n',
    ],
    [
      'of another package manager',
      { ...vitest, 'pnpm-lock.yaml': '', 'coverage/lcov.info': lcov('src/a.ts') },
      '      # - run: pnpm install --frozen-lockfile\n',
    ],
    [
      'of several folders',
      { ...vitest, 'a/lcov.info': lcov('src/a.ts'), 'b/lcov.info': lcov('src/a.ts') },
      '      # - run: npx vitest run --coverage --coverage.reporter=lcov',
    ],
    [
      'of another language than that of the tool',
      { 'package.json': '{"scripts":{"coverage":"vitest"},"a":{"vitest":"1"}}', 'lcov.info': lcov('a.py') },
      '      # Run the tests with coverage here.',
    ],
    ['of no tool that is known', { 'lcov.info': lcov('src/a.ts') }, '      # Run the tests with coverage here.'],
    [
      'with a path that is no plain word',
      { 'go.mod': 'module x\n', 'a;rm/cover.out': 'mode: set\nx/a.go:1.1,2.2 1 1\n' },
      '      # - run: go test -coverprofile=cover.out ./...',
    ],
  ])('only suggests how to run tests %s', async (_, entries, suggestion) => {
    const { workflow, output, steps } = await workflowOf(entries);
    expect(steps).toEqual([]);
    expect(workflow).toContain(suggestion);
    expect(output).toContain('run the tests with coverage before the gate');
  });

  test('only suggests how to run tests of a folder of the repository', async () => {
    const git = memoryGit({ commits: { b: { files: { 'a.go': '', 'go.mod': 'module x\n' } } }, head: 'b' });
    const { workflow } = await runInit({ 'a.go': '', ...go }, { sources: { git } });
    expect(stepsOf(workflow)).toEqual([]);
    expect(workflow).toContain('      # - run: go test -coverprofile=cover.out ./...');
  });

  test('runs no tests where no coverage is gated', async () => {
    const { workflow } = await runInit({ ...vitest, '.env': 'USE_A=false\n' });
    expect(workflow).not.toContain('coverage');
    expect(workflow).toContain('timeout-minutes: 10');
  });
});
