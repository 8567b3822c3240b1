import { expect, test } from 'vitest';
import { markup } from '../../../src/reporters/html/markup.ts';

test('text is escaped for elements and for quoted attributes', () => {
  expect(markup`<a href="${`"'`}">${'<b>&'}</a>`.markup).toBe('<a href="&quot;&#39;">&lt;b&gt;&amp;</a>');
});

test('markup within markup stays as it is', () => {
  expect(markup`<p>${markup`<b>${'<'}</b>`}</p>`.markup).toBe('<p><b>&lt;</b></p>');
});

test('a list of markup has a line for each', () => {
  expect(markup`<ul>${[markup`<li>a</li>`, markup`<li>b</li>`]}</ul>`.markup).toBe('<ul><li>a</li>\n<li>b</li></ul>');
});

test('nothing is shown for what is undefined, and 0 for 0', () => {
  expect(markup`<p>${undefined}${0}</p>`.markup).toBe('<p>0</p>');
});

test('the layout of a template is left out between tags, and is a blank beside text and within a tag', () => {
  const made = markup`<p
    class="x">
    text
    <b>${'value'}</b>
  </p>`;
  expect(made.markup).toBe('<p class="x"> text <b>value</b></p>');
});

test('line breaks of values never begin a line, and commands of the runner are broken', () => {
  expect(markup`<p>${'a\n::error::x\u2028##[group]'}</p>`.markup).toBe('<p>a⏎::error::x\\u{2028}##&#91;group]</p>');
});
