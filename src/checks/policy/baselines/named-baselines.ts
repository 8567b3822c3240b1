import type { Strictness } from '../../../model/strictness.ts';
import { strictnessAt, type StricterAt, type Steps } from '../config/strictness-at.ts';

/** The path of a baseline at both ends. */
export interface NamedBaseline {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** The committed baselines that a config names, before and after, by the option that names them. */
export function namedBaselines(before: unknown, after: unknown, strictness: Strictness): readonly NamedBaseline[] {
  const stricterAt = strictnessAt(strictness);
  const [old, now] = [new Map(namesIn(before, [], stricterAt)), new Map(namesIn(after, [], stricterAt))];
  return [...new Set([...old.keys(), ...now.keys()])].map((option) => ({
    before: old.get(option),
    after: now.get(option),
  }));
}

function* namesIn(value: unknown, steps: Steps, stricterAt: StricterAt): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    const stricter = stricterAt(steps);
    // Of several, each is its own; one that has another name is another one.
    const option = steps.some((step) => step.endsWith('[]')) ? [...steps, value] : steps;
    if (typeof stricter === 'object' && 'baseline' in stricter) yield [option.join('.'), value];
  } else if (Array.isArray(value)) {
    const row = [...steps.slice(0, -1), `${steps.at(-1) ?? ''}[]`];
    for (const entry of value) yield* namesIn(entry, row, stricterAt);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* namesIn(inner, [...steps, key], stricterAt);
  }
}
