import { describe, expect, test } from 'vitest';
import { config, printed, repository } from './hall.ts';

const show = (files: Readonly<Record<string, string>> = repository, more = {}) =>
  printed({ request: { command: 'flags', ...more }, files });

test('the table stands first, and its last line is that all is right', async () => {
  const { stdout, exitCode } = await show();
  expect([exitCode, stdout]).toEqual([
    0,
    [
      'Feature Flags:',
      '-'.repeat(60),
      '✅ USE_X: False (safe)',
      '   └─ The new X',
      '',
      '✅ All flags configured correctly',
      '',
    ].join('\n'),
  ]);
});

test('a flag that is on is in the table and a finding below it', async () => {
  const { stdout, exitCode } = await show({ ...repository, '.env': 'USE_X=true\n' });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /^Feature Flags:\n-{60}\n⚠️ {2}USE_X: True \(enabled, expected false\)\n {3}└─ The new X\n\n\.env\n {2}1 {5}error/,
  );
  expect(stdout).toMatch(/\n✘ Not ready: 1 failure {3}why: epic21-gate explain flags\/unsafe\n$/);
});

test('with a source that is gone it is undecided', async () => {
  const { stdout, exitCode } = await show({ 'epic21-gate.yml': config });
  expect([exitCode, stdout.includes('.env was not found')]).toEqual([2, true]);
});

test('a warning keeps it from saying that all is right', async () => {
  const { stdout, exitCode } = await show({ ...repository, '.env': 'USE_X=false\nUSE_X=false\n' });
  expect([exitCode, stdout.includes('All flags configured correctly'), stdout.includes('1 warning')]).toEqual([
    0,
    false,
    true,
  ]);
});

test('a warning keeps it from saying that all is right even where it is waived', async () => {
  const waiver = '{ rule: flags/duplicate, reason: r, owner: o, until: 2026-12-31 }';
  const files = { 'epic21-gate.yml': `${config}waivers: [${waiver}]\n`, '.env': 'USE_X=false\nUSE_X=false\n' };
  const { stdout, exitCode } = await show(files);
  expect([exitCode, stdout.includes('All flags configured correctly')]).toEqual([0, false]);
});

test('the phase of the request is obeyed', async () => {
  expect((await show(repository, { phase: 'stage:a' })).stdout).toContain('USE_X: False (not enabled, expected true)');
});

test('the table is shown at every event, whenever the check runs', async () => {
  const never = `${config}    when: { events: [schedule] }\n`;
  expect((await show({ ...repository, 'epic21-gate.yml': never })).exitCode).toBe(0);
});

describe('misuse', () => {
  test('a config without flags', async () => {
    const baselines = 'checks: { baselines: { files: [{ path: a.json }] } }\n';
    const { exitCode, stderr } = await show({ 'epic21-gate.yml': baselines });
    expect([exitCode, stderr]).toEqual([
      3,
      'epic21-gate: epic21-gate.yml has no check flags. Add checks.flags with a registry; `epic21-gate init` shows how.\n',
    ]);
  });

  test('an unknown action', async () => {
    const { exitCode, stderr } = await show(repository, { operands: ['get'] });
    expect([exitCode, stderr]).toEqual([
      3,
      'epic21-gate: flags takes `set NAME=VALUE` or nothing, found "get". See `epic21-gate flags --help`.\n',
    ]);
  });
});
