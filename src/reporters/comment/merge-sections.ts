import type { Verdict } from '../../model/report.ts';
import type { Section } from './section.ts';
import { writeSection } from './write-section.ts';

/** Of each key the newest, sorted by key: the same from whatever order they come in, and however often. */
export function mergeSections(sections: readonly Section[]): readonly Section[] {
  const newest = new Map<string, Section>();
  for (const section of sections) {
    const known = newest.get(section.key);
    if (!known || isAfter(section, known)) newest.set(section.key, section);
  }
  return [...newest.values()].toSorted((a, b) => compare(a.key, b.key));
}

/** Newer; or, of the same run, the one of which less was left out. */
export const isAfter = (one: Section, other: Section): boolean =>
  (compare(one.run, other.run) ||
    compare(one.attempt, other.attempt) ||
    compare(one.at, other.at) ||
    // Two jobs that call their section the same: the worse verdict is the one to see.
    compare(worse.indexOf(one.verdict), worse.indexOf(other.verdict)) ||
    compare(one.headline, other.headline) ||
    compare(one.parts.length, other.parts.length) ||
    compare(Number(one.url !== undefined), Number(other.url !== undefined)) ||
    // No more than a tie-break: all writers have to choose the same.
    compare(writeSection(one), writeSection(other))) > 0;

const worse = ['ready', 'undecided', 'not-ready'] as const satisfies readonly Verdict[];

export function compare<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
