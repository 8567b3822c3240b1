import { describe, expect, test } from 'vitest';
import { composeComment } from '../../../src/reporters/comment/compose-comment.ts';
import { renderSection } from '../../../src/reporters/comment/render-section.ts';
import { chromiumPath, openHtml } from '../../helpers/chromium.ts';
import { commentPage } from '../../helpers/github-look/page.ts';
import { sanitized } from '../../helpers/github-look/sanitized.ts';
import { htmlOf, renderMarkdown } from '../../helpers/rendered-markdown.ts';
import { sixReports } from '../sample-report.ts';
import { readyReport, richReport } from './rich-report.ts';

const section = (of: Parameters<typeof renderSection>[0], name: string): string =>
  renderSection(of, { section: name, prefix: '' });
const compose = (own: string, known: readonly string[] = []): string =>
  composeComment(own, { name: 'epic21-gate', known, mode: 'always' }) ?? '';

const texts = {
  'all there is': compose(section(richReport(), 'gate')),
  'all is well': compose(section(readyReport(), 'gate')),
  'several sections': compose(section(richReport(), 'CI / api'), [compose(section(readyReport(), 'CI / web'))]),
  ...Object.fromEntries(Object.entries(sixReports).map(([name, of]) => [name, compose(section(of, 'gate'))])),
};

describe.each(Object.entries(texts))('%s', (_, text) => {
  test('is written in what GitHub lets through', () => {
    const html = htmlOf(text)
      .replaceAll(/<!--[^]*?-->/g, '')
      .replaceAll(' class="language-mermaid"', '');
    expect(sanitized(html)).toBe(html);
  });

  test('closes whatever it opens', () => {
    expect(renderMarkdown(text).unbalanced).toEqual([]);
  });

  describe.skipIf(chromiumPath === undefined)('in a browser', () => {
    test.each([
      ['a phone', 400, 'light'],
      ['a screen', 900, 'dark'],
    ] as const)('fits on %s, nothing of it sideways', async (__, width, theme) => {
      const { page } = await openHtml(commentPage(text, theme), { viewport: { width, height: 700 } });
      const wide = await page
        .locator('html, table, li, p')
        .evaluateAll((all) =>
          all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map(({ tagName }) => tagName),
        );
      expect(wide).toEqual([]);
    });
  });
});
