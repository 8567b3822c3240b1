import { describe, expect, test } from 'vitest';
import { liveComparison } from '../../../src/io/comparison.ts';
import { memoryGit, memoryGitHub, memorySources } from '../../../src/testing.ts';

const [base, head] = ['1'.repeat(40), '2'.repeat(40)];
const found = { base, head, reason: 'commit before the push' };
const unknown = {
  unknown: 'the base 1111111 is not here',
  hint: 'Fetch the whole history: actions/checkout with fetch-depth: 0',
};

const liveWith = (commits: Parameters<typeof memoryGit>[0]) =>
  liveComparison({
    git: memoryGit({ ...commits, head }),
    github: memoryGitHub({ event: { name: 'push', change: { base, head } } }),
  });

describe.each([
  [
    'live',
    {
      found: liveWith({ commits: { [base]: {}, [head]: { parents: [base] } } }),
      unknown: liveWith({ commits: { [head]: { parents: [base] } } }),
      none: liveComparison({ git: memoryGit(), github: memoryGitHub() }),
    },
  ],
  [
    'memory',
    {
      found: memorySources({ comparison: found }).comparison,
      unknown: memorySources({ comparison: async () => unknown }).comparison,
      none: memorySources().comparison,
    },
  ],
])('%s comparison', (_, given) => {
  test('is two commits, or why there are none, or nothing', async () => {
    expect(await given.found()).toEqual(found);
    expect(await given.unknown()).toEqual(unknown);
    expect(await given.none()).toBeUndefined();
  });
});
