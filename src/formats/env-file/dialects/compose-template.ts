import { opaque, type Part } from '../expand.ts';

const NAMED = /[a-z_][a-z0-9_]*/iy;
const BRACED = /\{([a-z_][a-z0-9_]*)(?:(:?[-+?])([^{}$]*))?\}/iy;
const NESTED = /\{[a-z_][a-z0-9_]*:?[-+?]/iy;

/** A value as compose-go's templates read it; nothing for a template that they reject. */
export function parseTemplate(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let done = 0;
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', done)) {
    const found = parseReference(text, at + 1);
    if (!found) return undefined;
    parts.push(text.slice(done, at), found.part);
    done = found.end;
  }
  return [...parts, text.slice(done)];
}

function parseReference(text: string, at: number): { part: Part; end: number } | undefined {
  if (text[at] === '$') return { part: '$', end: at + 1 };
  const name = matchAt(NAMED, text, at)?.[0];
  if (name !== undefined) return { part: { name }, end: at + name.length };
  const braced = matchAt(BRACED, text, at);
  if (braced) return { part: bracedPart(braced), end: at + braced[0].length };
  // A default that holds references again: known to be computed, so the rest need not be understood.
  const isNested = matchAt(NESTED, text, at) && text.includes('}', at);
  return isNested ? { part: opaque, end: text.length } : undefined;
}

function bracedPart([, name = '', operator, fallback = '']: RegExpExecArray): Part {
  if (operator === undefined || operator === '-') return { name };
  return operator === ':-' ? { name, whenEmpty: fallback } : opaque;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The escapes of a double-quoted value: Go's, with a leading 0 for octal. `\$` becomes the `$$` of templates. */
export function unescapeQuoted(text: string): string {
  return text.replaceAll(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, character?: string, octal?: string) => {
    if (character !== undefined) return escapes[character] ?? match;
    if (octal === undefined || !/^[0-3][0-7]{2}$/.test(octal)) return `\\${octal ?? ''}`;
    return String.fromCharCode(Number.parseInt(octal, 8));
  });
}

// No entry for \c, which the pattern lets through and Go then rejects: it stays as it is.
const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  $: '$$',
  '"': '"',
  '\\': '\\',
};
