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
    /^Feature Flags:\n-{60}\n⚠️ {2}USE_X: True \(enabled, expected false\)\n {3}└─ The new X\n\n {2}✘ Feature flags {2}failed .*\n\n\.env\n {2}1 {5}error/,
  );
  expect(stdout).toMatch(/\n✘ Not ready: 1 failure {3}why: epic21-gate explain flags\/unsafe\n$/);
});

test('with a source that is gone it is undecided', async () => {
  const { stdout, exitCode } = await show({ 'epic21-gate.yml': config });
  expect([exitCode, stdout.includes('.env was not found')]).toEqual([2, true]);
});

test('a warning keeps it from saying that all is right', async () => {
  const { stdout, exitCode } = await show({ ...repository, '.env': 'USE_X=false\nUSE_X=false\n' });
  expect([exitCode, stdout.includes('All flags configured correctly')]).toEqual([0, false]);
  expect(stdout).toMatch(/warning {2}USE_X is set 2 times[^]*1 warning\n$/);
});

test('a warning keeps it from saying that all is right even where it is waived', async () => {
  const waiver = '{ rule: flags/duplicate, reason: r, owner: o, until: 2026-12-31 }';
  const files = { 'epic21-gate.yml': `${config}waivers: [${waiver}]\n`, '.env': 'USE_X=false\nUSE_X=false\n' };
  const { stdout, exitCode } = await show(files);
  expect([exitCode, stdout.includes('All flags configured correctly')]).toEqual([0, false]);
});

describe('waivers', () => {
  const listing = (waivers: string) => `${config}waivers:\n${waivers}`;
  const waiver = (rule: string, until: string) => `  - { rule: ${rule}, reason: r, owner: o, until: ${until} }\n`;

  test('of the flags hold', async () => {
    const yaml = listing(waiver('flags/unsafe', '2026-12-31'));
    const { stdout, exitCode } = await show({ 'epic21-gate.yml': yaml, '.env': 'USE_X=true\n' });
    expect([exitCode, stdout.includes('flags/unsafe at .env:1 waived until 2026-12-31 by o')]).toEqual([0, true]);
  });

  test('of another check, of no use, or expired say nothing here', async () => {
    const yaml = `${listing(waiver('baselines/stale', '2026-01-01') + waiver('flags/unsafe', '2026-12-31'))}fail-on: notice\n`;
    const other = yaml.replace('checks:\n', 'checks:\n  baselines: { files: [{ path: a.json }] }\n');
    const { stdout, exitCode } = await show({ ...repository, 'epic21-gate.yml': other });
    expect([exitCode, stdout.endsWith('✅ All flags configured correctly\n')]).toEqual([0, true]);
  });
});

test('what cannot be gathered at all is undecided, with the reason and without a table', async () => {
  const env = {
    get: (name: string): undefined => {
      if (name === 'USE_X') throw new Error('the disk is on fire');
    },
    names: () => [],
  };
  const { stdout, stderr, exitCode } = await printed({
    request: { command: 'flags' },
    files: { ...repository, 'epic21-gate.yml': config.replace('[.env]', '[environment]') },
    sources: { env },
  });
  expect([exitCode, stderr]).toEqual([2, '']);
  expect(stdout).toMatch(/^ {2}■ Feature flags {2}blocked .*the disk is on fire[^]*■ Undecided/);
});

test('the phase of the request is obeyed', async () => {
  expect((await show(repository, { phase: 'stage:a' })).stdout).toContain('USE_X: False (not enabled, expected true)');
});

test('the table is shown at every event, whenever the check runs', async () => {
  const never = `${config}    when: { events: [schedule] }\n`;
  expect((await show({ ...repository, 'epic21-gate.yml': never })).exitCode).toBe(0);
});

describe('misuse', () => {
  test.each(['dry-run', 'fix-duplicates'] as const)('--%s without an edit', async (name) => {
    const { exitCode, stdout, stderr } = await show(repository, { [name]: true });
    expect([exitCode, stdout, stderr]).toEqual([
      3,
      '',
      `epic21-gate: --${name} is for \`flags set\`, and this only shows the flags. Say epic21-gate flags set NAME=VALUE, or leave the option out.\n`,
    ]);
  });

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
