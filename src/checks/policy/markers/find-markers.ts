/** A marker as it stands in a line. */
export interface Found {
  readonly marker: string;
  readonly line: number;
  readonly text: string;
}

export interface Lines {
  readonly line: number;
  readonly text: string;
}

type FindIn = (lines: readonly Lines[]) => readonly Found[];

/** Finds markers, white space in them apart. The time is bounded by the length of the text. */
export function markerFinder(markers: readonly string[]): FindIn {
  if (markers.length === 0) return () => [];
  const patterns = markers.map((marker) => ({ marker, pattern: new RegExp(sourceOf(marker)) }));
  const any = new RegExp(markers.map(sourceOf).join('|'));
  return (lines) =>
    lines
      .filter(({ text }) => any.test(text))
      .flatMap(({ line, text }) =>
        patterns.filter(({ pattern }) => pattern.test(text)).map(({ marker }) => ({ marker, line, text: text.trim() })),
      );
}

/** `xit(` is not the end of `exit(`, and `@Ignore` not the start of `@IgnoreCase`. */
function sourceOf(marker: string): string {
  const text = marker
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join(String.raw`\s{0,8}`);
  const start = /^\w/.test(marker) ? String.raw`(?<![\w$])` : '';
  return `${start}${text}${/\w$/.test(marker) && !marker.endsWith('_EXCL') ? String.raw`(?!\w)` : ''}`;
}

interface Hunk {
  readonly removed: readonly Found[];
  readonly added: readonly Found[];
}

/** What a change added: not what it moved, nor as many of a kind as stood in the lines that these replaced. */
export function addedMarkers(hunks: readonly Hunk[]): ReadonlySet<Found> {
  const [lost, added] = [new Map<string, number>(), new Set(hunks.flatMap((hunk) => hunk.added))];
  const keyOf = ({ marker, text }: Found): string => `${marker}\0${text}`;
  const add = (key: string, by: number): void => void lost.set(key, (lost.get(key) ?? 0) + by);
  for (const one of hunks.flatMap(({ removed }) => removed)) add(keyOf(one), 1);
  const take = (one: Found, former: Found): void => {
    add(keyOf(former), -1);
    added.delete(one);
  };
  for (const one of added) if ((lost.get(keyOf(one)) ?? 0) > 0) take(one, one);
  // Each marker that is gone makes up for one that came, and no more.
  for (const hunk of hunks) {
    for (const one of hunk.added.filter((each) => added.has(each))) {
      const former = hunk.removed.find((each) => each.marker === one.marker && (lost.get(keyOf(each)) ?? 0) > 0);
      if (former) take(one, former);
    }
  }
  return added;
}
