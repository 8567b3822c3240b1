import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/reporters/index.ts';
import { around, characterClasses } from './character-classes.ts';
import { filledWith, manyChecks, manyFindings, manyRows, subject, withPaths } from './hostile-reports.ts';
import { media } from './media.ts';

const classes = characterClasses();
/** Not those that are no more than a category of Unicode. */
const misleading = [...classes].filter(([name]) => name.length > 2 || name === 'C1');
const evil = around('\u202E');
const megabyte = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length));

const large: Readonly<Record<string, () => Report>> = {
  '10,000 findings': () => manyFindings(10_000, (index) => `${index} ${evil}`),
  'a message of 1 MB': () => manyFindings(1, () => megabyte(evil)),
  'a message of 1 MB of what is spelled out': () => manyFindings(1, () => megabyte('\0')),
  '200 messages of 1 MB': () => manyFindings(200, () => megabyte('@a <b> ')),
  '100 KB in every place': () => filledWith('<\u{E0041}'.repeat(30_000), { subject }),
  '300 checks': () => manyChecks(300, evil),
  '5,000 rows of exhibits': () => manyRows(evil),
};

test('every reporter has its medium here', () => {
  expect(Object.keys(media)).toEqual(Object.keys(reporters));
});

describe.each(Object.entries(media))('%s', (_, medium) => {
  test.each(Object.entries(large))('of %s is within its limits, the verdict first', (_, make) => {
    const report = make();
    const text = medium.render(report);
    expect(medium.oversize(text, report)).toEqual([]);
    expect(medium.start(text).slice(0, 200)).toMatch(medium.verdict);
  });

  test.each([...classes])('shows what is %s as text, in whatever place of a report it stands', (_, samples) => {
    const text = samples.map(around).join('');
    const report = filledWith(text, { subject });
    expect(medium.injected(medium.render(report), report)).toEqual([]);
  });

  test.each(misleading)('shows what is %s as text where it stands alone', (_, samples) => {
    const report = filledWith(samples[0] ?? '', { subject });
    expect(medium.injected(medium.render(report), report)).toEqual([]);
  });

  test('leads nowhere by a path that looks like an address, or leads out of the repository', () => {
    const report = withPaths();
    expect(medium.injected(medium.render(report), report)).toEqual([]);
  });
});
