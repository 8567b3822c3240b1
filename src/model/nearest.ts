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
    // More than three slips is another word.
    const most = Math.min(3, Math.max(1, Math.floor(word.length / 4)));
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

/** Insertions, deletions, replacements and swaps of neighbors; beyond `most` the answer is only that it is more. */
function editDistance(a: string, b: string, most: number): number {
  const width = b.length + 1;
  let beforePrevious = Array.from({ length: width }, () => Infinity);
  let previous = Array.from({ length: width }, (_, index) => index);
  let current = Array.from({ length: width }, () => Infinity);
  for (let i = 1; i <= a.length; i += 1) {
    // Further from the diagonal than `most` nothing can come back in time.
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    current[from - 1] = from === 1 ? i : Infinity;
    let least = Infinity;
    for (let j = from; j <= to; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const kept = (previous[j - 1] ?? Infinity) + same;
      const edited = Math.min(previous[j] ?? Infinity, current[j - 1] ?? Infinity) + 1;
      const value = Math.min(kept, edited, swapped ? (beforePrevious[j - 2] ?? Infinity) + 1 : Infinity);
      current[j] = value;
      least = Math.min(least, value);
    }
    if (to < b.length) current[to + 1] = Infinity;
    if (least > most) return Infinity;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[b.length] ?? Infinity;
}

/** "did you mean …?" or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : `did you mean "${near}"?`;
}
