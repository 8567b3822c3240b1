interface Candidate {
  readonly text: string;
  readonly folded: string;
  readonly letters: number;
}

const longest = 200;

/** The candidate that a person most likely meant, or undefined where none is near. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined =>
  nearestAmong(candidates)(word);

/** The same for many words: an env file may hold thousands, and each is held against every flag. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  const known = [...candidates].filter(({ length }) => length <= longest).map(prepare);
  return (word) => {
    if (word.length > longest) return undefined;
    const most = Math.max(1, Math.floor(word.length / 4));
    const { folded, letters } = prepare(word);
    let best: { text: string; distance: number } | undefined;
    for (const candidate of known) {
      // Each edit changes the set of letters by two at most.
      if (Math.abs(candidate.text.length - word.length) > most || bits(letters ^ candidate.letters) > 2 * most)
        continue;
      const distance = editDistance(folded, candidate.folded, most);
      if (distance <= most && (!best || distance < best.distance)) best = { text: candidate.text, distance };
    }
    return best?.text;
  };
}

function prepare(text: string): Candidate {
  const folded = text.toLowerCase();
  let letters = 0;
  for (let index = 0; index < folded.length; index += 1) letters |= 1 << (folded.charCodeAt(index) & 31);
  return { text, folded, letters };
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Insertions, deletions, replacements and swaps of neighbors; gives up above `most`. */
function editDistance(a: string, b: string, most: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
        swapped ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most && Math.min(...previous) > most) return Infinity;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** "did you mean …?" or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}
