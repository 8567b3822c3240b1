import { describe, expect, test } from 'vitest';
import { config, findingsOf, judged, stricterOf } from './changed.ts';

const file = '.github/workflows/ci.yml';
const own = { [config]: 'checks: {}\n' };

const of = (before: string, after: string): Promise<readonly string[]> =>
  findingsOf({ ...own, [file]: before }, { ...own, [file]: after }, { from: 'head' });

const job = (lines: string): string => `on: [pull_request]\njobs:\n  test:\n${lines}`;
const step = (lines: string): string => job(`    steps:\n${lines}`);
const gate = (more = ''): string => step(`      - uses: acme/epic21-gate@v1\n${more}`);

describe('a workflow that lets more pass', () => {
  test.each<[name: string, before: string, after: string, finding: string]>([
    [
      'a step that may fail',
      step('      - run: npm test\n'),
      step('      - run: npm test\n        continue-on-error: true\n'),
      'loosened  6  continue-on-error of the step "npm test" of the job test is new: true',
    ],
    [
      'a job that may fail',
      job('    steps: []\n'),
      job('    steps: []\n    continue-on-error: ${{ true }}\n'),
      'loosened  5  continue-on-error of the job test is new: ${{ true }}',
    ],
    [
      'a new step that may fail',
      step('      - run: npm test\n'),
      step('      - run: npm test\n      - run: npm run lint\n        continue-on-error: true\n'),
      'loosened  7  continue-on-error of the step "npm run lint" of the job test is new: true',
    ],
    [
      'a step that never runs',
      step('      - run: npm test\n'),
      step('      - run: npm test\n        if: ${{ false }}\n'),
      'loosened  6  if of the step "npm test" of the job test is new: ${{ false }}',
    ],
    [
      'a step that is renamed and never runs',
      step('      - name: Tests\n        run: npm test\n'),
      step('      - name: Unit\n        run: npm test\n        if: false\n'),
      'loosened  7  if of the step Unit of the job test is new: false',
    ],
    [
      'a step that runs in some runs only',
      step('      - run: npm test\n'),
      step("      - run: npm test\n        if: github.actor != 'me'\n"),
      'unclear  6  if of the step "npm test" of the job test is new: github.actor != \'me\' (nobody can tell whether that is looser)',
    ],
    [
      'a gate that no longer runs after a failure',
      gate('        if: always()\n'),
      gate(),
      'unclear  5  if of the step "acme/epic21-gate@v1" of the job test is gone, was always() (nobody can tell whether that is looser)',
    ],
    [
      'a failure that is swallowed',
      step('      - run: npm test\n'),
      step('      - run: npm test || true\n'),
      'loosened  5  a swallowed failure in the step "npm test || true" of the job test is new: npm test || true',
    ],
    [
      'a shell that goes on',
      step('      - name: Tests\n        run: |\n          npm test\n'),
      step('      - name: Tests\n        run: |\n          set +e\n          npm test\n'),
      'loosened  6  a swallowed failure in the step Tests of the job test is new: set +e',
    ],
    [
      'a gate that is gone',
      gate('      - run: npm test\n'),
      step('      - run: npm test\n'),
      'loosened  2  the step "acme/epic21-gate@v1" of the job test is gone',
    ],
    [
      'something else by the name of the gate',
      step('      - name: Gate\n        uses: acme/epic21-gate@v1\n'),
      step('      - name: Gate\n        run: exit 0\n'),
      'loosened  5  the gate in the step Gate of the job test is gone, was acme/epic21-gate@v1',
    ],
    [
      'a gate of another origin',
      gate(),
      step('      - uses: mallory/epic21-gate@v1\n'),
      'unclear  5  uses of the step "mallory/epic21-gate@v1" of the job test is mallory/epic21-gate@v1, was acme/epic21-gate@v1: nobody can tell whether that is looser',
    ],
    [
      'a gate that skips checks',
      gate(),
      gate('        with: { skip: policy, comment: never }\n'),
      'unclear  6  skip of the step "acme/epic21-gate@v1" of the job test is new: policy (nobody can tell whether that is looser)',
    ],
    [
      'a gate that reads the config of the head',
      gate('        with: { config-from: base }\n'),
      gate('        with: { config-from: head }\n'),
      'loosened  6  config-from of the step "acme/epic21-gate@v1" of the job test is head, was base',
    ],
    [
      'an inline config with a lower limit',
      gate(
        '        with:\n          config: |\n            checks:\n              coverage: { total: { lines: 80 } }\n',
      ),
      gate(
        '        with:\n          config: |\n            checks:\n              coverage: { total: { lines: 70 } }\n',
      ),
      'loosened  7  checks.coverage.total.lines of the step "acme/epic21-gate@v1" of the job test is 70, was 80',
    ],
    [
      'a job that is gone',
      'jobs:\n  lint: { steps: [] }\n  test: { steps: [] }\n',
      'jobs:\n  test: { steps: [] }\n',
      'loosened  1  the job lint is gone',
    ],
    [
      'a gate that is started by less',
      gate().replace('[pull_request]', '[pull_request, merge_group]'),
      gate(),
      'loosened  1  merge_group among what starts the gate is gone, was null',
    ],
    [
      'a gate that some changes do not start',
      gate().replace('[pull_request]', '{ pull_request: {} }'),
      gate().replace('[pull_request]', '{ pull_request: { paths-ignore: [src/**] } }'),
      'unclear  1  pull_request.paths-ignore among what starts the gate is new: ["src/**"] (nobody can tell whether that is looser)',
    ],
    [
      'a gate that waits for less',
      'jobs:\n  gate: { needs: [a, b], steps: [{ run: npx epic21-gate }] }\n',
      'jobs:\n  gate: { needs: [a], steps: [{ run: npx epic21-gate }] }\n',
      'unclear  2  needs of the job gate is ["a"], was ["a","b"]: nobody can tell whether that is looser',
    ],
    [
      'a shell of all jobs that goes on',
      step('      - run: npm test\n'),
      `defaults: { run: { shell: "bash -c '{0} || true'" } }\n${step('      - run: npm test\n')}`,
      "unclear  1  shell of defaults.run of the workflow is new: bash -c '{0} || true' (nobody can tell whether that is looser)",
    ],
    [
      'a gate with another environment',
      gate(),
      gate().replace('    steps', '    env: { PATH: /tmp }\n    steps'),
      'unclear  4  env of the job test is new: {"PATH":"/tmp"} (nobody can tell whether that is looser)',
    ],
    [
      'a gate in a job that has no leg to run',
      gate(),
      gate().replace('    steps', '    strategy: { matrix: { a: [] } }\n    steps'),
      'unclear  4  strategy of the job test is new: {"matrix":{"a":[]}} (nobody can tell whether that is looser)',
    ],
    [
      'an inline config that waives the policy',
      gate('        with:\n          config: |\n            waivers: []\n'),
      gate('        with:\n          config: |\n            waivers: [{ rule: " policy/loosened" }]\n'),
      'self-excused  7  waivers[ policy/loosened] of the step "acme/epic21-gate@v1" of the job test is new: {"rule":" policy/loosened"}',
    ],
    [
      'an action made of steps',
      'runs: { using: composite, steps: [{ run: a }] }\n',
      'runs: { using: composite, steps: [{ run: a, continue-on-error: true }] }\n',
      'loosened  1  continue-on-error of the step a of the action is new: true',
    ],
  ])('%s', async (_, before, after, finding) => {
    expect(await of(before, after)).toEqual([finding]);
  });

  test('a gate that moved to another file', async () => {
    const other = '.github/workflows/other.yml';
    const after = {
      ...own,
      [file]: 'on: [pull_request]\njobs: {}\n',
      [other]: gate().replace('pull_request', 'schedule'),
    };
    expect(await findingsOf({ ...own, [file]: gate() }, after)).toEqual([
      'unclear  2  the job test is in another place, was here: nobody can tell whether that is looser',
    ]);
  });

  test.each(['docs/ci.yml', '.github/workflows/old/ci.yml', `${file}.disabled`])(
    'a file that moved to where it starts nothing, %s, takes its gate with it',
    async (path) => {
      const findings = await findingsOf({ ...own, [file]: gate() }, { ...own, [path]: gate() });
      expect(findings).toEqual(['loosened  -  the job test is gone']);
    },
  );

  test('a file that is gone takes its gate with it', async () => {
    expect(await findingsOf({ ...own, [file]: gate() }, own)).toEqual(['loosened  -  the job test is gone']);
  });
});

