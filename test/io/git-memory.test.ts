import { expect, test } from 'vitest';
import type { GitAnswer } from '../../src/io/git-command.ts';
import { remembering } from '../../src/io/git-memory.ts';
import { GateError } from '../../src/model/errors.ts';

const [one, other] = ['1'.repeat(40), '2'.repeat(64)];

const answerOf = (text: string, code = 0): GitAnswer => ({ code, text, stdout: new TextEncoder().encode(text) });

/** Answers with how often it was run. */
function counting(code = 0) {
  let runs = 0;
  return remembering(async () => answerOf(String(++runs), code));
}

test.each([
  [['rev-parse', '--verify', '--quiet', `${one}^{commit}`]],
  [['rev-parse', '--verify', '--quiet', `${other}^{commit}`]],
  [['rev-parse', '--show-prefix']],
  [['merge-base', one, other]],
])('git is asked once for %j', async (args) => {
  const git = counting();
  const answers = await Promise.all([git(args), git(args)]);
  expect([...answers, await git(args)].map((answer) => answer?.text)).toEqual(['1', '1', '1']);
});

test.each([
  [['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']],
  [['rev-parse', '--verify', '--quiet', `${one}~1^{commit}`]],
  [['rev-parse', '--verify', '--quiet', 'abcdef0^{commit}']],
  [['merge-base', one, 'main']],
  [['merge-base', '--is-ancestor', one, other]],
  [['ls-files', '-z']],
])('git is asked each time for %j', async (args) => {
  const git = counting();
  await git(args);
  expect((await git(args))?.text).toBe('2');
});

test('answers of different commits are not mixed up', async () => {
  const git = remembering(async (args) => answerOf(args.at(-1) ?? ''));
  await git(['merge-base', one, other]);
  expect((await git(['merge-base', other, one]))?.text).toBe(one);
});

test('what is not here may come to be', async () => {
  const git = counting(1);
  await git(['merge-base', one, other]);
  expect((await git(['merge-base', one, other]))?.text).toBe('2');
});

test('a run that was cut short is not remembered', async () => {
  let runs = 0;
  const git = remembering(async () => {
    if (++runs === 1) throw new GateError('timeout', 'git took too long');
    return answerOf('here');
  });
  await expect(git(['rev-parse', '--show-prefix'])).rejects.toThrow('git took too long');
  expect((await git(['rev-parse', '--show-prefix']))?.text).toBe('here');
});
