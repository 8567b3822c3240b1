import type { Language } from '../language.ts';

interface Dialect {
  readonly typescript: boolean;
  readonly jsx: boolean;
}

const load =
  (dialect: Dialect): Language['load'] =>
  async () => {
    const { measureJavaScript } = await import('./measure.ts');
    return (bytes, { file, counting }) => measureJavaScript(bytes, { file, counting, ...dialect });
  };

export const javascript: Language = {
  id: 'javascript',
  title: 'JavaScript',
  extensions: ['js', 'jsx', 'mjs', 'cjs'],
  counts: 'ESLint complexity',
  load: load({ typescript: false, jsx: true }),
};

export const typescript: Language = {
  id: 'typescript',
  title: 'TypeScript',
  extensions: ['ts', 'mts', 'cts'],
  counts: 'ESLint complexity',
  load: load({ typescript: true, jsx: false }),
};

/** A language of its own, since `<T>` begins an element in it. */
export const tsx: Language = {
  id: 'tsx',
  title: 'TypeScript with JSX',
  extensions: ['tsx'],
  counts: 'ESLint complexity',
  load: load({ typescript: true, jsx: true }),
};
