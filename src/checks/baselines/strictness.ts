import type { Strictness } from '../../model/strictness.ts';

export const strictness: Strictness = {
  files: { rows: ['path'] },
  'files[].path': { baseline: true },
  'files[].require': 'more',
  'files[].max-age': 'shorter',
  'files[].not-before': 'later',
  'files[].commit': { order: ['required', 'ancestor', 'none'], initial: 'ancestor' },
  'files[].changed': { order: ['forbidden', 'allowed'], initial: 'forbidden' },
};
