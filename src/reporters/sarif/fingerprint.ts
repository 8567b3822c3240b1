import type { Graded } from '../../model/report.ts';
import { sha256 } from '../../model/sha256.ts';
import { clip } from '../../model/visible.ts';

// A count and what is counted, `3 lines`, is as many as there are today; a commit is another one tomorrow.
const passing = /\b[0-9a-f]{7,64}\b|[+-]?\d[\d.,]*(?:\s*%|\s+[a-z]+\b)?/gi;

const settled = (message: string): string =>
  clip(message, 1_000)
    .replace(/\([^()]*\)/g, '')
    .replace(passing, '#')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Names a finding by its rule, its file and what its message says without its numbers, and tells those apart that are alike
 * by their order. Neither a moved line nor another figure makes a new finding of it.
 */
export function fingerprints(): (finding: Pick<Graded, 'rule' | 'message' | 'at'>) => string {
  const seen = new Map<string, number>();
  return ({ rule, message, at }) => {
    const digest = sha256(JSON.stringify([rule, at?.file ?? '', settled(message)])).slice(0, 32);
    const times = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, times);
    return `${digest}:${times}`;
  };
}
