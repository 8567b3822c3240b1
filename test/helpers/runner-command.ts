/** A command as the runner understood it. */
export interface RunnerCommand {
  readonly name: string;
  /** Keys in lower case: the runner does not mind theirs. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** As .NET reads a stream by lines: each of the three line ends ends one, and a last one need not. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Tried as `::name key=value,…::data` first, then as `##[name key=value;…]data`. What is not registered is text. */
export const parseCommand = (line: string, registered: ReadonlySet<string>): RunnerCommand | undefined =>
  parseSecond(line, registered) ?? parseFirst(line, registered);

// Char.IsWhiteSpace, which is neither `\s` nor trimStart: it has U+0085 and not U+FEFF.
const leadingSpace = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

const dataEscapes = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const propertyEscapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const firstEscapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };

// One after the other and not at once: `%250A` must come out as `%0A`, so the percent sign is the last.
const unescape = (text: string, escapes: Readonly<Record<string, string>>): string =>
  Object.entries(escapes).reduce((result, [written, meant]) => result.replaceAll(written, meant), text);

function parseSecond(line: string, registered: ReadonlySet<string>): RunnerCommand | undefined {
  const text = line.replace(leadingSpace, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end === -1) return undefined;
  return build(
    text.slice(2, end),
    text.slice(end + 2),
    registered,
    { data: dataEscapes, property: propertyEscapes },
    ',',
  );
}

function parseFirst(line: string, registered: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  const escapes = { data: firstEscapes, property: firstEscapes };
  return build(line.slice(start + 3, end), line.slice(end + 1), registered, escapes, ';');
}

interface Escapes {
  readonly data: Readonly<Record<string, string>>;
  readonly property: Readonly<Record<string, string>>;
}

function build(
  head: string,
  data: string,
  registered: ReadonlySet<string>,
  escapes: Escapes,
  separator: string,
): RunnerCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space === -1 ? head : head.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const pairs = (space === -1 ? '' : head.slice(space + 1)).trim().split(separator);
  const properties = pairs.flatMap((pair) => {
    const [key = '', value = ''] = pair.split(/=(.*)/s, 2);
    return key === '' || value === '' ? [] : [[key.toLowerCase(), unescape(value, escapes.property)] as const];
  });
  return { name, properties: new Map(properties), data: unescape(data, escapes.data) };
}

/** What looks like a command and is none: most often a misspelt one. */
export function unregisteredName(line: string): string | undefined {
  const [, second, first] = /^\s*::([A-Za-z][\w.-]*)(?: [^:]*)?::|##\[([A-Za-z][\w.-]*)[^\]]*\]/.exec(line) ?? [];
  return second ?? first;
}
