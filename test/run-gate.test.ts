import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks, defineReporter, exitCodes, GateError, reporters, runGate } from '../src/index.ts';
import { memoryFiles, memorySinks, memorySources } from '../src/testing.ts';
import { tempFolder } from './contracts/ports/worlds/temp-folder.ts';
import { ownCheck } from './gate/own-check.ts';

const config = { checks: { flags: { registry: { USE_X: {} } } } };
const files = memoryFiles({ '.env': 'USE_X=false\n', 'a.ts': '1' });
const sources = memorySources({ files });

test('a config can be a value', async () => {
  expect((await runGate({ config, sources })).verdict).toBe('ready');
});

test('a config can be the file of the directory', async () => {
  const withConfig = memoryFiles({ '.env': 'USE_X=true\n', 'epic21-gate.yml': JSON.stringify(config) });
  const report = await runGate({ sources: memorySources({ files: withConfig }) });
  expect([report.verdict, report.subject.config]).toEqual(['not-ready', 'epic21-gate.yml']);
});

test('the real world is what it sees when nothing is said', async () => {
  const directory = await tempFolder();
  await writeFile(join(directory, '.env'), 'USE_X=false\n');
  expect((await runGate({ directory, config })).verdict).toBe('ready');
});

test('a team’s own check comes beside the gate’s own', async () => {
  const both = { checks: { ...config.checks, 'own-size': { most: 3 } } };
  const { results } = await runGate({ config: both, sources, checks: [...checks, ownCheck({ id: 'own-size' })] });
  expect(results.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual(['flags passed', 'own-size passed']);
});

test('two checks of one name are refused', async () => {
  const twice = runGate({ config, sources, checks: [...checks, ownCheck({ id: 'flags' })] });
  await expect(twice).rejects.toThrow('two checks are called flags');
});

test.each(['waivers', 'history'])('a check cannot have the name %s, which every report has', async (id) => {
  const own = runGate({ config, sources, checks: [...checks, ownCheck({ id })] });
  await expect(own).rejects.toThrow(`a check is called ${id}, as an entry of every report is`);
});

test('checks can be left out', async () => {
  const both = { checks: { ...config.checks, 'own-size': {} } };
  const all = [...checks, ownCheck({ id: 'own-size' })];
  const only = await runGate({ config: both, sources, checks: all, only: ['own-size'] });
  const skip = await runGate({ config: both, sources, checks: all, skip: ['own-size'] });
  expect([only, skip].map(({ results }) => results.map(({ outcome }) => outcome))).toEqual([
    ['skipped', 'passed'],
    ['passed', 'skipped'],
  ]);
});

test('a run can be interrupted', async () => {
  const stop = new AbortController();
  stop.abort();
  const { verdict } = await runGate({ config, directory: await tempFolder(), signal: stop.signal });
  expect(verdict).toBe('undecided');
});

describe('a bad config is thrown', () => {
  test('with each of its problems', async () => {
    await expect(runGate({ config: { checks: { flagz: {} }, extra: 1 }, sources })).rejects.toThrow(
      expect.objectContaining({ errors: [expect.any(GateError), expect.any(GateError)] }),
    );
  });

  test('when there is none', async () => {
    await expect(runGate({ sources })).rejects.toThrow('no config found');
  });
});

test('the library has what a caller needs to go on: checks, reporters and exit codes', () => {
  expect([checks.length > 0, Object.keys(reporters), exitCodes.ready]).toEqual([
    true,
    ['console', 'json', 'annotations', 'summary', 'comment', 'check-run', 'sarif', 'junit', 'html'],
    0,
  ]);
});

test('a reporter of one’s own is handed the report, and one that fails changes nothing', async () => {
  const verdict = defineReporter<{ readonly to: string }, string>({
    id: 'verdict',
    summary: 'The verdict, in a file.',
    render: (report) => report.verdict,
    deliver: (text, { files }, { to }) => files.write(to, text),
  });
  const broken = defineReporter<unknown, string>({
    ...verdict,
    id: 'broken',
    deliver: () => Promise.reject(new Error('no disk')),
  });
  const sinks = memorySinks();
  const report = await runGate({
    checks: [ownCheck({ id: 'own-size' })],
    config: { checks: { 'own-size': { most: 10 } } },
    sources: memorySources({ files: memoryFiles({ 'a.ts': '1\n' }) }),
    reporters: [{ reporter: broken }, { reporter: verdict, options: { to: 'verdict.txt' } }],
    sinks,
  });
  expect([report.verdict, sinks.files.contents.get('verdict.txt')]).toEqual(['ready', 'ready']);
  expect(sinks.stderr.text()).toContain('the broken report was not delivered');
});
