import { describe, expect, test } from 'vitest';
import { main } from '../src/main.ts';
import { failuresOf } from '../src/reporters/failure-line.ts';
import { GateError } from '../src/model/errors.ts';
import { memoryEnv } from '../src/testing.ts';
import { hall, printed } from './commands/hall.ts';

const inActions = { env: memoryEnv({ GITHUB_ACTIONS: 'true' }) };
const broken = { 'epic21-gate.yml': 'check: {}\nchecks:\n  flagz: {}\n' };

test('the command that is asked for is run', async () => {
  expect((await printed({ request: { command: 'list' } })).stdout).toMatch(/^flags {2}/);
});

describe('what goes wrong ends with 3', () => {
  test('an unknown command, with a guess', async () => {
    const { exitCode, stderr } = await printed({ request: { command: 'chek' } });
    expect([exitCode, stderr]).toEqual([3, 'epic21-gate: unknown command "chek"; did you mean "check"?\n']);
  });

  test('an unknown command that is near none', async () => {
    expect((await printed({ request: { command: 'deploy-it' } })).stderr).toBe(
      'epic21-gate: unknown command "deploy-it". Try --help.\n',
    );
  });

  test('several problems of a config, a line each with its place', async () => {
    const { exitCode, stderr, stdout } = await printed({ files: broken });
    expect([exitCode, stderr.split('\n').map((line) => line.split(',')[0]), stdout]).toEqual([
      3,
      [
        'epic21-gate: epic21-gate.yml:3:3: unknown key "flagz" in checks',
        'epic21-gate: epic21-gate.yml:1:1: unknown key "check"',
        '',
      ],
      '',
    ]);
  });

  test('places start where the command was started', async () => {
    const { stderr } = await printed({ files: broken, request: { cwd: '/', directory: 'repository' } });
    expect(stderr).toMatch(/^epic21-gate: repository\/epic21-gate\.yml:3:3: /);
  });

  test('a defect, named as one', async () => {
    const stage = hall();
    const { exitCode } = await main({
      ...stage,
      sources: {
        ...stage.sources,
        github: {
          ...stage.sources.github,
          event: async () => {
            throw new TypeError('boom\n::error::x');
          },
        },
      },
    });
    expect([exitCode, stage.sinks.stderr.text()]).toEqual([
      3,
      'epic21-gate: unexpected error (a defect of epic21-gate): TypeError: boom⏎::error::x\n',
    ]);
  });
});

test('in GitHub Actions problems are annotations at their places', async () => {
  const { stdout, stderr } = await printed({ files: broken, sources: inActions });
  expect([stdout.split('\n').map((line) => line.split('::').slice(0, 2).join('::')), stderr]).toEqual([
    [
      '::error file=epic21-gate.yml,line=3,col=3,title=epic21-gate',
      '::error file=epic21-gate.yml,line=1,col=1,title=epic21-gate',
      '',
    ],
    '',
  ]);
});

test('a problem without a place is an annotation without one', async () => {
  const { stdout } = await printed({ files: {}, sources: inActions });
  expect(stdout).toMatch(/^::error title=epic21-gate::no config found: tried /);
});

describe('failuresOf', () => {
  test('gives each of several problems, places seen from the repository', () => {
    const errors = [new GateError('misuse', 'a', { at: { file: 'gate.yml', line: 1 } }), new GateError('misuse', 'b')];
    expect(failuresOf(new AggregateError(errors), 'app')).toEqual([
      { message: 'a', at: { file: 'app/gate.yml', line: 1 } },
      { message: 'b', at: undefined },
    ]);
  });

  test('gives one for one', () => {
    expect(failuresOf(new GateError('misuse', 'a', { hint: 'Do b.' }))).toEqual([
      { message: 'a. Do b.', at: undefined },
    ]);
  });
});
