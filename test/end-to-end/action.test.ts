import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { realGit } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { bundle } from '../helpers/bundle.ts';
import { baselineFile, configFile, edit, envFile, exampleFolder } from '../helpers/example.ts';
import { runAction, type StepResult } from '../helpers/runner.ts';

const { action } = await bundle();

/** Where both ends of a pull request are that is of no fork. */
const repo = { full_name: 'org/repository' };

type Job = Omit<Parameters<typeof runAction>[0], 'action' | 'workspace'>;

/** Whatever a run says, it says nothing that the runner would trip over. */
async function gate(workspace: string, job: Job = {}): Promise<StepResult> {
  // These runs have no token; what becomes of the comment is told elsewhere.
  const inputs = { comment: 'never', ...job.inputs };
  const step = await runAction({ action, workspace, ...job, inputs });
  expect(step).toMatchObject({ unknownCommands: [], deprecated: [], failures: [], masks: [], dropped: [] });
  expect(step).toMatchObject({ undeclaredOutputs: [], unexpectedInputs: [], state: {}, exported: {} });
  expect(step.commands.map(({ name }) => name)).not.toContainEqual(
    expect.not.stringMatching(/^(?:error|warning|notice|group|endgroup)$/),
  );
  expect(`${step.stdout}${step.stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
  return step;
}

const reportOf = async ({ outputs }: StepResult) =>
  reportSchema.parse(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8')));

const turnOn = (text: string): string => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=true');

describe('the example', () => {
  test('is ready', async () => {
    const { folder } = await exampleFolder();
    const step = await gate(folder);
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'success', kept: [], stderr: '' });
    expect(step.outputs).toMatchObject({ verdict: 'ready', failures: '0', warnings: '0' });
    expect((await reportOf(step)).verdict).toBe('ready');
    expect(step.summary).toMatch(/^## ✅ Ready: 2 checks passed\n/);
    expect(step.lines.join('\n')).toContain('✔ Ready: 2 checks passed');
  });

  test('is not ready with a flag on', async () => {
    const { folder } = await exampleFolder();
    const line = await edit(folder, envFile, turnOn);
    const step = await gate(folder);
    expect(step).toMatchObject({ exitCode: 1, conclusion: 'failure' });
    expect(step.outputs).toMatchObject({ verdict: 'not-ready', failures: '1', warnings: '0' });
    expect(step.kept).toMatchObject([
      {
        level: 'error',
        file: envFile,
        line: String(line),
        title: 'flags/unsafe',
        message: expect.stringMatching(/^USE_NEW_STORAGE_ADAPTER is true, expected false/),
      },
    ]);
    expect(step.summary).toContain('❌ Not ready: 1 failure');
    expect((await reportOf(step)).results.flatMap(({ findings }) => findings)).toHaveLength(1);
  });

  test('below the workspace is annotated by the paths of the repository', async () => {
    const { root, folder } = await exampleFolder('examples/epic-21');
    const line = await edit(folder, envFile, turnOn);
    const step = await gate(root, { inputs: { directory: 'examples/epic-21' } });
    expect(step.kept).toMatchObject([{ file: `examples/epic-21/${envFile}`, line: String(line) }]);
    expect(step.lines.join('\n')).toContain(`examples/epic-21/${envFile}`);
  });

  test('is undecided without its env file', async () => {
    const { folder } = await exampleFolder();
    await rm(join(folder, envFile));
    const step = await gate(folder);
    expect(step).toMatchObject({ exitCode: 2, conclusion: 'failure', kept: [{ level: 'error', file: envFile }] });
    expect(step.outputs).toMatchObject({ verdict: 'undecided', failures: '0' });
  });

  test('is undecided when nothing is measured', async () => {
    const { folder } = await exampleFolder();
    const step = await gate(folder, { inputs: { skip: 'flags,baselines' } });
    expect(step).toMatchObject({ exitCode: 2, kept: [{ level: 'error' }], outputs: { verdict: 'undecided' } });
  });
});

describe('misuse', () => {
  test('a config that is no YAML is an error on its line', async () => {
    const { folder } = await exampleFolder();
    const line = await edit(folder, configFile, (text) => text.replace('    phase: prepare', '    phase: [prepare'));
    const step = await gate(folder);
    expect(step).toMatchObject({ exitCode: 3, conclusion: 'failure', outputs: {} });
    expect(step.kept.length).toBeGreaterThan(0);
    for (const { level, file } of step.kept) expect([level, file]).toEqual(['error', configFile]);
    expect(Number(step.kept[0]?.line)).toBeGreaterThanOrEqual(line);
  });

  test('an unknown key is an error on its line, by the path of the repository', async () => {
    const { root, folder } = await exampleFolder('a');
    const line = await edit(folder, configFile, (text) => text.replace('    phase:', '    phaze:'));
    const { exitCode, kept } = await gate(root, { inputs: { directory: 'a' } });
    expect({ exitCode, kept }).toMatchObject({ exitCode: 3, kept: [{ file: `a/${configFile}`, line: String(line) }] });
  });

  test.each([
    [{ quiet: 'yes' }, 'quiet'],
    [{ 'fail-on': 'eror' }, 'error'],
    [{ only: 'flag' }, 'flags'],
    [{ format: 'jsn' }, 'json'],
    [{ phase: 'stage:21_01e' }, 'stage:21_01d'],
    [{ config: 'nowhere.yml' }, 'nowhere.yml'],
  ])('%j is one error that names %j', async (inputs, name) => {
    const { folder } = await exampleFolder();
    const step = await gate(folder, { inputs });
    expect(step).toMatchObject({
      exitCode: 3,
      outputs: {},
      summary: '',
      kept: [{ level: 'error', message: expect.stringContaining(name) }],
    });
    expect(step.kept).toHaveLength(1);
  });
});

const flagsConfig = (flags: readonly string[], extra = ''): string =>
  `checks:\n  flags:\n    sources: [flags.env]\n    registry:\n${flags.map((name) => `      ${name}: {}\n`).join('')}${extra}`;

async function flagsFolder(env: string): Promise<string> {
  const folder = await tempFolder();
  await writeFile(join(folder, 'flags.env'), env);
  return folder;
}

describe('inputs', () => {
  test.each([
    ['YAML', flagsConfig(['USE_A'])],
    ['JSON', JSON.stringify({ checks: { flags: { sources: ['flags.env'], registry: { USE_A: {} } } } })],
  ])('config can be the config itself, as %s', async (_, config) => {
    const step = await gate(await flagsFolder('USE_A=false\n'), { inputs: { config } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' } });
  });

  test('only and skip leave checks out, and the report lists them', async () => {
    const { folder } = await exampleFolder();
    await rm(join(folder, baselineFile));
    for (const inputs of [{ only: 'flags' }, { skip: 'baselines' }]) {
      const step = await gate(folder, { inputs });
      expect(step.outputs).toMatchObject({ verdict: 'ready' });
      expect((await reportOf(step)).results.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped']);
    }
  });

  test('phase replaces that of the config', async () => {
    const { folder } = await exampleFolder();
    const step = await gate(folder, { inputs: { phase: 'stage:21_01a' } });
    expect(step.kept).toMatchObject([{ title: 'flags/not-enabled' }]);
  });

  test('fail-on decides whether a warning keeps the gate shut', async () => {
    const config = flagsConfig(['USE_A']);
    const folder = await flagsFolder('USE_A=false\nUSE_A=false\n');
    const [lax, strict] = [
      await gate(folder, { inputs: { config } }),
      await gate(folder, { inputs: { config, 'fail-on': 'warning' } }),
    ];
    expect(lax).toMatchObject({ exitCode: 0, outputs: { failures: '0', warnings: '1' }, kept: [{ level: 'warning' }] });
    expect(strict).toMatchObject({ exitCode: 1, outputs: { failures: '1', warnings: '0' } });
  });

  test('format chooses what is written, and the report is always there', async () => {
    const { folder } = await exampleFolder();
    const step = await gate(folder, { inputs: { format: 'console' } });
    expect(step).toMatchObject({ exitCode: 0, summary: '' });
    expect((await reportOf(step)).verdict).toBe('ready');
  });

  test('format puts the report where it is told to', async () => {
    const { root, folder } = await exampleFolder('a');
    const step = await gate(root, { inputs: { directory: 'a', format: 'annotations, json=out/gate.json' } });
    expect(step).toMatchObject({ exitCode: 0, summary: '', outputs: { report: join(root, 'out/gate.json') } });
    expect((await reportOf(step)).verdict).toBe('ready');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('writes the report where output says, and leaves the summary its own', async () => {
    const { root, folder } = await exampleFolder();
    const step = await gate(folder, { inputs: { output: 'gate.json' } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { report: join(root, 'gate.json') } });
    expect(step.summary).toContain('Ready: 2 checks passed');
    expect(reportSchema.parse(JSON.parse(await readFile(join(root, 'gate.json'), 'utf8'))).verdict).toBe('ready');
  });

  test('quiet says the verdict only, verbose every fact', async () => {
    const { folder } = await exampleFolder();
    const [quiet, verbose] = [
      await gate(folder, { inputs: { quiet: 'true' } }),
      await gate(folder, { inputs: { verbose: 'true' } }),
    ];
    expect(quiet.lines).toEqual(['✔ Ready: 2 checks passed']);
    expect(verbose.lines.length).toBeGreaterThan(13);
  });
});

test('of 40 findings nine are annotations, and a tenth says how many more there are', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `USE_${index}`);
  const folder = await flagsFolder(names.map((name) => `${name}=true\n`).join(''));
  const step = await gate(folder, { inputs: { config: flagsConfig(names) } });
  expect(step.outputs).toMatchObject({ failures: '40' });
  expect(step.kept.map(({ level }) => level)).toEqual(Array.from({ length: 10 }, () => 'error'));
  expect(step.kept.slice(0, 9).map(({ line }) => line)).toEqual(Array.from('123456789'));
  expect(step.kept[9]?.message).toContain('31 more errors');
});

describe.skipIf(isWindows)('a hostile repository', () => {
  const attacks = [
    '::error::x',
    '##[set-output name=verdict;]ready',
    '\n::add-mask::e\n',
    '\r##[error]x',
    '\u2028::stop-commands::pwn',
    '\u0085::notice::x',
    '%0A::warning::y',
    '::group::',
    '\u001B[2J::debug::',
  ];

  test('cannot make commands of names, values and paths', async () => {
    const folder = await tempFolder();
    const files = attacks.map((attack) => `dir ${attack.replaceAll('/', '')}.env`);
    for (const [index, file] of files.entries())
      await writeFile(join(folder, file), `USE_A='${attacks[index]}'\nUSE_AA=${attacks[index]}\n`);
    const docs = attacks
      .map((attack) => `| ${attack.replaceAll(/[\n\r]/g, '')} | ${attack.replaceAll(/[\n\r]/g, '')} |\n`)
      .join('');
    await writeFile(join(folder, 'flags.md'), `| Flag | Default |\n|---|---|\n${docs}`);
    for (const [index, attack] of attacks.entries()) await writeFile(join(folder, `${index}.json`), attack);
    const config = {
      checks: {
        flags: {
          title: attacks.join(''),
          sources: [...attacks, ...files],
          registry: { USE_A: { description: attacks.join(''), owner: attacks.join(''), expires: '2020-01-01' } },
          docs: [{ file: 'flags.md' }, ...attacks.map((file) => ({ file, flag: file, default: file }))],
          code: { files: attacks, names: attacks },
        },
        baselines: {
          files: [...attacks.map((_, index) => ({ path: `${index}.json` })), ...attacks.map((path) => ({ path }))],
        },
      },
    };
    const before = JSON.stringify(config);
    const step = await gate(folder, { inputs: { config: before, verbose: 'true' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'not-ready' } });
    expect(step.commands.filter(({ name }) => name === 'group')).toHaveLength(1);
  });

  const onlyErrors = ({ commands }: StepResult): boolean =>
    commands.length > 0 && commands.every(({ name }) => name === 'error');

  test('cannot make commands of a broken config', async () => {
    const folder = await flagsFolder('USE_A=false\n');
    const wrong = (text: string) => ({
      [text]: text,
      checks: { [text]: text, flags: { phase: text, registry: { [text]: {} } } },
    });
    const configs = attacks.flatMap((attack) => [JSON.stringify(wrong(attack)), `a: &${attack}\n- {${attack}`]);
    const steps = await Promise.all(configs.map((config) => gate(folder, { inputs: { config } })));
    expect(steps.map((step) => [step.exitCode, onlyErrors(step)])).toEqual(configs.map(() => [3, true]));
  });

  const inputs = ['config', 'directory', 'only', 'skip', 'phase', 'fail-on', 'format', 'verbose', 'quiet'];

  test.each(attacks.map((attack, index) => [inputs[index] ?? '', attack]))(
    'cannot make commands of the input %s: %j',
    async (name, attack) => {
      const folder = await flagsFolder('USE_A=false\n');
      const step = await gate(folder, { inputs: { config: flagsConfig(['USE_A']), [name]: attack } });
      expect([onlyErrors(step), step.conclusion]).toEqual([true, 'failure']);
    },
  );
});

describe('a summary that cannot be written', () => {
  test('is said in the log and changes nothing', async () => {
    const { folder } = await exampleFolder();
    const step = await gate(folder, { env: { GITHUB_STEP_SUMMARY: folder } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' } });
    expect(step.kept).toMatchObject([
      { level: 'notice', message: expect.stringMatching(/^the summary report was not delivered: /) },
    ]);
  });

  test('goes to the log where there is no file for it', async () => {
    const { folder } = await exampleFolder();
    const step = await gate(folder, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' } });
    expect(step.stdout).toContain('## ✅ Ready');
  });
});

test('nothing is loaded but what the bundle holds, and no client of the GitHub API', async () => {
  const { folder } = await exampleFolder();
  const coverage = await tempFolder();
  await gate(folder, { env: { NODE_V8_COVERAGE: coverage } });
  const [file = ''] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, file), 'utf8')) as { result: { url: string }[] };
  const scripts = result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  const home = pathToFileURL(join(action, 'dist/action/')).href;
  expect(scripts).toContain(`${home}index.js`);
  expect(scripts.filter((url) => !url.startsWith(home))).toEqual([]);
  for (const script of scripts) expect(await readFile(fileURLToPath(script), 'utf8')).not.toContain('octokit-core.js');
});

test.skipIf(isWindows)('a canceled job ends undecided', async () => {
  const { folder } = await exampleFolder();
  const tools = await tempFolder();
  // A git that never answers is the one thing that a check waits for.
  await writeFile(join(tools, 'git'), `#!/bin/sh\ntouch '${tools}/started'\nexec sleep 60\n`);
  await chmod(join(tools, 'git'), 0o755);
  const step = await gate(folder, {
    event: {
      name: 'pull_request',
      payload: {
        pull_request: { number: 1, base: { sha: 'a'.repeat(40), repo }, head: { sha: 'b'.repeat(40), repo } },
      },
    },
    env: { PATH: `${tools}:${process.env['PATH']}` },
    cancel: until(() => existsSync(join(tools, 'started'))),
  });
  expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided' } });
  expect((await reportOf(step)).results.map(({ outcome }) => outcome)).toEqual(['passed', 'blocked']);
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

describe('an event', () => {
  test('that nobody knows is no reason to fail', async () => {
    const { folder } = await exampleFolder();
    const step = await gate(folder, { event: { name: 'solar_eclipse', payload: { sun: null } } });
    expect(step.outputs).toMatchObject({ verdict: 'ready' });
    expect((await reportOf(step)).subject.event).toBe('solar_eclipse');
  });

  test.each([undefined, '/nowhere/event.json'])('without its file (%j) is no reason to fail', async (path) => {
    const { folder } = await exampleFolder();
    expect((await gate(folder, { env: { GITHUB_EVENT_PATH: path } })).outputs).toMatchObject({ verdict: 'ready' });
  });

  test('names the repository and the commit in the report', async () => {
    const { folder } = await exampleFolder();
    const { subject } = await reportOf(await gate(folder));
    expect(subject).toMatchObject({
      repository: 'org/repository',
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      config: configFile,
    });
  });
});

describe('a pull request', () => {
  async function pullRequest(change: (folder: string) => Promise<unknown>) {
    const { root, folder } = await exampleFolder('repository');
    const commit = (message: string): string => {
      realGit(folder, ['add', '--all']);
      realGit(folder, ['commit', '--quiet', '--message', message]);
      return realGit(folder, ['rev-parse', 'HEAD']).trim();
    };
    realGit(folder, ['init', '--quiet', '--initial-branch=main']);
    realGit(folder, ['config', 'user.name', 'T']);
    realGit(folder, ['config', 'user.email', 't@example.com']);
    const base = commit('base');
    await change(folder);
    const head = commit('head');
    const payload = { pull_request: { number: 7, base: { sha: base, repo }, head: { sha: head, repo } } };
    return { root, folder, event: { name: 'pull_request', payload } };
  }

  const touch = (folder: string) => edit(folder, baselineFile, (text) => text.replace('73.2', '63.2'));

  test('that leaves the baseline alone is ready', async () => {
    const { folder, event } = await pullRequest((into) => writeFile(join(into, 'a.txt'), ''));
    expect(await gate(folder, { event })).toMatchObject({ exitCode: 0, kept: [], stderr: '' });
  });

  test('is compared with what the input base names, whatever the event', async () => {
    const { folder } = await pullRequest(touch);
    const ofNoChange = { name: 'workflow_dispatch', payload: {} };
    expect(await gate(folder, { event: ofNoChange })).toMatchObject({ exitCode: 0, kept: [] });
    expect(await gate(folder, { event: ofNoChange, inputs: { base: 'HEAD~1' } })).toMatchObject({
      exitCode: 1,
      kept: [{ level: 'error', title: 'baselines/changed' }],
    });
  });

  test('that moves the baseline is not', async () => {
    const { folder, event } = await pullRequest(touch);
    expect(await gate(folder, { event })).toMatchObject({
      exitCode: 1,
      kept: [{ level: 'error', file: baselineFile, title: 'baselines/changed' }],
    });
  });

  test('is judged the same from a folder above', async () => {
    const { root, folder, event } = await pullRequest(touch);
    realGit(folder, ['config', '--unset', 'user.name']);
    const { kept } = await gate(root, { event, inputs: { directory: 'repository' } });
    expect(kept).toMatchObject([{ file: `repository/${baselineFile}`, title: 'baselines/changed' }]);
  });

  test('shows first what it touches', async () => {
    const { folder, event } = await pullRequest(async (into) => {
      await edit(into, envFile, turnOn);
      await rm(join(into, baselineFile));
    });
    const report = await reportOf(await gate(folder, { event }));
    expect(report.results.flatMap(({ findings }) => findings.map(({ rule, changed }) => [rule, changed]))).toEqual([
      ['flags/unsafe', true],
      ['baselines/missing', true],
    ]);
  });

  test('of which the history is cut is undecided', async () => {
    const { root, folder, event } = await pullRequest(touch);
    const clone = join(root, 'clone');
    realGit(root, ['clone', '--quiet', '--depth=1', pathToFileURL(folder).href, clone]);
    await mkdir(dirname(join(clone, configFile)), { recursive: true });
    const step = await gate(clone, { event });
    expect(step).toMatchObject({ exitCode: 2, kept: [{ title: 'baselines/history-missing' }] });
    expect(step.kept[0]?.message).toContain('fetch-depth: 0');
  });
});
