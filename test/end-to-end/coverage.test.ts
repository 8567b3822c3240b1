import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { realGit, realRepository } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { bundle } from '../helpers/bundle.ts';
import { coverageSamples, sampleLines, sampleSources } from '../helpers/coverage-samples.ts';
import { runAction, type StepResult } from '../helpers/runner.ts';

const { action, cli } = await bundle();

/** Where both ends of a pull request are that is of no fork. */
const repo = { full_name: 'org/repository' };

const linesOf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
const [one, moved] = [numbered('line ', 10), numbered('moved ', 8)];

const ratchet = (...rows: readonly string[]): string => linesOf('epic21-gate ratchet 1, per file', '', ...rows);
const files = {
  ...sampleSources,
  'src/one.ts': linesOf(...one),
  'src/old.ts': linesOf(...moved),
  'baseline.txt': ratchet('src/one.ts: 2 lines, 0 branches'),
};
// Two lines more, and one of a file that moved is another.
const changed = linesOf(...one.slice(0, 8), 'new 1', 'new 2', ...one.slice(8));
const { 'src/old.ts': _, ...rest } = files;
const atHead = { ...rest, 'src/one.ts': changed, 'src/moved.ts': linesOf('other', ...moved.slice(1)) };
const top = linesOf('top 1', 'top 2', 'top 3');
const raised = 'src/one.ts: 5 lines, 0 branches (raised from 2 lines, 0 branches: "legacy import")';

/** A pull request, merged into a base that moved on; another one on top of it; and some that change the baseline. */
const commits = {
  root: { files },
  tip: { parents: ['root'], files: { ...files, 'src/one.ts': top + files['src/one.ts'] } },
  head: { parents: ['root'], files: atHead },
  merge: { parents: ['tip', 'head'], files: { ...atHead, 'src/one.ts': top + changed } },
  stacked: { parents: ['head'], files: { ...atHead, 'src/more.ts': linesOf('more 1', 'more 2') } },
  synthetic: { parents: ['head', 'stacked'], files: { ...atHead, 'src/more.ts': linesOf('more 1', 'more 2') } },
  tightened: { parents: ['root'], files: { ...files, 'baseline.txt': ratchet('src/one.ts: 1 line, 0 branches') } },
  lowered: { parents: ['root'], files: { ...files, 'baseline.txt': ratchet('src/one.ts: 5 lines, 0 branches') } },
  reasoned: { parents: ['root'], files: { ...files, 'baseline.txt': ratchet(raised) } },
};
type Name = keyof typeof commits;

let origin = '';
let ids: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  origin = await realpath(await mkdtemp(join(tmpdir(), 'epic21-gate-origin-')));
  ids = realRepository(origin, commits);
});
afterAll(() => rm(origin, { recursive: true, force: true }));

const idOf = (name: Name): string => ids.get(name) ?? '';

/** A checkout of the commit, as deep as this, with files of its own that git does not know. */
async function checkout(name: Name, own: Readonly<Record<string, string>> = {}, depth?: number): Promise<string> {
  const folder = join(await tempFolder(), 'checkout');
  const cut = depth === undefined ? [] : [`--depth=${depth}`];
  realGit(origin, [
    '-c',
    'core.autocrlf=false',
    'clone',
    '--quiet',
    ...cut,
    `--branch=${name}`,
    pathToFileURL(origin).href,
    folder,
  ]);
  await write(folder, own);
  return folder;
}

