import type { Part, Section } from '../../../src/reporters/comment/section.ts';

export const part = (more: Partial<Part> = {}): Part => ({ kind: 'checks', holds: 1, text: 'the table', ...more });

/** A section as a run would write it. */
export const section = (more: Partial<Section> = {}): Section => ({
  key: 'api',
  verdict: 'ready',
  headline: 'Ready: 2 checks passed',
  sha: '4ead000000000000000000000000000000000000',
  run: 10,
  attempt: 1,
  at: '2026-03-31T10:00:00.000Z',
  url: 'https://github.com/acme/shop/actions/runs/10',
  leftOut: [],
  parts: [part()],
  ...more,
});
