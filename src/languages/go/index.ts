import type { Language } from '../language.ts';

export const go: Language = {
  id: 'go',
  title: 'Go',
  extensions: ['go'],
  counts: 'gocyclo',
  load: async () => (await import('./measure.ts')).measureGo,
};
