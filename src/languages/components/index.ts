import type { Language } from '../language.ts';

const counts = 'ESLint complexity';

export const vue: Language = {
  id: 'vue',
  title: 'Vue',
  extensions: ['vue'],
  counts,
  load: async () => (await import('./measure.ts')).measureVue,
};

export const svelte: Language = {
  id: 'svelte',
  title: 'Svelte',
  extensions: ['svelte'],
  counts,
  load: async () => (await import('./measure.ts')).measureSvelte,
};
