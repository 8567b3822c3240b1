import { compileGlob } from '../../../formats/glob.ts';

/** Whether a file is meant, by its path from the folder of the attributes, and by its name alone. */
export type FitsFile = (path: string, name: string) => boolean;

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');
// oxlint-disable-next-line no-control-regex
const isAscii = /^[\u0000-\u007f]*$/;
const special = /[*?[\]\\]/;

const classes: Readonly<Record<string, string>> = {
  '[:alnum:]': 'a-zA-Z0-9',
  '[:alpha:]': 'a-zA-Z',
  '[:digit:]': '0-9',
  '[:lower:]': 'a-z',
  '[:space:]': ' \t\r\n\f\v',
  '[:upper:]': 'A-Z',
  '[:xdigit:]': '0-9a-fA-F',
};

/**
 * A pattern by git's rules: one without a slash is about names, any other about the whole path. Undefined where it can
 * only mean folders, which have no such attributes.
 */
export function compileAttributePattern(pattern: string): FitsFile | undefined {
  if (pattern.endsWith('/')) return undefined;
  const anywhere = pattern.replace(/^(?:\*\*\/)+/, '');
  const fits = compile(anywhere.includes('/') ? pattern.replace(/^\//, '') : anywhere);
  return anywhere.includes('/') ? (path) => fits(path) : (_, name) => fits(name);
}

/** The usual forms do without a matcher, and others are asked only where both ends fit: there are many paths. */
function compile(pattern: string): (text: string) => boolean {
  const first = pattern.search(special);
  if (first === -1) return (text) => text === pattern;
  const head = pattern.slice(0, first);
  if (pattern === `${head}**` && head.endsWith('/'))
    return (text) => text.startsWith(head) && text.length > head.length;
  const tail = /[^*?[\]\\]*$/.exec(pattern)?.[0] ?? '';
  if (pattern === `*${tail}` && !tail.includes('/')) return (text) => text.endsWith(tail) && !text.includes('/');
  // Before a first slash there may be nothing at all, the slash included.
  const end = pattern.startsWith('**/') ? tail.replace(/^\//, '') : tail;
  const fits = compileGlob(asGlob(asBytes(pattern)));
  return (text) => text.startsWith(head) && text.endsWith(end) && fits(asBytes(text));
}

/** One character for each byte: that is what `?` and sets are about. */
const asBytes = (text: string): string => (isAscii.test(text) ? text : decoder.decode(encoder.encode(text)));

/** Braces stand for themselves here, `x/**` is not `x`, and classes have names. */
const asGlob = (pattern: string): string =>
  pattern
    .replaceAll(/\\[^]|[{}]/g, (found) => (found.length === 1 ? `\\${found}` : found))
    .replaceAll(/\[:[a-z]+:\]/g, (name) => classes[name] ?? name)
    .replace(/(?:^|\/)\*\*$/, '$&/*');
