import type { Found, Level } from './found.ts';
import { ruleIdOf, ruleOf, type RuleDescriptor } from './rule.ts';

interface Selected {
  readonly rules: readonly RuleDescriptor[];
  readonly results: readonly object[];
  readonly leftOut: number;
}

/** GitHub refuses a file with more than 25,000 results and shows 5,000 of them: better ours than any. */
const mostResults = 5_000;
/** It takes 10 MB, compressed. What is as small as it is fits whatever it holds. */
const mostBytes = 9_000_000;

const ranks = { error: 0, warning: 1, note: 2 } as const satisfies Record<Level, number>;

const rank = ({ level, finding }: Found): number =>
  (finding.waived ? 10 : 0) + ranks[level] * 2 + (finding.changed ? 0 : 1);

/** The worst, and of these what the change touches, as many as there is room for; with their rules, in the order of their names. */
export function selectResults(found: readonly Found[], write: (found: Found) => object): Selected {
  const rules = new Map<string, RuleDescriptor>();
  const kept: { readonly id: string; readonly result: object }[] = [];
  let left = mostBytes;
  for (const one of found.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostResults)) {
    const id = ruleIdOf(one.finding.rule);
    const result = write(one);
    const rule = rules.has(id) ? undefined : ruleOf(one);
    left -= bytesOf(result) + (rule ? bytesOf(rule) : 0);
    if (left < 0) break;
    if (rule) rules.set(id, rule);
    kept.push({ id, result });
  }
  const sorted = [...rules].sort(([, a], [, b]) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const indexes = new Map(sorted.map(([id], index) => [id, index]));
  return {
    rules: sorted.map(([, rule]) => rule),
    results: kept.map(({ id, result }) => ({ ...result, ruleIndex: indexes.get(id) ?? 0 })),
    leftOut: found.length - kept.length,
  };
}

const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value)) + 40;
