import { describe, expect, test } from 'vitest';
import { gather } from '../../../src/checks/suites/gather.ts';
import { suites } from '../../../src/checks/suites/index.ts';
import { suitesOptions } from '../../../src/checks/suites/options.ts';
import { assess } from '../../../src/gate/assess.ts';
import type { Sources } from '../../../src/model/sources.ts';
import {
  memoryEnv,
  memoryFiles,
  memoryGit,
  memoryGitHub,
  memorySources,
  type MemoryEntry,
} from '../../../src/testing.ts';
import { head, other, resultsWith } from './samples.ts';

const passing = '<testsuite name="s" tests="2"><testcase name="a"/><testcase name="b"/></testsuite>';
const failing = `<testsuite name="s"><testcase name="a"><failure message="no">
/home/runner/work/r/r/tests/test_a.py:4: AssertionError</failure></testcase></testsuite>`;

const stored = (leg: string, more: object = {}): string =>
  JSON.stringify({
    schema: 1,
    check: 'suites',
    sha: head,
    run: '7',
    attempt: 1,
    time: '2026-02-09T09:30:00Z',
    tool: { name: 'epic21-gate', version: '0.1.0' },
    payload: { leg, results: resultsWith(), changed: [] },
    ...more,
  });

type Files = Readonly<Record<string, MemoryEntry>>;