describe('a gate that an action or a workflow of the repository holds', () => {
  const calling = (uses: string): string => step(`      - uses: ${uses}\n`);
  const composite = (uses: string): string => `runs: { using: composite, steps: [{ uses: ${uses} }] }\n`;
  const gateFile = 'acme/epic21-gate@v1';
  const actions = {
    ...own,
    'ci/quality/action.yml': composite('./ci/inner'),
    'ci/inner/action.yaml': composite(gateFile),
    'ci/setup/action.yml': composite('actions/cache@v4'),
    '.github/workflows/inner.yml': `on: workflow_call\njobs: { a: { steps: [{ uses: ${gateFile} }] } }\n`,
  };
  const change = (before: string, after: string): Promise<readonly string[]> =>
    findingsOf({ ...actions, [file]: before }, { ...actions, [file]: after });

  test('is gone where nothing calls it any more, however deep it lies', async () => {
    expect(await change(calling('./ci/quality/'), step('      - run: a\n'))).toEqual([
      'loosened  2  the step "./ci/quality/" of the job test is gone',
    ]);
  });

  test('is gone where another workflow is called', async () => {
    const after = job('    uses: ./.github/workflows/other.yml\n');
    expect(await change(job('    uses: ./.github/workflows/inner.yml\n'), after)).toEqual([
      'loosened  3  the gate in the job test is gone, was ./.github/workflows/inner.yml',
    ]);
  });

  test('is not what holds none', async () => {
    expect(await change(calling('./ci/setup'), step('      - run: a\n'))).toEqual([]);
  });

  test('is looked for once in actions that call each other', async () => {
    const round = { ...own, 'a/action.yml': composite('./b'), 'b/action.yml': composite('./a') };
    const findings = await findingsOf(
      { ...round, [file]: calling('./a') },
      { ...round, [file]: job('    steps: []\n') },
    );
    expect(findings).toEqual([]);
  });
});

