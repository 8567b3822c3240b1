import type { HeadRule, HeadRules } from './head-rules.ts';
import { firstNotBelow } from './known-paths.ts';
import { inside } from './normalise.ts';

/** A path, and the rules by which it is at a file. */
export interface Explained {
  readonly rules: readonly HeadRule[];
  /** As it is, or from a folder that the report names: as the first of the rules has it. */
  readonly form: string;
}

/** Of files that nothing else explains: one may be there by chance. */
export const several = 2;

export type Supporters = ReadonlyMap<HeadRule, readonly string[]>;

/** The paths that a rule alone explains, sorted. */
export function supportersIn(all: readonly Explained[]): Supporters {
  const supporters = new Map<HeadRule, string[]>();
  for (const { rules, form } of all) {
    const [only, ...more] = rules;
    if (only === undefined || more.length > 0) continue;
    const own = supporters.get(only);
    if (own) own.push(form);
    else supporters.set(only, [form]);
  }
  for (const own of supporters.values()) own.sort();
  return supporters;
}

/** Those rules of which one is for a folder inside that of another, and leads elsewhere: both cannot be right. */
export function misledIn(supporters: Supporters, rules: HeadRules): ReadonlySet<HeadRule> {
  const misled = new Set<HeadRule>();
  for (const inner of supporters.keys()) {
    for (const outer of rules.around(inner)) {
      const own = supporters.get(outer);
      if (own) for (const rule of weaker(inner, outer, countOutside(own, inner.from))) misled.add(rule);
    }
  }
  return misled;
}

function countOutside(sorted: readonly string[], folder: string): number {
  // `0` is the character after the slash.
  return sorted.length - (firstNotBelow(sorted, `${folder}0`) - firstNotBelow(sorted, `${folder}/`));
}

/** Which of two is not believed, given for how many files of the outer one the inner one has no explanation at all. */
function weaker(inner: HeadRule, outer: HeadRule, outside: number): readonly HeadRule[] {
  if (inner.alone < several || outer.isIdentity) return [inner];
  if (outside === 0) return [inner.alone > outer.alone ? outer : inner];
  const isSame = outer.to === inner.to || inside(outer.to, inner.to) !== undefined;
  if (!isSame) return outside >= inner.alone ? [inner] : [];
  return outside < several ? [inner, outer] : [inner];
}
