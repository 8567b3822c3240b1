import { describe, expect, test } from 'vitest';
import { readAsset } from '../../src/io/assets.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { usualCounting } from '../../src/languages/measured.ts';

const extensions = languages.flatMap((language) => language.extensions);

test('no two languages claim the same files', () => {
  expect(extensions).toEqual([...new Set(extensions)]);
  expect(extensions.map((one) => one.toLowerCase())).toEqual(extensions);
});

test.each([
  ['src/a.ts', 'typescript'],
  ['a.d.ts', 'typescript'],
  ['A.TSX', 'tsx'],
  ['.js', 'javascript'],
  ['a.ts/b', undefined],
  ['a', undefined],
  ['a.', undefined],
  ['a.unknown', undefined],
])('%s is of the language %s', (path, id) => {
  expect(languageOf(path)?.id).toBe(id);
});

describe.each(languages.map((language) => [language.title, language] as const))('%s', (_, language) => {
  const measured = async (text: string) => {
    const measure = await language.load({ read: readAsset });
    return measure(new TextEncoder().encode(text), { file: `a.${language.extensions[0]}`, counting: usualCounting });
  };

  test('finds no function where there is none', async () => {
    expect((await measured('')).functions).toEqual([]);
    expect(await measured('\n\n')).toMatchObject({ functions: [], nloc: 0 });
  });
});
