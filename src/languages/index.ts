import { svelte, vue } from './components/index.ts';
import { go } from './go/index.ts';
import { javascript, tsx, typescript } from './javascript/index.ts';
import type { Language } from './language.ts';
import { python } from './python/index.ts';
import { treeLanguages } from './trees/index.ts';

/** Each language whose functions are measured. A new one is one folder and one line. */
export const languages: readonly Language[] = [javascript, typescript, tsx, vue, svelte, python, go, ...treeLanguages];

const byExtension = new Map(
  languages.flatMap((language) => language.extensions.map((one) => [one, language] as const)),
);

/** The language of a file, by its name; undefined for one that is not measured. */
export function languageOf(path: string): Language | undefined {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? byExtension.get(path.slice(dot + 1).toLowerCase()) : undefined;
}