describe('no finding is', () => {
  test('a job that moved to another file', async () => {
    const [both, one] = [
      'jobs:\n  a: { steps: [{ run: x }] }\n  b: { steps: [] }\n',
      'jobs:\n  a: { steps: [{ run: x }] }\n',
    ];
    const other = '.github/workflows/other.yml';
    const findings = await findingsOf(
      { ...own, [file]: both },
      { ...own, [file]: 'jobs:\n  b: { steps: [] }\n', [other]: one },
    );
    expect(findings).toEqual([]);
  });

  test('a file that has another name', async () => {
    const text = gate();
    expect(await findingsOf({ ...own, [file]: text }, { ...own, '.github/workflows/gate.yml': text })).toEqual([]);
  });

  test('a failure that was swallowed before, in another place', async () => {
    expect(await of(step('      - run: a || true\n'), step('      - run: b\n      - run: a || true\n'))).toEqual([]);
  });

  test('what says how reports look', async () => {
    expect(await of(gate(), gate('        with: { comment: never, quiet: true }\n'))).toEqual([]);
  });

  test('a step that counts again, which is told', async () => {
    const told = await judged(
      { ...own, [file]: step('      - run: a\n        continue-on-error: true\n') },
      { ...own, [file]: step('      - run: a\n') },
    );
    expect([told.findings, stricterOf(told)]).toEqual([
      [],
      ['continue-on-error of the step a of the job test -> gone (true)'],
    ]);
  });

  test('a workflow that the config does not name', async () => {
    const options = { workflows: ['.github/workflows/gate.yml'] };
    const findings = await findingsOf({ ...own, [file]: gate() }, own, { options });
    expect(findings).toEqual([]);
  });

  test('a workflow without a change, whatever is in it', async () => {
    const text = step('      - run: a || true\n        continue-on-error: true\n');
    expect(await of(text, text)).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test('blocks at the head, with its line', async () => {
    expect(await of(gate(), 'jobs:\n  a: [\n')).toEqual([
      expect.stringMatching(/^unreadable {2}\d {2}\.github\/workflows\/ci\.yml could not be compared: /),
    ]);
  });

  test('at the base may have been a gate all the same: nobody can tell what became of it', async () => {
    expect(await of('jobs: [', gate())).toEqual([
      expect.stringMatching(/^unclear {2}1 {2}the workflow, which was not readable before \(.*: readable \(nobody/),
    ]);
    expect(await findingsOf({ ...own, [file]: 'jobs: [' }, own)).toEqual([
      expect.stringMatching(/^unclear {2}- {2}the workflow, which was not readable before/),
    ]);
  });

  test.each([
    '[]',
    '1',
    'null',
    'jobs: 1',
    'jobs: { a: 1 }',
    'jobs: { a: { steps: [1, null, []] } }',
    'on: 1\njobs: []',
  ])('of an odd shape is compared all the same: %s', async (text) => {
    expect(await of(gate(), text)).toContainEqual(expect.stringMatching(/^loosened .* is gone/));
  });
});
