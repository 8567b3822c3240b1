import { expect, test } from 'vitest';
import { mergeSections } from '../../../src/reporters/comment/merge-sections.ts';
import { part, section } from './sample-section.ts';

const old = section({ headline: 'old' });

test('sections of several keys stand beside each other, sorted by key', () => {
  expect(mergeSections([section({ key: 'web' }), section({ key: 'api' })]).map(({ key }) => key)).toEqual([
    'api',
    'web',
  ]);
});

test.each([
  ['a later run', { run: 11 }],
  ['a later attempt of the run', { attempt: 2 }],
  ['what the same attempt wrote later', { at: '2026-03-31T10:00:01.000Z' }],
  ['more of the same', { headline: 'old', parts: [part(), part()] }],
])('%s takes the place of what was there, in whatever order they come', (_, more) => {
  const newer = section({ headline: 'new', ...more });
  expect([mergeSections([old, newer]), mergeSections([newer, old])]).toEqual([[newer], [newer]]);
});

test('a later run counts more than more attempts of an earlier one, and more than a later time', () => {
  const rerun = section({ run: 9, attempt: 5, at: '2026-04-30T10:00:00.000Z' });
  expect(mergeSections([rerun, old])).toEqual([old]);
});

test('of two that one attempt wrote at the same time the worse is seen', () => {
  const failed = section({ verdict: 'not-ready', headline: 'Not ready: 1 failure' });
  expect([mergeSections([old, failed]), mergeSections([failed, old])]).toEqual([[failed], [failed]]);
});

test('two that differ in nothing but their text are chosen between in the same way from both sides', () => {
  const [one, other] = [section({ headline: 'a' }), section({ headline: 'b' })];
  expect(mergeSections([one, other])).toEqual(mergeSections([other, one]));
});
