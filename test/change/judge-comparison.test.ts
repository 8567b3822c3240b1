import { describe, expect, test } from 'vitest';
import { judgeComparison } from '../../src/change/judge-comparison.ts';

const comparison = { base: 'a'.repeat(40), head: 'b'.repeat(40), reason: 'merge base', uncommitted: false };
const unknown = { unknown: 'the clone\nis shallow', hint: 'Fetch more.' };
const wanted = { isWanted: true, isUseful: true, isRead: true };
const useful = { isWanted: false, isUseful: true, isRead: true };
const useless = { isWanted: false, isUseful: false, isRead: true };

describe('a comparison', () => {
  test('is named by both commits and the reason', () => {
    expect(judgeComparison({ comparison }, useless)).toEqual({
      facts: [{ label: 'compared', value: 'aaaaaaa to bbbbbbb (merge base)' }],
      findings: [],
    });
  });

  test('says that what is on disk is no commit', () => {
    const { facts } = judgeComparison({ comparison: { ...comparison, uncommitted: true } }, wanted);
    expect(facts).toEqual([
      {
        label: 'compared',
        value: 'aaaaaaa to the files on disk at bbbbbbb, uncommitted changes included (merge base)',
      },
    ]);
  });

  test('that nobody read blocks what needs it, and nothing else', () => {
    const rulesOf = (isWanted: boolean) =>
      judgeComparison({ comparison }, { isWanted, isUseful: true, isRead: false }).findings.map(({ rule }) => rule);
    expect(rulesOf(true)).toEqual(['comparison-unknown']);
    expect(rulesOf(false)).toEqual([]);
  });

  test.each([wanted, useful])('that is unknown blocks where it would say something: %j', (wish) => {
    expect(judgeComparison({ comparison: unknown }, wish)).toEqual({
      facts: [],
      findings: [
        {
          rule: 'comparison-unknown',
          message: 'what this change is compared with is unknown: the clone⏎is shallow',
          details: ['Fetch more.'],
        },
      ],
    });
  });

  test('that is unknown is only told where nothing needs it', () => {
    const { facts, findings } = judgeComparison({ comparison: unknown }, useless);
    expect(findings).toEqual([]);
    expect(facts).toEqual([{ label: 'compared', value: 'unknown: the clone⏎is shallow' }]);
  });
});

describe('a run without a comparison', () => {
  test.each(['schedule', 'workflow_dispatch', 'release', 'pushed'])('is about no change on %s', (event) => {
    expect(judgeComparison({ event }, wanted)).toEqual({
      facts: [{ label: 'compared', value: 'this run is about no change' }],
      findings: [],
    });
    expect(judgeComparison({ event }, useless).facts).toEqual([]);
  });

  test.each([
    [undefined, 'in a run outside GitHub Actions'],
    ['push', 'on push'],
    ['merge_group', 'on merge_group'],
    ['pull_request_target', 'on pull_request_target'],
    ['workflow_run', 'on workflow_run'],
  ])('is blocked on %s where something needs one', (event, where) => {
    expect(judgeComparison({ event }, wanted).findings).toEqual([
      {
        rule: 'comparison-unknown',
        message: `nothing says what is compared ${where}`,
        details: ['Name the commit to compare with: --base origin/main.'],
      },
    ]);
    expect(judgeComparison({ event }, useful).findings).toEqual([]);
  });
});
