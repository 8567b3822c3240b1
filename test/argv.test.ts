import { describe, expect, test } from 'vitest';
import { readArgv } from '../src/argv.ts';
import { defaultRequest } from '../src/request.ts';

const read = (...argv: readonly string[]) => readArgv(argv, '/here');
const request = (...argv: readonly string[]) => {
  const asked = read(...argv);
  if (asked.kind !== 'run') throw new Error(`asked for ${asked.kind}`);
  return asked.request;
};
const help = (...argv: readonly string[]): string => {
  const asked = read(...argv);
  return asked.kind === 'help' ? `help ${asked.command?.name ?? 'for all'}` : asked.kind;
};

describe('a request', () => {
  test('without a word is a check with the defaults', () => {
    expect(request()).toEqual({ ...defaultRequest, cwd: '/here' });
  });

  test.each([
    ['a command', ['list'], { command: 'list' }],
    ['a command behind its options', ['--quiet', 'check'], { command: 'check', quiet: true }],
    ['operands', ['flags', 'set', 'USE_X=true'], { command: 'flags', operands: ['set', 'USE_X=true'] }],
    ['a value behind a blank', ['--phase', 'stage:a'], { phase: 'stage:a' }],
    ['a value behind an equals sign', ['--phase=stage:a'], { phase: 'stage:a' }],
    ['a value with an equals sign', ['--format=json=a.json'], { format: ['json=a.json'] }],
    ['a list by comma and again', ['--only', 'a,b', '--only=c'], { only: ['a', 'b', 'c'] }],
    ['the last of several values', ['--phase', 'a', '--phase', 'b'], { phase: 'b' }],
    ['a switch', ['--verbose'], { verbose: true }],
    ['a switch with its value', ['--quiet=false'], { quiet: false }],
    ['a switch whose name begins with no', ['--no-color'], { 'no-color': true }],
    ['short options together', ['-qv', '-C', 'app'], { quiet: true, verbose: true, directory: 'app' }],
    ['a short option and its value in one', ['-oout.json'], { output: 'out.json' }],
    ['a word behind two dashes', ['--', 'list'], { command: 'list' }],
  ])('has %s', (_, argv, part) => {
    expect(request(...argv)).toMatchObject(part);
  });
});

describe('help and version', () => {
  test.each([
    [['--help'], 'help for all'],
    [['-h'], 'help for all'],
    [['flags', '--help'], 'help flags'],
    [['help', 'flags'], 'help flags'],
    [['--version'], 'version'],
    [['check', '--version'], 'version'],
  ])('%j asks for %s', (argv, asked) => {
    expect(help(...argv)).toBe(asked);
  });

  test.each([[['--help', '--falg']], [['--version', '--falg']]])('%j helps whoever is lost', (argv) => {
    expect(help(...argv)).not.toBe('run');
  });
});

describe('misuse', () => {
  test.each([
    [['--phas', 'stage:a'], 'unknown option --phas', 'did you mean "--phase"?'],
    [['--nothing'], 'unknown option --nothing', 'Try --help.'],
    [['--no-quiet'], 'unknown option --no-quiet', 'Try --help.'],
    [['-x'], 'unknown option -x', 'Try --help.'],
    [['chek'], 'unknown command "chek"', 'did you mean "check"?'],
    [['deploy-it'], 'unknown command "deploy-it"', 'Try --help.'],
    [['check', 'flags'], 'check takes no "flags"', 'Try --help.'],
    [['list', '--phase', 'a'], '--phase is not an option of list', 'See epic21-gate list --help.'],
    [['--phase'], '--phase needs a value: --phase PHASE', 'Try --help.'],
    [['--phase='], '--phase needs a value: --phase PHASE', 'Try --help.'],
    [['--phase', '--quiet'], '--phase needs a value: --phase PHASE', 'Try --help.'],
    [['-C'], '--directory needs a value: --directory DIR', 'Try --help.'],
    [['--quiet=maybe'], 'quiet is "maybe", expected true or false', undefined],
    [['--fail-on', 'eror'], 'fail-on is "eror", expected error, warning, notice', 'did you mean "error"?'],
  ])('%j', (argv, message, hint) => {
    expect(() => read(...argv)).toThrow(expect.objectContaining({ kind: 'misuse', message, hint }));
  });

  test('a misspelt option is told before the word behind it is taken for a command', () => {
    expect(() => read('--phas', 'stage:a', 'deploy')).toThrow('unknown option --phas');
  });

  test('hostile words are shown harmless and short', () => {
    expect(() => read(`\u001B[31m${'x'.repeat(200)}`)).toThrow(/^unknown command "\\u\{1b\}\[31mx+…"$/);
  });
});
