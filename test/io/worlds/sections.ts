import type { StickyComment } from '../../../src/model/sinks.ts';

export const marker = '<!-- gate -->';

/** A comment of sections, one line each: `a=1`. */
export const textOf = (sections: Readonly<Record<string, number>>): string =>
  [
    marker,
    ...Object.keys(sections)
      .sort()
      .map((name) => `${name}=${sections[name]}`),
  ].join('\n');

export function sectionsOf(text: string): Readonly<Record<string, number>> {
  const lines = text
    .split('\n')
    .slice(1)
    .map((line) => line.split('='));
  return Object.fromEntries(lines.map(([name = '', version]) => [name, Number(version)]));
}

/** Keeps the newest of each section that any text has, and its own. */
export const withSection =
  (name: string, version: number): StickyComment['compose'] =>
  (known) => {
    const all: Record<string, number> = { [name]: version };
    for (const [key, found] of known.flatMap((text) => Object.entries(sectionsOf(text)))) {
      all[key] = Math.max(found, all[key] ?? 0);
    }
    return textOf(all);
  };
