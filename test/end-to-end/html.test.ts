import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { html } from '../../src/reporters/html.ts';
import { chromiumPath, openHtml } from '../helpers/chromium.ts';
import { hostileTexts } from '../helpers/hostile-text.ts';
import { seed } from '../helpers/seed.ts';
import { explored, hostilePage } from '../reporters/html/sample-page.ts';
import { hostile, report, sixReports } from '../reporters/sample-report.ts';

const render = (of: Report): string => html.render(of, { prefix: '' });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of a browser's findings that is worse than minor, in a line each. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<readonly string[]>(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html.slice(0, 120) + ' ' + any.map(({ message }) => message)).slice(0, 3).join(' | ')))`);
}

/** Every element and attribute of the page with how often it occurs, values left out: what only the page's own markup decides. */
const skeleton = (page: Page): Promise<unknown> =>
  page.evaluate(`[...document.querySelectorAll('*')].map((one) =>
    one.localName + '(' + [...one.attributes].map(({ name }) => name).join(' ') + ')').join('\\n')`);

const shownMessages = (page: Page): Promise<readonly string[]> =>
  page.locator('.finding:visible .message').allTextContents();

const cells = (page: Page, column: number): Promise<readonly string[]> =>
  page.locator(`.functions tbody td:nth-child(${column})`).allTextContents();

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`,
  );

describe.skipIf(chromiumPath === undefined)('the page in Chromium (needs a Chromium; CHROMIUM names it)', () => {
  test.each(['light', 'dark'] as const)('has no barriers that axe knows, in %s', async (colorScheme) => {
    const { page } = await openHtml(render(explored), { colorScheme });
    expect(await barriers(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has none on a phone, with a hostile report, in %s', async (colorScheme) => {
    const { page } = await openHtml(render(hostilePage()), { colorScheme, viewport: { width: 400, height: 800 } });
    expect(await barriers(page)).toEqual([]);
  });

  test.each(Object.keys(sixReports).filter((name) => !name.startsWith('10')))(
    'has none for the report “%s”',
    async (name) => {
      const { page } = await openHtml(render(sixReports[name] ?? report([])));
      expect(await barriers(page)).toEqual([]);
    },
  );

  test('asks for nothing, and its policy forbids nothing that it does', async () => {
    const { page, requests, complaints } = await openHtml(render(explored));
    await page.locator('#search').fill('error');
    await page
      .locator('.treemap [tabindex]')
      .first()
      .click({ position: { x: 4, y: 4 } });
    await page.locator('#theme').click();
    expect([requests, complaints]).toEqual([[], []]);
  });

  test.each([1280, 400])('fits a width of %i, also with a hostile report', async (width) => {
    for (const one of [explored, hostilePage(), hostilePage('x'.repeat(500))]) {
      const { page } = await openHtml(render(one), { viewport: { width, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  describe('without JavaScript', () => {
    test('has everything but the tools', async () => {
      const { page } = await openHtml(render(explored), { javaScriptEnabled: false });
      expect([
        (await shownMessages(page)).length,
        await page.locator('.tools:visible, #theme:visible').count(),
      ]).toEqual([5, 0]);
      expect(await page.locator('.treemap:visible text').allTextContents()).toContain('charge');
    });

    test('folds and unfolds', async () => {
      const { page } = await openHtml(render(explored), { javaScriptEnabled: false });
      await page.locator('#facts summary').first().click();
      expect(await page.locator('#facts td:visible').first().textContent()).toBe('USE_X');
    });
  });

  describe('findings', () => {
    test('are searched by words in any order, in message, rule and file', async () => {
      const { page } = await openHtml(render(explored));
      await page.locator('#search').fill('a.ts flags/ WARNING');
      await expect.poll(() => shownMessages(page)).toEqual(['another warning', 'a warning']);
      expect(await page.locator('#shown').textContent()).toBe('2 of 5 shown');
    });

    test('are filtered by level and by check', async () => {
      const { page } = await openHtml(render(explored));
      await page.getByLabel('warning', { exact: true }).uncheck();
      await expect.poll(() => shownMessages(page)).toEqual(['a notice', 'an error', 'too low']);
      await page.locator('#check').selectOption('coverage');
      await expect.poll(() => shownMessages(page)).toEqual(['too low']);
    });

    test('are grouped and sorted anew', async () => {
      const { page } = await openHtml(render(explored));
      await page.getByLabel('Group by').selectOption('rule');
      expect(await page.locator('.group:visible h3').first().textContent()).toBe('flags/unsafe');
      await page.locator('#order').selectOption('place');
      expect(await shownMessages(page)).toEqual(['a notice', 'too low', 'another warning', 'an error', 'a warning']);
    });

    test('are folded and unfolded all at once', async () => {
      const { page } = await openHtml(render(explored));
      await page.locator('#fold').click();
      expect(await shownMessages(page)).toEqual([]);
      await page.locator('#fold').click();
      expect((await shownMessages(page)).length).toBe(5);
    });
  });

  test('a table is sorted by its heads, which say so', async () => {
    const { page } = await openHtml(render(explored));
    const lines = page.locator('.functions thead th').nth(3);
    await lines.getByRole('button').click();
    expect([await lines.getAttribute('aria-sort'), await cells(page, 1)]).toEqual([
      'descending',
      ['charge', 'refund', 'count', 'main'],
    ]);
    await lines.getByRole('button').click();
    expect([await lines.getAttribute('aria-sort'), await cells(page, 1)]).toEqual([
      'ascending',
      ['main', 'count', 'refund', 'charge'],
    ]);
  });

  test('coverage is sorted within each folder', async () => {
    const { page } = await openHtml(render(explored));
    const names = (): Promise<readonly string[]> => page.locator('.tree .name').allTextContents();
    expect(await names()).toEqual(['All files', 'src/', 'pay/', 'card.ts', 'cash.ts', 'main.ts']);
    for (const key of ['Coverage', 'Missing']) {
      await page.locator('.tree').getByRole('button', { name: key }).click();
      expect(await names()).toEqual(['All files', 'src/', 'pay/', 'cash.ts', 'card.ts', 'main.ts']);
      expect(await page.locator('.tree').getByRole('button', { pressed: true }).textContent()).toBe(key);
      await page.locator('.tree').getByRole('button', { name: 'Name' }).click();
      expect((await names())[3]).toBe('card.ts');
    }
  });

  describe('the treemap', () => {
    test('is walked through and zoomed by keyboard', async () => {
      const { page } = await openHtml(render(explored));
      await page.locator('.treemap [tabindex="0"]').focus();
      expect(await focused(page)).toBe('src/pay: 110 lines, worst complexity 27');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.told').textContent()).toContain('src/pay/');
      await page.keyboard.press('Enter');
      expect(await page.locator('.trail').textContent()).toBe('All / pay');
      await page.keyboard.press('Escape');
      expect(await page.locator('.trail').textContent()).toBe('All');
    });

    test('is zoomed by a click, and back by its trail', async () => {
      const { page } = await openHtml(render(explored));
      await page.getByRole('button', { name: /^src\/pay\/cash.ts:1 count/ }).click();
      await page.getByRole('button', { name: /^src\/pay\/cash.ts:1 count/ }).click();
      expect(await page.locator('.trail').textContent()).toBe('All / pay / cash.ts');
      await page.locator('.trail').getByRole('button', { name: 'All' }).click();
      expect(await page.locator('.trail').textContent()).toBe('All');
    });

    test('is colored by another figure', async () => {
      const { page } = await openHtml(render(explored));
      const charge = page.getByRole('button', { name: /charge/ });
      expect(await charge.getAttribute('class')).toBe('b4');
      await page.getByLabel('Color').selectOption('cyclomatic');
      expect(await charge.getAttribute('class')).toBe('b1');
      expect(await page.locator('.legend small').allTextContents()).toEqual([
        '3 functions',
        '1 function',
        '0 functions',
        '0 functions',
        '0 functions',
      ]);
    });

    test('has one stop in the order of tabs', async () => {
      const { page } = await openHtml(render(explored));
      await page.locator('.treemap [tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.treemap [tabindex="0"]').count()).toBe(1);
    });
  });

  test('keys lead over the skip link into the report, and the focus can be seen', async () => {
    const { page } = await openHtml(render(explored));
    await page.keyboard.press('Tab');
    expect([
      await focused(page),
      await page.evaluate(`document.querySelector('.skip').getBoundingClientRect().top >= 0`),
    ]).toEqual(['Skip to the report', true]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
  });

  test('the theme is switched, whatever the system says', async () => {
    const { page } = await openHtml(render(explored), { colorScheme: 'dark' });
    const back = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await back();
    await page.locator('#theme').click();
    expect([await page.locator('#theme').textContent(), (await back()) === dark]).toEqual(['Light theme', false]);
    await page.locator('#theme').click();
    expect(await back()).toBe(dark);
  });

  describe('hostile text', () => {
    const breakers = [
      '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>',
      '</script><script>window.pwned=1</script><!--<script>',
      '"><svg onload=window.pwned=1>',
      `' onmouseover='window.pwned=1' x='`,
      '</title></style></textarea><iframe src="http://127.0.0.1:9/x">',
      '<link rel=stylesheet href=http://127.0.0.1:9/x.css><base href=http://127.0.0.1:9/>',
      ']]><a href="javascript:window.pwned=1">',
      hostile,
    ];
    const texts = [...breakers, ...hostileTexts(seed, 6).map((text) => `x${text}`)];

    test('becomes no element, no attribute, no script and no request', { timeout: 180_000 }, async () => {
      const calm = await openHtml(render(hostilePage('calm')));
      const expected = await skeleton(calm.page);
      const faults: unknown[] = [];
      for (const text of texts) faults.push(...(await faultsOf(text, expected)));
      expect(faults).toEqual([]);
    });
  });

  test('ten thousand findings are searched and regrouped', async () => {
    const { page } = await openHtml(render(sixReports['10,000 findings'] ?? report([])));
    await page.locator('#search').fill('src/file-77.ts');
    await expect.poll(() => page.locator('#shown').textContent()).toBe('20 of 10000 shown');
    await page.locator('#search').fill('');
    await page.getByLabel('Group by').selectOption('level');
    expect(await page.locator('#list .group').count()).toBe(3);
  });
});

/** What a text did to the page that it should not have. */
async function faultsOf(text: string, expected: unknown): Promise<readonly unknown[]> {
  const { page, requests, complaints } = await openHtml(render(hostilePage(text)));
  const [pwned, found, made] = [
    await page.evaluate('window.pwned'),
    await page.evaluate(strangers),
    await skeleton(page),
  ];
  await page.context().close();
  // A path is folders, and what stands between backticks is code: those alone change what there is.
  const isSame = /[/`]/.test(text) || made === expected;
  const seen = { ran: pwned !== undefined, found, isSame, requests, complaints };
  return isDeepStrictEqual(seen, { ran: false, found: [], isSame: true, requests: [], complaints: [] })
    ? []
    : [{ text, ...seen }];
}

/** Elements that the page never has, handlers, and addresses that are not its own. */
const strangers = `[...document.querySelectorAll('*')].flatMap((one) => [
  ...(['script', 'style'].includes(one.localName) || !['img', 'iframe', 'object', 'embed', 'form', 'base', 'textarea', 'foreignObject', 'use', 'image'].includes(one.localName) ? [] : [one.localName]),
  ...[...one.attributes].filter(({ name, value }) => name.startsWith('on') || name === 'style' || name === 'src' ||
    (name === 'href' && !value.startsWith('#') && !value.startsWith('data:image/svg+xml,'))).map(({ name, value }) => name + '=' + value),
]).concat(document.scripts.length === 1 ? [] : ['scripts: ' + document.scripts.length])`;
