import type { Language } from '../language.ts';

export const python: Language = {
  id: 'python',
  title: 'Python',
  extensions: ['py', 'pyi', 'pyw'],
  counts: 'radon, or with `python: mccabe` C901 of ruff',
  load: async () => (await import('./measure.ts')).measurePython,
};