async function write(folder: string, own: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(own)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const pullRequest = (base: Name, head: Name) => ({
  name: 'pull_request',
  payload: { pull_request: { number: 7, base: { sha: idOf(base), repo }, head: { sha: idOf(head), repo } } },
});

type Job = Omit<Parameters<typeof runAction>[0], 'action' | 'workspace'>;

async function gate(workspace: string, coverage: object, { inputs, ...job }: Job = {}): Promise<StepResult> {
  const config = JSON.stringify({ checks: { coverage } });
  const step = await runAction({ action, workspace, inputs: { config, comment: 'never', ...inputs }, ...job });
  expect(step).toMatchObject({
    unknownCommands: [],
    failures: [],
    dropped: [],
    undeclaredOutputs: [],
    unexpectedInputs: [],
  });
  expect(`${step.stdout}${step.stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$|defect/m);
  return step;
}

const resultOf = async ({ outputs }: StepResult) =>
  reportSchema.parse(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'))).results[0];

const rulesOf = async (step: StepResult) =>
  (await resultOf(step))?.findings.map(({ rule }) => rule.replace('coverage/', ''));

/** A report of lines from the first to the last, of which these are uncovered. */
const lcov = (sheet: Readonly<Record<string, readonly [last: number, ...uncovered: number[]]>>): string =>
  Object.entries(sheet)
    .map(([path, [last, ...uncovered]]) =>
      linesOf(
        `SF:${path}`,
        ...numbered('', last).map((line) => `DA:${line},${Number(!uncovered.includes(Number(line)))}`),
        'end_of_record',
      ),
    )
    .join('');

const reports = ['lcov.info'];

describe('a pull request', () => {
  const patch = { reports, patch: { lines: 80 } };
  // The new lines are 12 and 13 of the merge, and 9 and 10 of the head.
  const ofMerge = { 'lcov.info': lcov({ 'src/one.ts': [15, 1, 12, 13], 'src/moved.ts': [8, 4] }) };

  test('that GitHub merged is judged by its own lines, and annotated where reviewers see them', async () => {
    const folder = await checkout('merge', ofMerge, 2);
    const step = await gate(folder, patch, { event: pullRequest('root', 'head') });
    expect(step).toMatchObject({ exitCode: 1, conclusion: 'failure' });
    expect(step.outputs).toMatchObject({ verdict: 'not-ready', failures: '1', warnings: '0' });
    expect(step.kept.filter(({ level }) => level === 'error')).toMatchObject([
      { title: 'coverage/patch-below-limit', message: expect.stringContaining('2 of 3 changed lines are uncovered') },
    ]);
    expect(step.kept.filter(({ level }) => level === 'notice')).toMatchObject([
      { title: 'coverage/uncovered-lines', file: 'src/one.ts', line: '9' },
    ]);
    expect(step.summary).toContain('src/one.ts');
    expect(step.lines.join('\n')).toContain('✘ Not ready: 1 failure');
  });

  test('needs two commits, and says so where there is one', async () => {
    const step = await gate(await checkout('merge', ofMerge, 1), patch, { event: pullRequest('root', 'head') });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided', failures: '0' } });
    expect(step.kept).toMatchObject([{ title: 'coverage/comparison-unknown' }]);
    expect(step.stdout).toContain('fetch-depth: 2');
  });

  test('of which the head is checked out is compared with where it left the base', async () => {
    const own = { 'lcov.info': lcov({ 'src/one.ts': [12, 1, 10], 'src/moved.ts': [8, 1] }) };
    const step = await gate(await checkout('head', own), patch, { event: pullRequest('tip', 'head') });
    expect(step.kept.map(({ title, file, line }) => [title, file, line])).toEqual([
      ['coverage/patch-below-limit', undefined, undefined],
      ['coverage/uncovered-lines', 'src/moved.ts', '1'],
      ['coverage/uncovered-lines', 'src/one.ts', '10'],
    ]);
  });

  test('on another one is judged by its own lines only', async () => {
    const own = { 'lcov.info': lcov({ 'src/one.ts': [12, 9, 10], 'src/moved.ts': [8], 'src/more.ts': [2, 2] }) };
    const folder = await checkout('synthetic', own, 2);
    const step = await gate(
      folder,
      { reports, patch: { 'most-uncovered': 0 } },
      { event: pullRequest('head', 'stacked') },
    );
    expect(step.kept.map(({ title, file, line }) => [title, file, line])).toEqual([
      ['coverage/patch-uncovered', undefined, undefined],
      ['coverage/uncovered-lines', 'src/more.ts', '2'],
    ]);
  });

  test('that only moved code is ready, whatever is uncovered in it', async () => {
    const own = { 'lcov.info': lcov({ 'src/one.ts': [15], 'src/moved.ts': [8, 2, 3, 4, 5, 6, 7, 8] }) };
    const step = await gate(await checkout('merge', own, 2), patch, { event: pullRequest('root', 'head') });
    expect(step).toMatchObject({ exitCode: 0, kept: [], outputs: { verdict: 'ready', failures: '0' } });
    expect((await resultOf(step))?.facts).toContainEqual(expect.objectContaining({ value: '100.0 % (3 of 3)' }));
  });

  test('with a source that is in no report is not ready', async () => {
    const own = { 'lcov.info': lcov({ 'src/one.ts': [12] }) };
    const folder = await checkout('synthetic', own, 2);
    const step = await gate(folder, { reports, source: ['src/**'] }, { event: pullRequest('head', 'stacked') });
    expect([step.exitCode, await rulesOf(step)]).toEqual([1, ['source-unreported']]);
  });

  test('is judged the same by the command line, where its base is named', async () => {
    const folder = await checkout('head', {
      'lcov.info': lcov({ 'src/one.ts': [12, 9, 10], 'src/moved.ts': [8] }),
      'epic21-gate.yml': 'checks: { coverage: { reports: [lcov.info], patch: { most-uncovered: 1 } } }\n',
    });
    const ended = run(['--base', idOf('root'), '--format', 'json'], folder);
    expect([ended.status, ended.stderr]).toEqual([1, '']);
    const { results } = reportSchema.parse(JSON.parse(ended.stdout));
    expect(results[0]?.findings.map(({ rule }) => rule)).toEqual([
      'coverage/patch-uncovered',
      'coverage/uncovered-lines',
    ]);
  });
});

function run(args: readonly string[], cwd: string) {
  const env = { PATH: process.env['PATH'], HOME: tmpdir(), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cli, 'index.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$|defect/m);
  return { status, stdout, stderr };
}

describe('the ratchet', () => {
  const ratcheted = { reports, ratchet: { file: 'baseline.txt' } };
  const judged = async (name: Name, ...uncovered: readonly number[]): Promise<StepResult> => {
    const own = { 'lcov.info': lcov({ 'src/one.ts': [10, ...uncovered], 'src/old.ts': [8] }) };
    return gate(await checkout(name, own), ratcheted, { event: pullRequest('root', name) });
  };

  test('fails what is worse than the committed baseline', async () => {
    const own = { 'lcov.info': lcov({ 'src/one.ts': [12, 1, 9, 10], 'src/moved.ts': [8] }) };
    const step = await gate(await checkout('head', own), ratcheted, { event: pullRequest('root', 'head') });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'not-ready', failures: '1' } });
    expect(step.kept[0]).toMatchObject({ level: 'error', title: 'coverage/ratchet-worse', file: 'src/one.ts' });
  });

  test('lets a baseline be tightened', async () => {
    expect(await judged('tightened', 1)).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' } });
  });

  test('lets no baseline be lowered in silence, even where what is uncovered fits it', async () => {
    const step = await judged('lowered', 1, 2, 3);
    expect(step.exitCode).toBe(1);
    expect(await rulesOf(step)).toContain('ratchet-lowered');
    expect(step.kept).toContainEqual(
      expect.objectContaining({ title: 'coverage/ratchet-lowered', file: 'baseline.txt', line: '3' }),
    );
  });

  test('lets a baseline be lowered with a reason, which reviewers see', async () => {
    const step = await judged('reasoned', 1, 2, 3);
    expect([step.exitCode, await rulesOf(step)]).toEqual([0, ['ratchet-raised']]);
    expect(step.kept).toMatchObject([
      { level: 'notice', file: 'baseline.txt', message: expect.stringContaining('legacy import') },
    ]);
  });

  test('is written by the command line, and judged by it', async () => {
    const folder = await checkout('root', {
      'lcov.info': lcov({ 'src/one.ts': [10, 1], 'src/old.ts': [8] }),
      'epic21-gate.json': JSON.stringify({ checks: { coverage: ratcheted } }),
    });
    expect(run(['baseline', 'update'], folder)).toMatchObject({ status: 0, stderr: '' });
    expect(await readFile(join(folder, 'baseline.txt'), 'utf8')).toBe(ratchet('src/one.ts: 1 line, 0 branches'));
    expect(run(['baseline'], folder)).toMatchObject({ status: 0, stderr: '' });
    expect(run([], folder)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the legs of a matrix', () => {
  const inputs = { command: 'collect', leg: 'linux', output: 'legs/linux.json' };
  const collect = async (leg: string, own: string, name: Name = 'root'): Promise<string> => {
    const folder = await checkout(name, { 'lcov.info': own });
    const step = await gate(folder, { reports }, { inputs: { ...inputs, leg, output: `legs/${leg}.json` } });
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'success', kept: [], outputs: {}, stderr: '' });
    return join(folder, `legs/${leg}.json`);
  };
  const judging = { evidence: ['legs/*.json'], legs: ['linux', 'mac'], total: { lines: 100 } };

  test('are merged by the job that has them all, and none may be missing or of another commit', async () => {
    const [linux, mac, foreign] = [
      await collect('linux', lcov({ 'src/one.ts': [10, 1, 2, 3] })),
      await collect('mac', lcov({ 'src/one.ts': [10, 8, 9] })),
      await collect('mac', lcov({ 'src/one.ts': [10] }), 'tip'),
    ];
    const folder = await checkout('root');
    const put = (from: string, name: string) => cp(from, join(folder, 'legs', name));
    await put(linux, 'linux.json');
    const missing = await gate(folder, judging);
    expect([missing.exitCode, await rulesOf(missing)]).toEqual([2, ['leg-missing']]);
    await put(foreign, 'mac.json');
    const other = await gate(folder, judging);
    expect([other.exitCode, await rulesOf(other)]).toEqual([2, ['leg-foreign']]);
    await put(mac, 'mac.json');
    const whole = await gate(folder, judging);
    expect(whole).toMatchObject({ exitCode: 0, kept: [], outputs: { verdict: 'ready' } });
    expect((await resultOf(whole))?.facts[0]).toMatchObject({ value: '100.0 % (10 of 10)' });
    await put(linux, 'twice.json');
    const twice = await gate(folder, judging);
    expect([twice.exitCode, await rulesOf(twice)]).toEqual([2, ['leg-repeated']]);
  });

  test('store nothing where their report is not there', async () => {
    const folder = await checkout('root');
    const step = await gate(folder, { reports }, { inputs });
    expect(step).toMatchObject({ exitCode: 2, conclusion: 'failure', outputs: {} });
    expect(step.stdout + step.stderr).toContain('lcov.info was not found');
    await expect(readFile(join(folder, inputs.output))).rejects.toThrow(/ENOENT/);
  });
});

describe('every format', () => {
  const all = Object.fromEntries(coverageSamples.map(({ name, text }) => [name, text]));

  test('is read by the command line', async () => {
    const folder = await checkout('root', all);
    for (const { name, format } of coverageSamples) {
      const { status, stdout, stderr } = run(['coverage', name, '--format', 'json'], folder);
      expect([name, status, stderr]).toEqual([name, 0, '']);
      expect(JSON.parse(stdout)).toMatchObject({ format, totals: { lines: sampleLines } });
    }
  });

  test('is read by the Action', async () => {
    const folder = await checkout('root', all);
    // Figures without lines are not merged with others.
    const [bare, others] = [coverageSamples.filter(isBare), coverageSamples.filter((sample) => !isBare(sample))];
    for (const samples of [bare, others]) {
      const coverage = {
        reports: samples.map(({ name }) => ({ files: [name], suite: name })),
        suites: samples.map(({ name }) => name),
        limits: samples.map(({ name }) => ({ suite: name, lines: 57 })),
      };
      const step = await gate(folder, coverage);
      const facts = (await resultOf(step))?.facts ?? [];
      expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' } });
      expect(facts.filter(({ limit, value }) => limit === '>= 57 %' && value === '57.1 % (4 of 7)')).toHaveLength(
        samples.length,
      );
    }
  });

  test('is written by the command line and read again', async () => {
    const folder = await checkout('root', all);
    const exported = ['lcov=a', 'cobertura=b', 'json=c'];
    expect(run(['coverage', 'jacoco', '--export', exported.join(',')], folder)).toMatchObject({
      status: 0,
      stderr: '',
    });
    for (const [name, format] of [
      ['a', 'lcov'],
      ['b', 'cobertura'],
      ['c', 'epic21-coverage'],
    ] as const)
      expect(JSON.parse(run(['coverage', name, '--format', 'json'], folder).stdout)).toMatchObject({
        format,
        totals: { lines: sampleLines },
      });
  });
});

const isBare = ({ name }: (typeof coverageSamples)[number]): boolean => name === 'istanbul-summary';

describe('what was not measured', () => {
  test('keeps the gate shut: no report', async () => {
    const step = await gate(await checkout('root'), { reports, total: { lines: 0 } });
    expect(step).toMatchObject({
      exitCode: 2,
      conclusion: 'failure',
      outputs: { verdict: 'undecided', failures: '0' },
    });
    expect(step.kept).toMatchObject([{ level: 'error', title: 'coverage/report-missing' }]);
    expect(step.summary).toContain('lcov.info was not found');
  });

  test('keeps the gate shut: a report that is cut off', async () => {
    const cut = lcov({ 'src/one.ts': [10] }).slice(0, -10);
    const step = await gate(await checkout('root', { 'lcov.info': cut }), { reports, total: { lines: 0 } });
    expect([step.exitCode, await rulesOf(step)]).toEqual([2, ['report-unreadable']]);
  });

  test('a misspelt option is misuse, on its line', async () => {
    const config = linesOf('checks:', '  coverage:', '    reports: [lcov.info]', '    pacth: { lines: 80 }');
    const folder = await checkout('root', { 'epic21-gate.yml': config, 'lcov.info': lcov({ 'src/one.ts': [10] }) });
    const step = await runAction({ action, workspace: folder });
    expect(step).toMatchObject({ exitCode: 3, outputs: {}, summary: '' });
    expect(step.kept).toMatchObject([
      { level: 'error', file: 'epic21-gate.yml', line: '4', message: expect.stringContaining('did you mean "patch"') },
    ]);
    expect(run([], folder)).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(/^epic21-gate: .*epic21-gate\.yml:4:5: .*\n$/),
    });
  });
});
