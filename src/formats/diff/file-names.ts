import { readQuoted } from './quoted-name.ts';

/** The names of one file on both sides, each with its prefix. */
export interface NamePair {
  readonly old: string;
  readonly new: string;
}

export const noFile = '/dev/null';

/**
 * The file that both sides name. Sides that differ in their first folder only have prefixes there, whichever: `a/` and
 * `b/`, `i/` and `w/`, `before/` and `after/`. Sides that do not differ have none.
 */
export function commonName({ old, new: current }: NamePair): string | undefined {
  if (old === current) return old;
  const [before, after] = [withoutFolder(old), withoutFolder(current)];
  return before === after ? after : undefined;
}

/** A name of which there is no other side to tell what its prefix is. */
export const withoutPrefix = (name: string): string => name.replace(/^[abciow12]\/(?=.)/, '');

const withoutFolder = (name: string): string | undefined => /^[^/]+\/(.+)$/s.exec(name)?.[1];

/** One name on a line: `"b/\303\244"`, or `b/x y` up to a tab and what follows it. */
export function readName(text: string): string | undefined {
  if (!text.startsWith('"')) return text.split('\t', 1)[0];
  return readQuoted(text, 0)?.name;
}

/** Two names on a line, of which only one with odd characters has quotes: `a/x y b/x y`. */
export function readNames(text: string, between: string): NamePair | undefined {
  const first = readQuoted(text, 0);
  if (first) {
    if (!text.startsWith(between, first.end)) return undefined;
    const second = readName(text.slice(first.end + between.length));
    return second === undefined ? undefined : { old: first.name, new: second };
  }
  const quote = text.indexOf(`${between}"`);
  const second = quote === -1 ? undefined : readQuoted(text, quote + between.length);
  if (second?.end === text.length) return { old: text.slice(0, quote), new: second.name };
  return splitNames(text, between);
}

/** Names may hold what is between them, so the place is right where both sides name one file: amid the line mostly. */
function splitNames(text: string, between: string): NamePair | undefined {
  const splitAt = (at: number): NamePair => ({ old: text.slice(0, at), new: text.slice(at + between.length) });
  const middle = (text.length - between.length) / 2;
  const pairs = text.startsWith(between, middle) ? [splitAt(middle)] : [];
  let at = text.indexOf(between);
  for (let tries = 0; at !== -1 && tries < mostTries; tries += 1) {
    pairs.push(splitAt(at));
    at = text.indexOf(between, at + 1);
  }
  return pairs.find((pair) => commonName(pair) !== undefined);
}

// Only sides with prefixes of different lengths need more than one.
const mostTries = 20;
