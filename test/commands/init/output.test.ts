import { describe, expect, test } from 'vitest';
import { GateError } from '../../../src/model/errors.ts';
import { memoryFiles } from '../../../src/testing.ts';
import { baseline, baselineFile, epic21 } from './epic-21.ts';
import { optionsOf } from './read-config.ts';
import { configFile, runInit, workflowFile } from './run-init.ts';

const env = { '.env': 'USE_A=false\n' };

test('what was found, written and is next is told', async () => {
  const { output } = await runInit(epic21);
  expect(output).toBe(`Found
  repository                                          5 files, no git repository, 0 workflows
  Python                                              1 file
  config/.env.infra                                   4 flags
  docs/specs/epic_21/architect/baseline_metrics.json  baseline (epic21), 7 metrics

Found, and not gated
  found pytest-cov in pyproject.toml (measures coverage), and no report that can be gated. To gate it,
    run \`pytest --cov --cov-report=xml:coverage.xml\` and add to the checks:
      coverage:
        reports: [coverage.xml]
  found docs/specs/epic_21/architect/rollback_plan.md (rollback plan): not gated by this version

Wrote
  .github/epic21-gate.yml
  .github/workflows/epic21-gate.yml

The gate says today: Ready: 2 checks passed

Next
  1. Run \`epic21-gate\`: it says what the gate thinks, finding by finding.
  2. Run \`git init\`: without a repository a commit that a baseline names cannot be checked.
  3. Commit .github/epic21-gate.yml and .github/workflows/epic21-gate.yml.
  4. Require the check "epic21-gate" in the rules of the default branch: then nothing is merged without its verdict.
`);
});

test.each([
  ['docs/MIGRATION.md', 'migration notes'],
  ['release-checklist.md', 'checklist'],
  ['docs/rollback.md', 'rollback plan'],
])('%s is found as %s, and is not gated', async (path, kind) => {
  const { output } = await runInit({ ...env, [path]: 'x' });
  expect(output).toContain(`found ${path} (${kind}): not gated by this version`);
});

test('the three languages with the most files are told, with the tie broken by name', async () => {
  const { output } = await runInit({
    ...env,
    'a.rb': '',
    'b.go': '',
    'c.py': '',
    'd.py': '',
    'e.ts': '',
    'f.tsx': '',
    'g.c': '',
  });
  expect(output.match(/^ {2}\w+ +\d files?$|and 2 more/gm)).toEqual([
    '  Python      2 files',
    '  TypeScript  2 files',
    '  C           1 file',
    'and 2 more',
  ]);
});

describe('a baseline that the gate cannot trust is configured all the same', () => {
  const evidence = (payload: Readonly<Record<string, number>>) => {
    const tool = { name: 'epic21-gate', version: '0.1.0' };
    const envelope = { schema: 1, check: 'perf', sha: 'a'.repeat(40), time: '2025-12-01T00:00:00Z', tool, payload };
    return runInit({ 'baseline.json': JSON.stringify(envelope) });
  };

  test('without a repository it is undecided', async () => {
    const { exitCode, config, output } = await evidence({ p95: 1.5 });
    expect(exitCode).toBe(0);
    expect(optionsOf(config).baselines?.files[0]?.require).toEqual(['p95']);
    expect(output).toContain('The gate says today: Undecided');
    expect(output).toContain('baselines/no-repository  baseline.json');
  });

  test('without a metric it is not ready', async () => {
    const { config, output } = await evidence({});
    expect(optionsOf(config).baselines?.files[0]?.require).toEqual([]);
    expect(output).toContain('baselines/empty ');
  });
});

