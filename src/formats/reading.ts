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

/** What collectors write where they have no number. Any other text is a label. */
const notFiniteWord = /^(?:unknown|nan|[+-]?inf(?:inity)?)$/i;

/** The numbers of any JSON by their paths, one by one: whoever asks can stop. */
export function* readNumbers(value: unknown, path: Path = [], base: Path = []): Generator<Reading> {
  const place = { name: path.join('.') || base.join('.'), path: [...base, ...path] };
  if (typeof value === 'number') yield readNumber(place.name, place.path, value);
  if (typeof value === 'string') yield* readText(place, value);
  if (value === null) yield { ...place, is: 'empty' };
  if (typeof value !== 'object' || value === null) return;
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  if (members.length === 0) yield { ...place, is: 'empty' };
  for (const [key, member] of members) yield* readNumbers(member, [...path, key], base);
}

function* readText(place: Pick<Reading, 'name' | 'path'>, text: string): Generator<Reading> {
  if (text.trim() === '') yield { ...place, is: 'empty' };
  if (notFiniteWord.test(text.trim())) yield { ...place, is: 'not-finite', text };
}
