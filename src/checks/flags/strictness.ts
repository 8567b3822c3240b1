import type { Strictness } from '../../model/strictness.ts';

/** The phase, the stages and the values of a flag have no stricter way: they say what is right. */
export const strictness: Strictness = {
  title: 'any',
  dialects: { stricter: 'more', initial: ['bash', 'compose'] },
  'registry.*': 'present',
  'registry.*.description': 'any',
  'registry.*.owner': 'any',
  'registry.*.expires': 'earlier',
  'registry.*.kill-switch': { order: [false, true], initial: false },
  'registry.*.depends-on': 'more',
  'registry.*.needs': 'more',
  'registry.*.aliases': 'more',
  exclusive: 'more',
  code: 'present',
  'code.files': 'more',
  'code.names': 'more',
  docs: { rows: ['file'] },
};
