import { describe, expect, test } from 'vitest';
import { baseline, baselineFile, envFile, epic21, flagNames } from './epic-21.ts';
import { optionsOf, uncommented } from './read-config.ts';
import { runInit } from './run-init.ts';

const newline = String.fromCharCode(10);

describe('the config', () => {
  test('has the flags, stages and metrics that are there', async () => {
    const { config } = await runInit(epic21);
    const { checks, flags, baselines } = optionsOf(config);
    expect(checks).toEqual(['flags', 'baselines']);
    expect(flags?.sources).toEqual([envFile]);
    expect(Object.keys(flags?.registry ?? {})).toEqual(flagNames);
    expect(flags?.registry['USE_NEW_STORAGE_ADAPTER']).toMatchObject({
      description: 'Stage 21_01c: Storage Abstraction',
      stage: '21_01c',
    });
    expect(flags?.stages).toEqual(['21_01a', '21_01b', '21_01c', '21_01d']);
    expect(baselines?.files).toMatchObject([{ path: baselineFile, format: 'epic21' }]);
    expect(baselines?.files[0]?.require).toEqual([
      'prometheus.error_rate',
      'prometheus.dialog_latency_p95',
      'code.function_size_distribution.<15',
      'code.function_size_distribution.15-40',
      'code.function_size_distribution.>40',
      'code.test_coverage_percent',
      'code.total_functions',
    ]);
    expect(baselines?.files[0]?.['max-age']).toBeUndefined();
  });

  test('begins with its schema', async () => {
    const { config } = await runInit(epic21);
    expect(config.split(newline)[0]).toBe(
      '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/epic21-gate/v1/schema/config.schema.json',
    );
  });

  test('is valid with every option that it suggests', async () => {
    const { config } = await runInit(epic21);
    const whole = uncommented(config);
    const { flags, baselines } = optionsOf(whole);
    expect(flags).toMatchObject({ code: { files: ['**/*.py'], names: ['USE_*'] }, docs: [{ file: 'docs/flags.md' }] });
    expect(flags?.exclusive).toHaveLength(1);
    expect(baselines?.files[0]).toMatchObject({ 'max-age': '90d', 'not-before': '2025-01-31' });
    expect(whole).toMatch(/^fail-on: error$/m);
    expect(whole).toMatch(/^waivers:$/m);
  });

  test('is the same every time', async () => {
    const shuffled = Object.fromEntries(Object.entries(epic21).toReversed());
    expect(await runInit(shuffled)).toEqual(await runInit(epic21));
  });

  test('configures only what was found', async () => {
    expect(optionsOf((await runInit({ [baselineFile]: baseline })).config).checks).toEqual(['baselines']);
    expect(optionsOf((await runInit({ '.env': 'USE_A=false\n' })).config).checks).toEqual(['flags']);
  });

  test('requires twelve metrics at most', async () => {
    const payload = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`m${index}`, index]));
    const envelope = {
      schema: 1,
      check: 'perf',
      sha: 'a'.repeat(40),
      time: '2025-12-01T00:00:00Z',
      tool: { name: 'epic21-gate', version: '0.1.0' },
      payload,
    };
    const { config, output } = await runInit({ 'perf-baseline.json': JSON.stringify(envelope) });
    expect(optionsOf(config).baselines?.files[0]).toMatchObject({ format: 'evidence' });
    expect(optionsOf(config).baselines?.files[0]?.require).toHaveLength(12);
    expect(config).toContain('Here 12 of the 15 that it has.');
    expect(output).toContain('baseline (evidence), 15 metrics');
    expect(output).toContain('git init');
  });
});

