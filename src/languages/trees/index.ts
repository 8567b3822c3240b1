import type { Language } from '../language.ts';
import { rows } from './rows.ts';

/** The rules of the grammars are many, and most runs meet no file that needs them. */
const later = (name: keyof typeof rows): Language => ({
  ...rows[name],
  load: async (assets) => (await import('./languages.ts')).languages[name].load(assets),
});

/** The languages that are read with grammars of tree-sitter. */
export const treeLanguages: readonly Language[] = [
  later('java'),
  later('cSharp'),
  later('c'),
  later('cpp'),
  later('rust'),
  later('ruby'),
  later('php'),
  later('kotlin'),
  later('swift'),
  later('scala'),
  later('shell'),
];