const tracked = { 'tests/test_a.py': 'def test_a(): ...\n', 'committed.xml': passing };
const world = (files: Files, more: Partial<Sources> = {}): Sources =>
  memorySources({
    files: memoryFiles({ ...tracked, ...files }),
    git: memoryGit({ head, commits: { [head]: { files: tracked } } }),
    env: memoryEnv({ GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' }),
    ...more,
  });

const evidence = { legs: ['unit'], evidence: ['legs/*.json'] };
const gathered = (files: Files, said: object = evidence, more?: Partial<Sources>) =>
  gather(world(files, more), suitesOptions.parse(said));
const problemsOf = async (files: Files, said?: object) =>
  (await gathered(files, said)).problems.map(({ rule, message, at }) => [rule, message, at?.file]);

describe('evidence', () => {
  test('is read with where it is from', async () => {
    const { legs, problems, runs, head: commit } = await gathered({ 'legs/unit.json': stored('unit') });
    expect([legs, problems, runs, commit]).toEqual([
      [
        {
          leg: 'unit',
          results: resultsWith(),
          from: { file: 'legs/unit.json', sha: head, run: '7', attempt: 1, changed: [] },
        },
      ],
      [],
      [{ id: '7', attempt: 2 }],
      head,
    ]);
  });

  test('of another check beside it is left alone', async () => {
    const { legs, problems } = await gathered({ 'legs/a.json': stored('unit', { check: 'coverage' }) });
    expect([legs, problems]).toEqual([[], []]);
  });

  test.each([
    ['that was cut off', stored('unit').slice(0, 90), 'is not JSON'],
    ['that is none', '{}', 'is not evidence of test suites'],
    [
      'with figures below zero',
      stored('unit', { payload: { leg: 'unit', results: resultsWith({ failed: -1 }), changed: [] } }),
      'is not evidence',
    ],
    ['that is no text', new Uint8Array([0xff, 0xfe, 0]), 'is not UTF-8'],
  ])('%s is a problem', async (_, content, message) => {
    expect(await problemsOf({ 'legs/a.json': content })).toEqual([
      ['results-unreadable', expect.stringContaining(message), 'legs/a.json'],
    ]);
  });

  test('that git tracks is a problem', async () => {
    const files = { 'legs/unit.json': stored('unit') };
    const git = memoryGit({ head, commits: { [head]: { files } } });
    const { problems } = await gathered(files, evidence, { git });
    expect(problems.map(({ rule }) => rule)).toEqual(['results-committed']);
  });

  test('may be of the run whose end started this one', async () => {
    const ended = { id: 9, attempt: 1, headSha: other, event: 'pull_request' };
    const { runs } = await gathered({}, evidence, { github: memoryGitHub({ event: { name: 'workflow_run', ended } }) });
    expect(runs).toEqual([{ id: '7', attempt: 2 }, { id: '9' }]);
  });
});

describe('reports', () => {
  const axes = { suite: ['unit', 'e2e'], python: ['3.11'] };
  const said = { axes, reports: ['results/{suite}-{python}/**/*.xml'] };

  test('are those of the leg that their path says, all together', async () => {
    const { legs } = await gathered(
      { 'results/unit-3.11/a.xml': passing, 'results/unit-3.11/sub/b.xml': failing, 'results/e2e-3.11/a.xml': passing },
      said,
    );
    expect(
      legs.map(({ leg, results: { reports, tests, failed }, from }) => [leg, reports, tests, failed, from]),
    ).toEqual([
      ['unit, 3.11', 2, 3, 1, undefined],
      ['e2e, 3.11', 1, 2, 0, undefined],
    ]);
  });

  test('of one leg are added up', async () => {
    const skipping = '<testsuite><testcase name="a"><skipped/></testcase></testsuite>';
    const breaking =
      '<testsuite failures="3"><testcase><error/></testcase><testcase><flakyError/></testcase></testsuite>';
    const all = [failing, skipping, breaking, passing];
    const files = Object.fromEntries([...all, ...all].map((text, index) => [`results/unit-3.11/${index}.xml`, text]));
    const { legs } = await gathered(files, said);
    expect(legs[0]?.results).toMatchObject({
      reports: 8,
      tests: 12,
      failed: 2,
      errored: 2,
      skipped: 2,
      flaky: 2,
      unshown: 2,
      failures: [{ name: 'a' }, { kind: 'errored' }, { name: 'a' }, { kind: 'errored' }],
    });
  });

  test('place a failure in the file of the repository', async () => {
    const { legs } = await gathered({ 'results/unit-3.11/a.xml': failing }, said);
    expect(legs[0]?.results.failures).toEqual([
      { name: 'a', kind: 'failed', message: 'no', at: { file: 'tests/test_a.py', line: 4 } },
    ]);
  });

  test('that cannot be read are problems, and others are read', async () => {
    const files = { 'results/unit-3.11/a.xml': '<testsuite><testcase', 'results/unit-3.11/b.xml': passing };
    const { legs, problems } = await gathered(files, said);
    expect([legs[0]?.results.tests, problems.map(({ rule, at }) => [rule, at])]).toEqual([
      2,
      [['results-unreadable', { file: 'results/unit-3.11/a.xml', line: 1 }]],
    ]);
  });

  test('that fit two legs are a problem', async () => {
    const loose = { legs: ['unit', 'unit-slow'], reports: ['{leg}*.xml'] };
    expect(await problemsOf({ 'unit-slow.xml': passing }, loose)).toContainEqual([
      'results-shared',
      'unit-slow.xml fits 2 legs: unit; unit-slow',
      'unit-slow.xml',
    ]);
  });

  test('of a leg that nobody expects are noticed', async () => {
    expect(await problemsOf({ 'results/load-3.11/a.xml': passing }, said)).toEqual([
      ['leg-unlisted', expect.stringContaining('results/load-3.11/a.xml'), 'results/load-3.11/a.xml'],
    ]);
  });

  test('that git tracks are a problem', async () => {
    expect(await problemsOf({}, { legs: ['unit'], reports: ['committed.xml'] })).toEqual([
      ['results-committed', expect.stringContaining('committed.xml'), 'committed.xml'],
    ]);
  });

  test('are found by values with what a glob has a meaning for', async () => {
    const odd = { legs: ['a*', 'ab'], reports: ['{leg}.xml'] };
    const { legs } = await gathered({ 'a*.xml': failing, 'ab.xml': passing }, odd);
    expect(legs.map(({ leg, results }) => [leg, results.reports])).toEqual([
      ['a*', 1],
      ['ab', 1],
    ]);
  });
});

describe('the results of jobs', () => {
  const needs = async (text: string) => {
    const { needs: read, problems } = await gathered({}, { ...evidence, needs: text });
    return read ?? problems.map(({ rule }) => rule);
  };

  test('are read from the context, and its outputs are not', async () => {
    const text = JSON.stringify({ test: { result: 'success', outputs: { secret: 'x' } }, lint: { result: 'skipped' } });
    expect(await needs(text)).toEqual([
      { job: 'test', result: 'success' },
      { job: 'lint', result: 'skipped' },
    ]);
  });

  test('may be given alone', async () => {
    expect(await needs('{"test": "failure"}')).toEqual([{ job: 'test', result: 'failure' }]);
  });

  test.each(['', '{}', '[]', '{"test": {}}', '{"test": 1}', 'success', '{"a": "success", "a": "failure"}'])(
    'are unknown where they are %j',
    async (text) => {
      expect(await needs(text)).toEqual(['needs-unknown']);
    },
  );
});

describe('all together', () => {
  const assessed = (files: Files) =>
    assess({ check: suites, options: suitesOptions.parse(evidence) }, world(files), { failOn: 'error', waivers: [] });

  test('pass where the leg did', async () => {
    expect((await assessed({ 'legs/unit.json': stored('unit') })).outcome).toBe('passed');
  });

  test('block where nothing is there', async () => {
    expect((await assessed({})).outcome).toBe('blocked');
  });
});
