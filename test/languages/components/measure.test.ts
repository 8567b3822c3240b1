import { describe, expect, test } from 'vitest';
import { measureSvelte, measureVue } from '../../../src/languages/components/measure.ts';
import { usualCounting } from '../../../src/languages/measured.ts';

const source = { file: 'a.vue', counting: usualCounting };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const component = `<template>
  <p>{{ a }}</p>
</template>

<script lang="ts">
export function first(a: number): number {
  return a > 1 ? 1 : 2;
}
</script>

<script setup lang="ts">

const second = (a?: string) => {
  // a comment
  if (a) return <string>a;
};
</script>
`;

describe.each([
  ['vue', measureVue],
  ['svelte', measureSvelte],
])('%s', (_, measure) => {
  test('the functions of all scripts, on the lines of the file', () => {
    const { functions, lines, nloc } = measure(bytesOf(component), source);
    expect(functions.map(({ name, start, end, cyclomatic }) => [name, start, end, cyclomatic])).toEqual([
      ['first', 6, 8, 2],
      ['second', 13, 16, 2],
    ]);
    expect({ lines, nloc }).toEqual({ lines: 17, nloc: 6 });
  });

  test('a script without a language is JavaScript', () => {
    expect(measure(bytesOf('<script>const f = () => a < b;</script>'), source).functions).toHaveLength(1);
    expect(() => measure(bytesOf('\n<script>\nlet a: string;</script>'), source)).toThrow(
      expect.objectContaining({ kind: 'malformed', at: { file: 'a.vue', line: 3 } }),
    );
  });

  test('no script is no function', () => {
    expect(measure(bytesOf('<p>\n</p>'), source)).toEqual({ functions: [], lines: 2, nloc: 0 });
  });
});
