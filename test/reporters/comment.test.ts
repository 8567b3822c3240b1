import { expect, test } from 'vitest';
import { comment, type CommentOptions } from '../../src/reporters/comment.ts';
import { memorySinks } from '../../src/testing.ts';
import { readyReport, richReport } from './comment/rich-report.ts';

const options: CommentOptions = { pullRequest: 7, mode: 'always', name: 'epic21-gate', section: 'gate', prefix: '' };

async function deliver(more: Partial<CommentOptions>, reports = [richReport()]): Promise<readonly string[]> {
  const sinks = memorySinks();
  for (const report of reports)
    await comment.deliver(comment.render(report, { ...options, ...more }), sinks, { ...options, ...more });
  return [...sinks.github.comments.values()].flat();
}

test('it is written on the pull request', async () => {
  const [text] = await deliver({});
  expect(text).toMatch(/^<!-- epic21-gate:comment epic21-gate -->\n### ❌ Not ready/);
});

test.each([
  ['without a pull request', { pullRequest: undefined }],
  ['where none is wanted', { mode: 'never' }],
] as const)('there is none %s, and no error', async (_, more) => {
  expect(await deliver(more)).toEqual([]);
});

test('on problems only, there is none where all is well', async () => {
  expect(await deliver({ mode: 'on-problem' }, [readyReport()])).toEqual([]);
});

test('on problems only, one that is there is told that all is well now', async () => {
  const later = readyReport({ at: '2026-03-31T11:00:00.000Z' });
  const texts = await deliver({ mode: 'on-problem' }, [richReport(), later]);
  expect(texts).toEqual([expect.stringContaining('\n### ✅ Ready')]);
});

test('gates of other names have comments of their own', async () => {
  const sinks = memorySinks();
  for (const name of ['a', 'a-b'])
    await comment.deliver(comment.render(richReport(), options), sinks, { ...options, name });
  expect(sinks.github.comments.get(7)?.map((text) => text.split('\n')[0])).toEqual([
    '<!-- epic21-gate:comment a -->',
    '<!-- epic21-gate:comment a-b -->',
  ]);
});
