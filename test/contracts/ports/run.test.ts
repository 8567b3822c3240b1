import { describe, expect, test } from 'vitest';
import { liveRun } from '../../../src/io/process.ts';
import type { Run, RunOptions } from '../../../src/model/sources.ts';
import { memoryRun, type MemoryResult } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';
import { tempFolder } from './worlds/temp-folder.ts';
import { text } from './worlds/text.ts';

type Program = MemoryResult | ((options: RunOptions) => MemoryResult);

/** Each program twice: as Node runs it, and as the twin says. */
const programs = {
  both: [
    'process.stdout.write("öut"); process.stderr.write("err"); process.exitCode = 3',
    { code: 3, stdout: 'öut', stderr: 'err' },
  ],
  quiet: ['', {}],
  echo: ['process.stdin.pipe(process.stdout)', ({ input = '' }: RunOptions) => ({ stdout: input })],
  env: [
    'process.stdout.write(String(process.env.GIVEN))',
    ({ env }: RunOptions) => ({ stdout: String(env?.['GIVEN']) }),
  ],
  hundred: ['process.stdout.write("x".repeat(100))', { stdout: 'x'.repeat(100) }],
  loud: ['process.stdout.write("x".repeat(101))', { stdout: 'x'.repeat(101) }],
  complaining: ['process.stderr.write("x".repeat(101))', { stderr: 'x'.repeat(101) }],
  endless: ['setInterval(() => {}, 1000)', 'never'],
} as const satisfies Record<string, readonly [script: string, twin: Program]>;

const argvOf = (name: keyof typeof programs): readonly string[] => [process.execPath, '-e', programs[name][0]];

async function liveWorld(signal: AbortSignal): Promise<Run> {
  return liveRun({ cwd: await tempFolder(), signal, env: process.env });
}

async function memoryWorld(signal: AbortSignal): Promise<Run> {
  const table = Object.values(programs).map(([script, twin]) => [`${process.execPath} -e ${script}`, twin] as const);
  return memoryRun(Object.fromEntries<Program>(table), { signal });
}

describe.each([
  ['live', liveWorld],
  ['memory', memoryWorld],
])('%s run', (_, build) => {
  const begin = () => build(new AbortController().signal);

  test('answers with what was printed and the exit code', async () => {
    const run = await begin();
    const { code, stdout, stderr } = await run(argvOf('both'));
    expect([code, text(stdout), text(stderr)]).toEqual([3, 'öut', 'err']);
  });

  test('answers for a program that prints nothing', async () => {
    const run = await begin();
    const { code, stdout, stderr } = await run(argvOf('quiet'));
    expect([code, text(stdout), text(stderr)]).toEqual([0, '', '']);
  });

  test('gives the input', async () => {
    const run = await begin();
    expect(text((await run(argvOf('echo'), { input: 'höllo' })).stdout)).toBe('höllo');
  });

  test('gives the environment', async () => {
    const run = await begin();
    expect(text((await run(argvOf('env'), { env: { GIVEN: 'a b' } })).stdout)).toBe('a b');
    expect(text((await run(argvOf('env'), { env: { GIVEN: undefined } })).stdout)).toBe('undefined');
  });

  test('takes as many bytes as the limit, and not one more', async () => {
    const run = await begin();
    expect((await run(argvOf('hundred'), { maxBytes: 100 })).stdout).toHaveLength(100);
    expect(await kindOf(run(argvOf('loud'), { maxBytes: 100 }))).toBe('too-large');
    expect(await kindOf(run(argvOf('complaining'), { maxBytes: 100 }))).toBe('too-large');
  });

  test('ends what takes too long', async () => {
    const run = await begin();
    expect(await kindOf(run(argvOf('endless'), { timeoutMs: 50 }))).toBe('timeout');
  });

  test('ends when it is cancelled', async () => {
    const stop = new AbortController();
    const run = await build(stop.signal);
    const pending = kindOf(run(argvOf('endless')));
    setTimeout(() => stop.abort(), 50);
    expect(await pending).toBe('cancelled');
    expect(await kindOf(run(argvOf('quiet')))).toBe('cancelled');
  });

  test('knows no such program', async () => {
    const run = await begin();
    expect(await kindOf(run(['epic21-gate-no-such-program', 'x']))).toBe('not-found');
  });

  test('needs a program', async () => {
    const run = await begin();
    expect(await kindOf(run([]))).toBe('misuse');
  });
});
