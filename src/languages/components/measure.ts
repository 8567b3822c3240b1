import { measureJavaScript } from '../javascript/measure.ts';
import type { Measure } from '../measured.ts';
import { Page } from './page.ts';
import type { Script } from './scripts.ts';
import { svelteScripts } from './svelte.ts';
import { vueScripts } from './vue.ts';

/** Measures scripts where they stand, so that lines are those of the whole file. Markup and styles are not measured. */
const measureScripts =
  (language: string, find: (page: Page) => readonly Script[]): Measure =>
  (bytes, { file, counting }) => {
    const page = new Page(bytes, { file, language });
    const parts = find(page).map((script) => measureJavaScript(bytes, { file, counting, ...script }));
    return {
      functions: parts.flatMap((part) => part.functions),
      lines: page.lines(),
      nloc: parts.reduce((sum, part) => sum + part.nloc, 0),
    };
  };

export const measureVue: Measure = measureScripts('Vue', vueScripts);
export const measureSvelte: Measure = measureScripts('Svelte', svelteScripts);
