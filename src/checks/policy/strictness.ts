import type { Strictness } from '../../model/strictness.ts';

export const strictness: Strictness = {
  // Without any nothing that is loosened passes.
  approval: 'absent',
  'approval.count': { stricter: 'higher', initial: 1 },
  'approval.permission': { order: ['admin', 'maintain', 'write'] },
  'approval.author': { order: ['denied', 'allowed'], initial: 'denied' },
  'approval.contributors': { order: ['denied', 'allowed'], initial: 'allowed' },
  allow: 'fewer',
  'markers.known': { order: [true, false], initial: true },
  'markers.more': 'more',
  'markers.files': { stricter: 'more', initial: ['**'] },
  'markers.ignore': { stricter: 'fewer', initial: ['**/*.{md,mdx,markdown,rst,adoc,txt}'] },
  workflows: { stricter: 'more', initial: ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'] },
};
