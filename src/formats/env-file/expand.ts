/** A reference to a variable, with what stands in for an empty one (`${NAME:-text}`). */
interface Reference {
  readonly name: string;
  readonly whenEmpty?: string;
}

/** Text, a reference, or something that only running the program would tell. */
export type Part = string | Reference | typeof opaque;

export const opaque: unique symbol = Symbol('opaque');

// Linux hands no longer string to a program. It also stops a file that doubles a value on each of its lines.
const LONGEST_VALUE = 131_072;

/**
 * Puts known values for references. Nothing comes out if any of them is unknown: what the environment holds, and so
 * whether a default applies, is not to be seen in the file.
 */
export function expand(parts: readonly Part[], known: (name: string) => string | undefined): string | undefined {
  let text = '';
  for (const part of parts) {
    const value = typeof part === 'string' ? part : part === opaque ? undefined : resolve(part, known);
    if (value === undefined) return undefined;
    text += value;
    if (text.length > LONGEST_VALUE && parts.length > 1) return undefined;
  }
  return text;
}

function resolve({ name, whenEmpty }: Reference, known: (name: string) => string | undefined): string | undefined {
  const value = known(name);
  return value === '' && whenEmpty !== undefined ? whenEmpty : value;
}
