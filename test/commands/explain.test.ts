import { describe, expect, test } from 'vitest';
import { rulebook } from '../../src/commands/rulebook.ts';
import { printed } from './hall.ts';

const explain = (...operands: readonly string[]) => printed({ request: { command: 'explain', operands } });

test('a rule is explained: what, why, and what to do', async () => {
  expect((await explain('flags/no-final-newline')).stdout).toBe(
    [
      'flags/no-final-newline  error',
      '',
      '  An env file does not end with a newline',
      '',
      'Why',
      '  The next `echo NAME=false >> file` joins the last line and its own: both',
      '  settings are lost, and nothing complains.',
      '',
      'What to do',
      '  End the file with a newline.',
      '',
    ].join('\n'),
  );
});

test('a rule that blocks says what that means', async () => {
  expect((await explain('flags/source-empty')).stdout).toMatch(
    /^flags\/source-empty {2}blocks the check: the verdict is undecided, and no waiver lifts it\n/,
  );
});

test('a check is explained with its rules', async () => {
  const { stdout, exitCode } = await explain('waivers');
  expect([exitCode, stdout]).toEqual([
    0,
    'Waivers\n\nAccepted findings keep their promise: each has an end.\n\n  waivers/expired: A waiver has expired\n  waivers/unused: A waiver waives nothing\n',
  ]);
});

const every = rulebook.flatMap(({ id, rules }) => [id, ...Object.keys(rules).map((name) => `${id}/${name}`)]);

test.each(every)('%s can be explained', async (asked) => {
  expect((await explain(asked)).exitCode).toBe(0);
});

test('titles are bold on a terminal', async () => {
  const { stdout } = await printed({
    request: { command: 'explain', operands: ['waivers'] },
    terminal: { isTerminal: true },
  });
  expect(stdout.split('\n')[0]).toBe('\u001B[1mWaivers\u001B[0m');
});

describe('misuse', () => {
  test.each([
    ['no rule', [], 'explain takes one rule, found 0. See `epic21-gate list` for the rules.'],
    ['two rules', ['a', 'b'], 'explain takes one rule, found 2. See `epic21-gate list` for the rules.'],
    ['a misspelt rule', ['flags/shadwed'], 'unknown rule "flags/shadwed"; did you mean "flags/shadowed"?'],
    ['a misspelt check', ['flagz'], 'unknown rule "flagz"; did you mean "flags"?'],
    ['an unknown rule', ['nothing'], 'unknown rule "nothing". See `epic21-gate list` for the rules.'],
    ['a hostile rule', ['\u001B[31m'], 'unknown rule "\\u{1b}[31m". See `epic21-gate list` for the rules.'],
  ])('%s', async (_, operands, message) => {
    const { exitCode, stderr, stdout } = await explain(...operands);
    expect([exitCode, stderr, stdout]).toEqual([3, `epic21-gate: ${message}\n`, '']);
  });
});
