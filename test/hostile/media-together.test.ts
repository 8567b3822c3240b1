import { expect, test } from 'vitest';
import { composeComment } from '../../src/reporters/comment/compose-comment.ts';
import { readSections } from '../../src/reporters/comment/read-sections.ts';
import { renderSection } from '../../src/reporters/comment/render-section.ts';
import { finding, report, result } from '../reporters/sample-report.ts';
import { around } from './character-classes.ts';
import { filledWith, manyChecks, manyFindings, subject } from './hostile-reports.ts';
import { markdownFaults, unseenIn } from './injections.ts';

const evil = around('\u202E');
const run = (id: number) => ({
  ...subject,
  run: { id, attempt: 1, url: `https://github.com/acme/shop/actions/runs/${id}` },
});

/** The sections of 200 other workflows, whose names and findings are anybody's. */
const foreign = Array.from({ length: 200 }, (_, index) =>
  renderSection(
    report([result({ title: evil, findings: index === 7 ? [finding({ message: evil })] : [] })], {
      subject: run(index + 1),
    }),
    {
      section: `${index} ${evil}`,
      prefix: '',
    },
  ),
);

const composed = (own: string, known: readonly string[] = foreign): string =>
  composeComment(own, { name: evil, known, mode: 'always' }) ?? '';

const owns = {
  'a short one': report([result()], { subject: run(300) }),
  '10,000 findings': { ...manyFindings(10_000, () => evil), subject: run(300) },
  '300 checks': { ...manyChecks(300, evil), subject: run(300) },
  'hostile text in every place': { ...filledWith(evil), subject: run(300) },
};

test.each(Object.entries(owns))(
  'a comment of 200 sections of others and %s is within its limit, one verdict first',
  (_, given) => {
    const text = composed(renderSection(given, { section: 'own', prefix: '' }));
    expect(text.length).toBeLessThanOrEqual(65_536);
    // One of the others is not ready.
    expect(text.split('\n')[1]).toMatch(/^### ❌ .*Not ready: [12] of 201 sections$/);
    expect([...markdownFaults(text), ...unseenIn(text.replaceAll('&#8203;', ''))]).toEqual([]);
  },
);

test('what stands in a comment is composed of again as it is', () => {
  const own = renderSection(owns['10,000 findings'], { section: 'own', prefix: '' });
  const text = composed(own, foreign.slice(0, 20));
  expect(composed(own, [text])).toBe(text);
  expect(readSections(text).some(({ key, verdict }) => key === 'own' && verdict === 'not-ready')).toBe(true);
});

test('a comment of which nothing can be read says of nothing that it is ready', () => {
  expect(composed('', [])).not.toContain('Ready:');
});
