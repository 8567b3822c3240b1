import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Page } from '../../../src/languages/components/page.ts';
import type { Script } from '../../../src/languages/components/scripts.ts';
import { svelteScripts } from '../../../src/languages/components/svelte.ts';
import { vueScripts } from '../../../src/languages/components/vue.ts';
import { GateError } from '../../../src/model/errors.ts';
import { seed } from '../../helpers/seed.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The line and the text of each script, with its dialect. */
const found =
  (language: string, find: (page: Page) => readonly Script[]) =>
  (text: string): readonly string[] => {
    const bytes = bytesOf(text);
    return find(new Page(bytes, { file: 'a.vue', language })).map(({ from, to, firstLine, typescript, jsx }) => {
      const dialect = `${typescript ? 'ts' : 'js'}${jsx ? 'x' : ''}`;
      return `${firstLine} ${dialect} ${new TextDecoder().decode(bytes.subarray(from, to))}`;
    });
  };
const vue = found('Vue', vueScripts);
const svelte = found('Svelte', svelteScripts);

function refusal(find: (text: string) => unknown, text: string): string | undefined {
  try {
    find(text);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind !== 'malformed') throw thrown;
    return `${thrown.at?.line}: ${thrown.message}`;
  }
}

describe.each([
  ['vue', vue],
  ['svelte', svelte],
])('scripts of %s', (_, find) => {
  test.each([
    ['<script>a</script>', ['1 js a']],
    ['<script lang="ts">a</script>', ['1 ts a']],
    ["<script lang='ts' setup>a</script>", ['1 ts a']],
    ['<script setup lang=ts>a</script>', ['1 ts a']],
    ['<script lang = "tsx" >a</script>', ['1 tsx a']],
    ['<script lang="jsx">a</script>', ['1 jsx a']],
    ['<SCRIPT LANG="TS">a</Script >', ['1 ts a']],
    ['<script generics="T extends Record<string, U>" lang="ts">a</script>', ['1 ts a']],
    ['<script module>a</script>\n\n<script context="module" lang="ts">\nb</script>', ['1 js a', '3 ts \nb']],
    ['\r\n<script\n  setup\n>\r\na\r\n</script>', ['4 js \r\na\r\n']],
    ['<!-- <script>a</script> --><script>b</script>', ['1 js b']],
    ['<style>\n<script>a</script></style>\n<script>b</script>', ['3 js b']],
    ['é<script>ü</script>', ['1 js ü']],
    ['<script src="a.js" />', []],
    ['<script src="a.js"></script>', []],
    ['<script/><p/>', []],
    ['<script type="application/ld+json">{</script>', []],
    ['<script type="module">a</script>', ['1 js a']],
    ['<script>a < b</scripts> "</scriptx>"</script>', ['1 js a < b</scripts> "</scriptx>"']],
    ['<scripts>a</scripts>', []],
    ['', []],
    ['no tag at all {{ <', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test.each([
    ['\n<script>a', '2: a.vue cannot be read as LANGUAGE: the "<script>" is never closed'],
    ['<script>a</scrip', '1: a.vue cannot be read as LANGUAGE: the "<script>" is never closed'],
    ['<script', '1: a.vue cannot be read as LANGUAGE: the tag "<script" is never closed'],
    ['\n<script lang="ts>a</script>', '2: a.vue cannot be read as LANGUAGE: the attribute "lang" is never closed'],
    ['<!-- <script>', '1: a.vue cannot be read as LANGUAGE: the comment "<!--" is never closed'],
    [
      '<script lang="coffee">a</script>',
      '1: a.vue cannot be read as LANGUAGE: a script in "coffee", which is not measured',
    ],
  ])('refuses %s', (text, expected) => {
    expect(refusal(find, text)?.replace(/Vue|Svelte/, 'LANGUAGE')).toBe(expected);
  });

  test('cut off anywhere, or with anything in it, it is read or refused', () => {
    const pieces = [
      '<script',
      '</script',
      '>',
      '/>',
      '<!--',
      '-->',
      '"',
      "'",
      '=',
      ' lang',
      'ts',
      '<template',
      '</template',
      '{{',
      '}}',
      '\n',
      '<',
      'a',
      '\0',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(''));
    expect(
      fc.check(
        fc.property(text, (one) => void refusal(find, one)),
        { numRuns: 3000, seed },
      ).failed,
    ).toBe(false);
  });

  test.each([
    ['<script></script>', (times: number) => '<script></script>'.repeat(times)],
    ['<template>{{</template>', (times: number) => '<template>{{</template>'.repeat(times)],
    ['{{', (times: number) => `<template>${'{{ '.repeat(times)}</template>`],
    ['a long name', (times: number) => `<${'a'.repeat(times)}>${'</aaa'.repeat(times)}`],
    ['attributes', (times: number) => `<script${' a="b" c'.repeat(times)}></script>`],
    ['quotes', (times: number) => `<script ${'a="b" "'.repeat(times)}`],
  ])('takes time in proportion to its length: %s', (_, text) => {
    expect(() => refusal(find, text(100_000))).not.toThrow();
  });
});

describe('blocks of vue', () => {
  test.each([
    [
      'a template in a template',
      '<template><template v-if="a"><b/></template><script>a</script></template><script>b</script>',
      ['1 js b'],
    ],
    ['a template closed in itself', '<template><template/><p></p></template><script>b</script>', ['1 js b']],
    ['a tag in an attribute', '<template><p :a="b > `</template>`"/></template><script>b</script>', ['1 js b']],
    ['a tag in an interpolation', '<template>{{ "</template>" }}</template><script>b</script>', ['1 js b']],
    ['a comment in a template', '<template><!-- </template> --></template><script>b</script>', ['1 js b']],
    ['a template in pug', '<template lang="pug">\ntemplate <template>\n</template><script>b</script>', ['3 js b']],
    ['less than', '<template>{{ a }} < 3 <= 4</template><script>b</script>', ['1 js b']],
    ['a block of its own', '<i18n>{ "a": "<script>" }</i18n><script>b</script>', ['1 js b']],
  ])('%s', (_, text, expected) => {
    expect(vue(text)).toEqual(expected);
  });

  test('a template that is never closed', () => {
    expect(refusal(vue, '\n<template><template></template><script></script>')).toBe(
      '2: a.vue cannot be read as Vue: the "<template>" is never closed',
    );
  });
});

describe('markup of svelte', () => {
  test('stands between its scripts as it likes', () => {
    const text =
      "<script>a</script>\n{#if a < b && c <d}<p on:click={() => a > b}>it's</p>{/if}\n<script module>c</script>";
    expect(svelte(text)).toEqual(['1 js a', '3 js c']);
  });

  test('may hold data that ends nowhere', () => {
    const text =
      '<svelte:head>{@html `<script type="application/ld+json">${a}<\\/script>`}</svelte:head><script>b</script>';
    expect(svelte(text)).toEqual(['1 js b']);
  });
});
