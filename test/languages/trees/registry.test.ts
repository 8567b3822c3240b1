import { describe, expect, test } from 'vitest';
import { usualCounting } from '../../../src/languages/measured.ts';
import { treeLanguages } from '../../../src/languages/trees/index.ts';
import { java } from '../../../src/languages/trees/java.ts';
import { assets, measured } from './measured.ts';

test.each(treeLanguages.map((language) => [language.id, language] as const))(
  '%s: each selector names nodes of the grammar',
  async (_, language) => {
    expect(language.counts).not.toBe('');
    await expect(language.load(assets)).resolves.toBeTypeOf('function');
  },
);

test('no extension belongs to two languages', () => {
  const extensions = treeLanguages.flatMap((language) => language.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test('languages that are loaded at the same time share one engine', async () => {
  const names: string[] = [];
  const listening = { read: (name: string) => (names.push(name), assets.read(name)) };
  await Promise.all(treeLanguages.slice(0, 3).map((language) => language.load(listening)));
  await java.load(listening);
  expect(names.filter((name) => name === 'java.wasm')).toHaveLength(1);
  expect(names.filter((name) => name === 'engine.wasm').length).toBeLessThanOrEqual(1);
});

test('a grammar that could not be read is asked for again', async () => {
  let broken = true;
  const mending = { read: (name: string) => (broken ? Promise.reject(new Error('gone')) : assets.read(name)) };
  await expect(java.load(mending)).rejects.toThrow('gone');
  broken = false;
  await expect(java.load(mending)).resolves.toBeTypeOf('function');
});

describe('points', () => {
  const source = 'class A {\n  int f() {\n    if (a && b ||\n      c) { } else { }\n    return a ? 1 : 2;\n  }\n}\n';

  test('say in the order of the text what adds what', async () => {
    const { functions } = await measured('a.java', source);
    expect(functions[0]?.points).toEqual([
      { line: 3, construct: 'if', cyclomatic: 1, cognitive: 1 },
      { line: 3, construct: '&&', cyclomatic: 1, cognitive: 1 },
      { line: 3, construct: '||', cyclomatic: 1, cognitive: 1 },
      { line: 4, construct: 'else', cyclomatic: 0, cognitive: 1 },
      { line: 5, construct: '?:', cyclomatic: 1, cognitive: 1 },
    ]);
  });

  test('are left out where nobody asked', async () => {
    const measure = await java.load(assets);
    const { functions } = measure(Buffer.from(source), { file: 'a.java', counting: usualCounting });
    expect(functions[0]).not.toHaveProperty('points');
  });
});
