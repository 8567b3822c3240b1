import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { realGit, realRepository } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { bundle } from '../helpers/bundle.ts';
import { runAction } from '../helpers/runner.ts';

const { action } = await bundle();

const suites = ['unit', 'integration', 'characterization', 'performance'] as const;
const config = `checks:
  suites:
    axes: { suite: [${suites.join(', ')}], python: ['3.11'] }
    reports: ['results/*.xml']
    evidence: ['legs/**/*.json']
    jobs: [test]
`;
const files = {
  '.github/epic21-gate.yml': config,
  '.gitignore': 'results/\nlegs/\n',
  'tests/test_a.py': 'def test_a():\n    assert 1 == 2\n',
};

let origin = '';
beforeAll(async () => {
  origin = await realpath(await mkdtemp(join(tmpdir(), 'epic21-gate-suites-')));
  realRepository(origin, {
    before: { files: { ...files, 'README.md': 'before\n' } },
    head: { parents: ['before'], files },
  });
});
afterAll(() => rm(origin, { recursive: true, force: true }));

async function checkout(branch: string): Promise<string> {
  const folder = join(await tempFolder(), 'checkout');
  realGit(origin, ['clone', '--quiet', `--branch=${branch}`, pathToFileURL(origin).href, folder]);
  return folder;
}

const cases = (...inner: readonly string[]): string =>
  `<testsuites><testsuite name="pytest">${inner.map((one, index) => `<testcase name="t${index}">${one}</testcase>`).join('')}</testsuite></testsuites>`;
const passed = cases('', '', '<skipped/>');
const failed = cases(
  '',
  '<failure message="assert 1 == 2">/home/r/work/r/r/tests/test_a.py:2: AssertionError</failure>',
);

interface LegJob {
  /** What its tests wrote; nothing where they wrote none. */
  readonly report?: string;
  readonly at?: 'head' | 'before';
  readonly attempt?: number;
}

interface Leg {
  readonly exitCode: number | null;
  readonly log: string;
  /** What is uploaded; nothing where nothing was written. */
  readonly stored: string | undefined;
}

/** A job of the matrix: a checkout of its own, tests, `collect`. */
async function runLeg(suite: string, { report, at = 'head', attempt = 1 }: LegJob): Promise<Leg> {
  const workspace = await checkout(at);
  if (report !== undefined) {
    await mkdir(join(workspace, 'results'));
    await writeFile(join(workspace, 'results/junit.xml'), report);
  }
  const matrix = JSON.stringify({ suite, python: '3.11' });
  const inputs = { command: 'collect', only: 'suites', leg: matrix, output: 'legs/suites.json' };
  const env = { GITHUB_RUN_ATTEMPT: String(attempt) };
  const step = await runAction({ action, workspace, inputs, env });
  expect(step).toMatchObject({ unexpectedInputs: [], unknownCommands: [] });
  const file = join(workspace, 'legs/suites.json');
  const stored = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  return { exitCode: step.exitCode, log: step.stdout + step.stderr, stored };
}

/** The last job: what was uploaded is downloaded, a folder for each artifact, and judged. */
async function gate(uploaded: readonly Leg[], needs: object = { test: { result: 'success' } }, attempt = 1) {
  const workspace = await checkout('head');
  for (const [index, { stored }] of uploaded.entries()) {
    const file = join(workspace, 'legs', `gate-leg-${index}`, 'suites.json');
    await mkdir(dirname(file), { recursive: true });
    if (stored !== undefined) await writeFile(file, stored);
  }
  const env = { GITHUB_RUN_ATTEMPT: String(attempt) };
  const step = await runAction({ action, workspace, inputs: { needs: JSON.stringify(needs) }, env });
  expect(step).toMatchObject({ unexpectedInputs: [], unknownCommands: [], undeclaredOutputs: [] });
  const report = reportSchema.parse(JSON.parse(await readFile(step.outputs['report'] ?? '', 'utf8')));
  const findings = report.results[0]?.findings.map(({ rule, message }) => `${rule} ${message}`) ?? [];
  return { verdict: step.outputs['verdict'], exitCode: step.exitCode, findings, kept: step.kept };
}

const known = new Map<string, Promise<Leg>>();

/** A leg that passed is the same for every test. */
function passing(suite: string): Promise<Leg> {
  const leg = known.get(suite) ?? runLeg(suite, { report: passed });
  known.set(suite, leg);
  return leg;
}

/** All four, one of them another way. */
const legsWith = (one: (typeof suites)[number], job: LegJob): Promise<readonly Leg[]> =>
  Promise.all(suites.map((suite) => (suite === one ? runLeg(suite, job) : passing(suite))));

describe('four legs of a matrix', () => {
  test('that all passed are ready', async () => {
    const { verdict, exitCode, findings } = await gate(await Promise.all(suites.map(passing)));
    expect([verdict, exitCode, findings]).toEqual(['ready', 0, []]);
  });

  test('of which one failed are not, and the failure is shown where it is', async () => {
    const { verdict, kept } = await gate(await legsWith('unit', { report: failed }), {
      test: { result: 'failure' },
    });
    expect(verdict).toBe('not-ready');
    expect(kept).toContainEqual(
      expect.objectContaining({
        title: 'suites/test-failed',
        file: 'tests/test_a.py',
        line: '2',
        message: expect.stringContaining('unit, 3.11: t1 failed: assert 1 == 2') as string,
      }),
    );
  });

  test.each<[string, LegJob, string]>([
    ['another commit', { report: passed, at: 'before' }, 'suites/leg-foreign'],
    ['no test', { report: cases() }, 'suites/no-tests performance, 3.11 ran no test'],
    [
      'all skipped',
      { report: cases('<skipped/>', '<skipped/>') },
      'suites/all-skipped performance, 3.11 skipped all 2',
    ],
  ])('of which one has %s are undecided', async (_, job, finding) => {
    const { verdict, exitCode, findings } = await gate(await legsWith('performance', job));
    expect([verdict, exitCode, findings]).toEqual(['undecided', 2, [expect.stringContaining(finding)]]);
  });

  test.each<[string, LegJob, string]>([
    ['nothing', {}, 'no report fits results/*.xml'],
    ['half a report', { report: passed.slice(0, 60) }, 'cannot be read as XML: the end of the file'],
  ])('of which one left %s are undecided: it stores nothing', async (_, job, reason) => {
    const crashed = await runLeg('performance', job);
    expect(crashed).toMatchObject({ exitCode: 2, log: expect.stringContaining(reason) as string });
    const others = await Promise.all(suites.slice(0, 3).map(passing));
    const { verdict, findings } = await gate(others);
    expect([verdict, findings]).toEqual([
      'undecided',
      [expect.stringContaining('suites/leg-missing the leg performance, 3.11 did not report')],
    ]);
  });

  test('of which one was run again, and passed, are ready: its newest attempt counts', async () => {
    const first = await legsWith('unit', { report: failed });
    const again = await runLeg('unit', { report: passed, attempt: 2 });
    const { verdict } = await gate([...first, again], { test: { result: 'success' } }, 2);
    expect(verdict).toBe('ready');
  });

  test.each([
    ['failure', 'not-ready', 'suites/job-failed'],
    ['skipped', 'undecided', 'suites/job-not-run'],
    ['cancelled', 'undecided', 'suites/job-not-run'],
  ])('whose job ended as %s are %s, though all evidence is there', async (result, expected, rule) => {
    const { verdict, findings } = await gate(await Promise.all(suites.map(passing)), { test: { result } });
    expect([verdict, findings]).toEqual([expected, [expect.stringContaining(rule)]]);
  });
});
