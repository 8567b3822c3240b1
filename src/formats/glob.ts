import { GateError } from '../model/errors.ts';

/** One place in a sequence: any number of items, or one item that fits. */
type Token = 'many' | ((item: string) => boolean);

const mostCharacters = 4_096;
const mostAlternatives = 1_000;

/**
 * Says whether a path with `/` matches: `*`, `?`, `**`, `{a,b}`, `[a-z]`, `[!a]`, backslash escapes. Names that begin
 * with a dot are matched like any other. The time is bounded by the product of both lengths, whatever the pattern.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  if (pattern.length > mostCharacters) {
    throw new GateError(
      'misuse',
      `a path pattern has ${pattern.length} characters, over the limit of ${mostCharacters}`,
    );
  }
  const alternatives = expandBraces(pattern).map(compileSegments);
  return (path) => {
    const segments = path.split('/');
    return alternatives.some((tokens) => matches(tokens, segments));
  };
}

/** The folder that holds whatever the pattern can match: the segments before the first one with a wildcard. */
export function globFolder(pattern: string): string {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const wild = segments.findIndex((segment) => /[*?[{\\]/.test(segment));
  return segments.slice(0, wild === -1 ? -1 : wild).join('/');
}

// Only the latest `many` ever needs another try: an earlier one that took more would leave the later one less to fit.
function matches(tokens: readonly Token[], items: readonly string[]): boolean {
  let at = 0;
  let token = 0;
  let retry: { token: number; at: number } | undefined;
  while (at < items.length) {
    const wanted = tokens[token];
    if (wanted === 'many') {
      token += 1;
      retry = { token, at };
    } else if (wanted?.(items[at] ?? '')) {
      token += 1;
      at += 1;
    } else if (retry) {
      retry = { token: retry.token, at: retry.at + 1 };
      ({ token, at } = retry);
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === 'many');
}

function compileSegments(pattern: string): readonly Token[] {
  return splitSegments(pattern)
    .filter((segment) => segment !== '' && segment !== '.')
    .map((segment) => {
      if (segment === '**') return 'many';
      const tokens = compileSegment(Array.from(segment));
      return (name) => matches(tokens, Array.from(name));
    });
}

// An escaped slash is a slash: no file name holds one.
const splitSegments = (pattern: string): readonly string[] =>
  pattern.replaceAll(/\\(?:\/|(?<other>[^]))/g, (whole, other) => (other === undefined ? '/' : whole)).split('/');

function compileSegment(characters: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const next = characters[at + 1];
    const set = character === '[' ? readSet(characters, at + 1) : undefined;
    if (set) {
      tokens.push(set.fits);
      at = set.end;
    } else if (character === '*') tokens.push('many');
    else if (character === '?') tokens.push(() => true);
    else if (character === '\\' && next !== undefined) {
      tokens.push((item) => item === next);
      at += 1;
    } else tokens.push((item) => item === character);
  }
  return tokens;
}

/** The set that begins after `[`; undefined where no `]` ends it, and the bracket stands for itself. */
function readSet(characters: readonly string[], start: number) {
  const isNegated = characters[start] === '!' || characters[start] === '^';
  const first = isNegated ? start + 1 : start;
  const members: { character: string; isEscaped: boolean }[] = [];
  for (let at = first; at < characters.length; at += 1) {
    const isEscaped = characters[at] === '\\' && at + 1 < characters.length;
    if (characters[at] === ']' && at > first) {
      const fits = rangesOf(members);
      return { end: at, fits: (item: string) => fits(item.codePointAt(0) ?? 0) !== isNegated };
    }
    if (isEscaped) at += 1;
    members.push({ character: characters[at] ?? '', isEscaped });
  }
  return undefined;
}

function rangesOf(members: readonly { character: string; isEscaped: boolean }[]): (point: number) => boolean {
  const ranges: { from: number; to: number }[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = members[at]?.character.codePointAt(0) ?? 0;
    const isRange = members[at + 1]?.character === '-' && !members[at + 1]?.isEscaped && at + 2 < members.length;
    const to = isRange ? (members[at + 2]?.character.codePointAt(0) ?? 0) : from;
    ranges.push({ from, to });
    if (isRange) at += 2;
  }
  return (point) => ranges.some(({ from, to }) => from <= point && point <= to);
}

function expandBraces(pattern: string): readonly string[] {
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '{') {
      const group = readGroup(pattern, at);
      if (group) return joinGroup(pattern.slice(0, at), group.options.flatMap(expandBraces), pattern.slice(group.end));
    }
  }
  return [pattern];
}

function joinGroup(head: string, options: readonly string[], rest: string): readonly string[] {
  const tails = expandBraces(rest);
  if (options.length * tails.length > mostAlternatives) {
    throw new GateError('misuse', `a path pattern has more than ${mostAlternatives} alternatives in its braces`);
  }
  return options.flatMap((option) => tails.map((tail) => head + option + tail));
}

/** The options between `{` and its `}`; undefined where it is never closed or holds no comma. */
function readGroup(pattern: string, open: number): { options: readonly string[]; end: number } | undefined {
  const options: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === ',' && depth === 1) {
      options.push(pattern.slice(start, at));
      start = at + 1;
    }
    if (depth === 0)
      return options.length > 0 ? { options: [...options, pattern.slice(start, at)], end: at + 1 } : undefined;
  }
  return undefined;
}

/** Whether a path fits one of the globs. */
export function anyOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((fits) => fits(path));
}