describe('a flag', () => {
  const flagsOf = async (env: string) => optionsOf((await runInit({ '.env': env })).config).flags?.registry ?? {};

  test('is known by its name and an exact value', async () => {
    const env = [
      'USE_A=false',
      'ENABLE_B=true',
      'SEARCH_ENABLED=0',
      'FEATURE_C=1',
      'FLAG_D=false',
      'FF_E=false',
      'DARK_FLAG=false',
      'REUSE_F=false',
      'USE_PROXY=http://me:pw@proxy',
      'DEBUG=true',
      'USE_NOTHING=',
      'USE_A.B=false',
    ];
    expect(Object.keys(await flagsOf(`${env.join(newline)}\n`))).toEqual([
      'USE_A',
      'ENABLE_B',
      'SEARCH_ENABLED',
      'FEATURE_C',
      'FLAG_D',
      'FF_E',
      'DARK_FLAG',
    ]);
  });

  test('that is on is safe for now, with a word about it', async () => {
    const { config, output } = await runInit({ '.env': 'USE_A=true\nFF_B=1\nUSE_C=false\n' });
    expect(config).toContain('safe: true  # it is on today: say here what is safe before the rollout');
    expect(config).toContain('safe: 1  # it is on today');
    expect(optionsOf(config).flags?.registry).toMatchObject({
      USE_A: { safe: 'true', type: 'boolean' },
      FF_B: { safe: '1', type: '0/1' },
      USE_C: { type: 'boolean' },
    });
    expect(output).toMatch(/On today: .*\n {2}USE_A\n {2}FF_B\n\n/);
    expect(output).toContain('The gate says today: Ready');
  });

  describe('of a rollout in progress', () => {
    const inProgress = async (env: string) => {
      const { exitCode, config, output } = await runInit({ '.env': env });
      const { flags } = optionsOf(config);
      const registry = Object.entries(flags?.registry ?? {});
      return {
        exitCode,
        phase: flags?.phase,
        stages: flags?.stages,
        flags: registry.map(([name, { stage, safe }]) => [name, stage, safe]),
        isReady: output.includes('The gate says today: Ready'),
        isCalledSafe: output.includes('On today'),
      };
    };

    test('is of its stage, and the phase is the last one that is on', async () => {
      const env =
        '# Stage 1_a: New cart\nUSE_A=true\nUSE_B=true\n\n# Stage 1_b: x\nUSE_C=true\n\n# Stage 1_c: y\nUSE_D=false\n';
      expect(await inProgress(env)).toEqual({
        exitCode: 0,
        phase: 'stage:1_b',
        stages: ['1_a', '1_b', '1_c'],
        flags: [
          ['USE_A', '1_a', undefined],
          ['USE_B', '1_a', undefined],
          ['USE_C', '1_b', undefined],
          ['USE_D', '1_c', undefined],
        ],
        isReady: true,
        isCalledSafe: false,
      });
    });

    test.each([
      ['out of order', '# Stage a: x\nUSE_A=false\n\n# Stage b: y\nUSE_B=true\n', ['a']],
      ['on in part', '# Stage a: x\nUSE_A=false\nUSE_B=true\n', ['a']],
    ])('that is %s is safe as it is, without its stage', async (_, env, stages) => {
      expect(await inProgress(env)).toEqual({
        exitCode: 0,
        phase: 'prepare',
        stages,
        flags: [
          ['USE_A', 'a', undefined],
          ['USE_B', undefined, 'true'],
        ],
        isReady: true,
        isCalledSafe: true,
      });
    });

    test('beside one that is on without a stage keeps both', async () => {
      const env = 'USE_A=true\n\n# Stage a: x\nUSE_B=1\n';
      expect(await inProgress(env)).toMatchObject({
        phase: 'stage:a',
        flags: [
          ['USE_A', undefined, 'true'],
          ['USE_B', 'a', undefined],
        ],
        isReady: true,
      });
    });
  });

  test.each([
    ['ambiguous', 'USE_A=True\n', 'flags/invalid'],
    ['ambiguous', 'USE_A=yes\n', 'flags/invalid'],
    ['divergent', 'USE_A= false\n', 'flags/dialects-differ'],
    ['duplicated', 'USE_A=true\nUSE_A=false\n', 'flags/shadowed'],
    ['joined with the next line', 'USE_A=falseUSE_B=false\n', 'flags/invalid'],
    ['last in a file without a newline', 'USE_A=false', 'flags/no-final-newline'],
  ])('that is %s is registered, and the gate finds it', async (_, env, rule) => {
    const { exitCode, config, output } = await runInit({ '.env': env });
    expect(exitCode).toBe(0);
    expect(Object.keys(optionsOf(config).flags?.registry ?? {})).toEqual(['USE_A']);
    expect(output).toContain('The gate says today: Not ready: 1 failure');
    expect(output).toContain(`${rule}  .env:`);
  });

  test('that is on to some programs only is unclear, and not called safe', async () => {
    const { config, output } = await runInit({ '.env': 'USE_A= true\nUSE_B=false\n' });
    expect(config).not.toContain('safe: true');
    expect(output).toMatch(/\nUnclear today: .*\n {2}USE_A\n\n/);
  });

  test('that ever held anything else is none: it would be printed', async () => {
    expect(Object.keys(await flagsOf('USE_PROXY=true\nUSE_PROXY=http://me:pw@proxy\nUSE_A=0\n'))).toEqual(['USE_A']);
  });

  test('has its stage from the comment above it, up to the next blank line', async () => {
    const env =
      '# Stage 1: Search\n# for Ann\nUSE_A=false\nUSE_B=false\n\nUSE_C=false\n# Stage 2: KEY=1\nUSE_D=false\n';
    const found = await flagsOf(env);
    expect(Object.values(found).map(({ stage, description }) => [stage, description])).toEqual([
      ['1', 'Stage 1: Search'],
      ['1', 'Stage 1: Search'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test.each(['PORT=80', 'USE_PROXY=http://proxy'])('has no stage from a comment above %s', async (other) => {
    const found = await flagsOf(`# Stage 1: Search\nUSE_A=false\n${other}\nUSE_B=false\n`);
    expect(Object.values(found).map(({ stage }) => stage)).toEqual(['1', undefined]);
  });

  test('is one of two hundred at most', async () => {
    const name = (index: number): string => `USE_${'abcdefghijklmnopqrstuvwxyz'.charAt(index % 26).repeat(9)}_${index}`;
    const env = Array.from({ length: 202 }, (_, index) => `${name(index)}=false\n`).join('');
    const { config, output } = await runInit({ '.env': env });
    expect(Object.keys(optionsOf(config).flags?.registry ?? {})).toHaveLength(200);
    expect(output).toContain('found 2 more flags: not gated, init registers 200 at most');
  });
});

describe('the env files', () => {
  const sourcesOf = async (entries: Readonly<Record<string, string>>, ignored: readonly string[] = []) => {
    const { config, output } = await runInit(entries, { ignored });
    return { sources: optionsOf(config).flags?.sources, output };
  };

  test('that set different flags belong together', async () => {
    const { sources } = await sourcesOf({ 'a/.env': 'USE_A=0\n', 'b/prod.env': 'USE_B=0\n', '.env': 'X=1\n' });
    expect(sources).toEqual(['a/.env', 'b/prod.env']);
  });

  test('that set the same flag are environments of their own: the fuller is gated', async () => {
    const env = { '.env': 'USE_A=true\n', '.env.staging': 'USE_A=true\nUSE_B=false\n' };
    const { sources, output } = await sourcesOf(env);
    expect(sources).toEqual(['.env.staging']);
    expect(output).toContain('found .env: not gated, sets USE_A too');
  });

  test('that are examples are taken only when there is nothing else', async () => {
    const example = { '.env.example': 'USE_A=false\n' };
    expect((await sourcesOf({ ...example, '.env': 'SECRET=1\n' })).sources).toEqual(['.env.example']);
    const both = await sourcesOf({ ...example, 'config/.env.infra': 'USE_A=false\n' });
    expect(both.sources).toEqual(['config/.env.infra']);
    expect(both.output).toContain('found .env.example: not gated, an example');
  });

  test('that git ignores are taken only when there is no other', async () => {
    const env = { '.env': 'USE_A=false\n', 'prod.env': 'USE_B=false\n' };
    expect((await sourcesOf(env, ['.env'])).sources).toEqual(['prod.env']);
    expect((await sourcesOf(env, ['.env'])).output).toContain('found .env: not gated, ignored by git');
    expect((await sourcesOf(env, ['*.env'])).sources).toEqual(['.env', 'prod.env']);
  });

  test('are no backups, no code, no fixtures, and none of somebody else', async () => {
    const others = [
      '.env.bak',
      '.env.d.ts',
      'vendor/a/.env',
      'test/fixtures/.env',
      '.venv/lib/.env',
      'examples/x/.env',
    ];
    const { sources } = await sourcesOf(
      Object.fromEntries([...others, 'z/.env'].map((path, at) => [path, `USE_${at}A=0\n`])),
    );
    expect(sources).toEqual(['z/.env']);
  });

  test.each([
    [{ 'package.json': '{"dependencies":{"dotenv":"1"}}' }, ['dotenv']],
    [{ 'package.json': '{"scripts":{"start":"node --env-file=.env ."}}' }, ['node']],
    [{ 'pyproject.toml': 'python-dotenv = "1"', 'deploy/docker-compose.yml': '' }, ['compose', 'python']],
    [{}, ['bash', 'compose']],
  ])('are read as by the programs of %j', async (manifests, dialects) => {
    const { config } = await runInit({ ...manifests, '.env': 'USE_A=0\n' });
    expect(optionsOf(config).flags?.dialects).toEqual(dialects);
  });
});