test('a long list is cut, and says so', async () => {
  const plans = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index}/rollback.md`, 'x']));
  const { output } = await runInit({ ...env, ...plans });
  expect(output.match(/rollback\.md/g)).toHaveLength(10);
  expect(output).toContain('and 2 more');
});

test('no value of an env file is printed or copied', async () => {
  const secret =
    'SECRET=hunter2\n# Stage 1: password=hunter2\nUSE_PROXY=hunter2\nUSE_A=false\nUSE_B=falseTOKEN=hunter2\nUSE_C=true\nUSE_C=false\nUSE_A';
  const { exitCode, output, config, workflow } = await runInit({ '.env': `${secret}hunter2=x` });
  expect(exitCode).toBe(0);
  expect(`${output}${config}${workflow}`).not.toContain('hunter2');
  expect(output).toContain('flags/shadowed ');
  expect(output).not.toMatch(/false|wins/);
});

describe('what cannot be read is said', () => {
  test.each([
    ['big.env', `A=${'x'.repeat(2_000_000)}\n`, 'big.env: larger than 1048576 bytes'],
    ['binary.env', 'USE_A=\0\n', 'binary.env: not a text file'],
    ['eslint-baseline.json', '{}', 'eslint-baseline.json: not a baseline in a format that this version reads'],
    ['baseline.json', '{"epic":"21","epic":"22"}', 'baseline.json is not JSON: the key "epic" is there twice'],
  ])('%s', async (path, text, said) => {
    const { exitCode, output, config } = await runInit({ ...env, [path]: text });
    expect(exitCode).toBe(0);
    expect(output).toContain(`skipped ${said}`);
    expect(config).not.toContain(path);
  });

  test('more than fifty env files', async () => {
    const many = Object.fromEntries(Array.from({ length: 52 }, (_, index) => [`p${index}/.env`, 'A=1\n']));
    expect((await runInit({ ...env, ...many })).output.match(/only 50 files of a kind are read/g)).toHaveLength(3);
  });

  test('a baseline that git ignores', async () => {
    const { output, config } = await runInit({ ...env, [baselineFile]: baseline }, { ignored: [baselineFile] });
    expect(output).toContain(`found ${baselineFile}: not gated, ignored by git`);
    expect(config).not.toContain('baselines:');
  });

  test('a folder too large to walk', async () => {
    const files = memoryFiles(env);
    const list: typeof files.list = (globs, options) =>
      options?.skipIgnored
        ? files.list(globs, options)
        : Promise.reject(new GateError('too-large', 'more than 200000 files'));
    const { exitCode, output } = await runInit({}, { sources: { files: { ...files, list } } });
    expect(exitCode).toBe(0);
    expect(output).toContain('skipped what git ignores: more than 200000 files');
  });
});

describe('with nothing to gate', () => {
  test('nothing is written, and it says how to begin', async () => {
    const { exitCode, output, written } = await runInit({ 'a.go': '', '.env': 'PORT=1\n', 'coverage.out': '' });
    expect({ exitCode, written }).toEqual({ exitCode: 3, written: [] });
    expect(output).toContain('Nothing to gate was found in 3 files');
    expect(output).toContain('1 env file read');
    expect(output).toContain('skipped coverage.out is empty');
    expect(output).toContain('0 reports read');
    const minimal = output.slice(output.indexOf('  checks:')).replaceAll(/^ {2}/gm, '');
    expect(optionsOf(minimal).flags?.sources).toEqual(['.env']);
  });

  test('an empty folder is no success', async () => {
    expect(await runInit({})).toMatchObject({ exitCode: 3, written: [] });
  });
});

describe('what is there', () => {
  const taken = (existing: Readonly<Record<string, string>>, said: Parameters<typeof runInit>[1] = {}) =>
    runInit({ ...env, ...existing }, said);

  test.each([
    [{ [configFile]: '' }, `nothing was written: ${configFile} already exists`],
    [{ [workflowFile]: '' }, `nothing was written: ${workflowFile} already exists`],
    [{ 'epic21-gate.json': '' }, 'nothing was written: epic21-gate.json already exists'],
    [
      { '.github/epic21-gate.yaml': '', [workflowFile]: '' },
      `.github/epic21-gate.yaml and ${workflowFile} already exist`,
    ],
  ])('is never overwritten: %j', async (existing, message) => {
    const refused = await taken(existing).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(GateError);
    expect(refused).toMatchObject({ kind: 'misuse', message: expect.stringContaining(message) });
  });

  test('is replaced where it is by force, so that there are never two configs', async () => {
    const { written } = await taken({ 'epic21-gate.yaml': '' }, { said: ['force'] });
    expect(written).toEqual(['epic21-gate.yaml', workflowFile]);
  });

  test.each([
    [{ 'epic21-gate.json': '' }, 'epic21-gate.json is no YAML'],
    [{ 'epic21-gate.yml': '', [configFile]: '' }, `${configFile} and epic21-gate.yml are two configs`],
  ])('is not replaced by force where that would leave a muddle: %j', async (existing, message) => {
    await expect(taken(existing, { said: ['force'] })).rejects.toThrow(message);
  });
});

test('a dry run prints both files and writes nothing', async () => {
  const real = await runInit(epic21);
  const { exitCode, written, output } = await runInit({ ...epic21, [workflowFile]: '' }, { said: ['dry-run'] });
  expect({ exitCode, written }).toEqual({ exitCode: 0, written: [] });
  expect(output).toContain(`--- ${configFile}\n${real.config}`);
  expect(output).toContain(`--- ${workflowFile}\n${real.workflow}`);
  expect(output).toContain(`${workflowFile} exists: to replace it, add --force`);
});

test('headings are bold where colors are wanted', async () => {
  const color = { env: { get: (name: string) => (name === 'FORCE_COLOR' ? '1' : undefined), names: () => [] } };
  expect((await runInit(env, { sources: color })).output).toContain('\u001B[1mFound\u001B[0m\n');
  expect((await runInit(env, { said: ['no-color'], sources: color })).output).not.toContain('\u001B');
});
