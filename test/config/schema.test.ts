import { z } from 'zod/mini';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { configSchema } from '../../src/config/schema.ts';

interface Sentence {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every description in a JSON Schema, with the way to it. */
function sentencesIn(node: unknown, path: readonly string[] = []): readonly Sentence[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]): readonly Sentence[] =>
    key === 'description' && typeof child === 'string' ? [{ path, text: child }] : sentencesIn(child, [...path, key]),
  );
}

const sentences = sentencesIn(z.toJSONSchema(configSchema(checks), { io: 'input', unrepresentable: 'any' }));

test('a description in the published schema is that of an option', () => {
  const others = sentences.filter(({ path }) => path.length > 0 && path.at(-2) !== 'properties');
  expect(others).toEqual([]);
  expect(sentences.length).toBeGreaterThan(60);
});

test('no two options of different names have one description', () => {
  const owners = new Map(sentences.map(({ path, text }) => [text, path.at(-1)]));
  expect(sentences.filter(({ path, text }) => owners.get(text) !== path.at(-1))).toEqual([]);
});
