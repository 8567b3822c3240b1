/** What stands where a metric should have its number. */
export type Reading = { readonly name: string; readonly path: readonly (string | number)[] } & (
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'not-finite'; readonly text: string }
  | { readonly is: 'empty' }
);

type Path = Reading['path'];

export const readNumber = (name: string, path: Path, value: number): Reading =>
  Number.isFinite(value) ? { name, path, is: 'number', value } : { name, path, is: 'not-finite', text: String(value) };

/** A Prometheus sample's text: JSON has no NaN and no Inf, and Number() takes '', ' 1' and '0x1f' for numbers. */
export function readSample(name: string, path: Path, text: string): Reading {
  const value = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? { name, path, is: 'number', value } : { name, path, is: 'not-finite', text };
}

const notFiniteWords = new Set(['NaN', 'Inf', '+Inf', '-Inf', 'Infinity', '+Infinity', '-Infinity']);

/** The numbers of any JSON by their paths, one by one: whoever asks can stop. */
export function* readNumbers(value: unknown, path: Path = [], base: Path = []): Generator<Reading> {
  if (typeof value === 'number') yield readNumber(path.join('.'), [...base, ...path], value);
  if (typeof value === 'string' && notFiniteWords.has(value)) {
    yield { name: path.join('.'), path: [...base, ...path], is: 'not-finite', text: value };
  }
  if (typeof value !== 'object' || value === null) return;
  const members = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, member] of members) yield* readNumbers(member, [...path, key], base);
}
