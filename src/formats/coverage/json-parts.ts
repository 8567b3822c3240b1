import { GateError } from '../../model/errors.ts';
import { visible } from '../../model/visible.ts';
import { describeValue, nameOf } from '../shape.ts';
import { asHits } from './hits.ts';
import type { JsonSource } from './json-format.ts';
import type { Count } from './model.ts';

export type JsonPath = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

// The parts are undefined where they are not what was asked for, so that a path is only made for a complaint:
// `asList(value) ?? refuse(source, path, value, 'a list')`.

export const asObject = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined);

export const asList = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A count of runs. */
export const asCount = (value: unknown): number | undefined => (typeof value === 'number' ? asHits(value) : undefined);

// As much as fits where lines are kept.
const mostLines = 0xffff_ffff;

export const asLine = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostLines ? value : undefined;

/** Figures that a report declares; undefined where they are no figures. */
export function asRatio(covered: unknown, total: unknown): Count | undefined {
  if (!isFigure(covered) || !isFigure(total) || covered > total) return undefined;
  return { covered, total };
}

/** The same as in XML: figures of many files are added up. */
export const mostFigure = 2 ** 31 - 1;

const isFigure = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostFigure;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member by its own key: a report may ask for `constructor` and must not find it. */
export const member = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Whether one of the members, which are usually files, is of a kind. */
export const someMember = (value: unknown, isIt: (member: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).some(isIt);

export function refuse({ file, lineOf }: JsonSource, path: JsonPath, found: unknown, expected: string): never {
  const what = visible(`${nameOf(path)} is ${describeValue(found)}`);
  throw new GateError('malformed', `${file}: ${what}, expected ${expected}`, { at: { file, line: lineOf(path) } });
}

/** Tells equal texts apart by how often each was there before. */
export function numbering(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    let count = seen.get(text) ?? 0;
    let name = text;
    // Another may be called what this one would be.
    while (count > 0 && seen.has(name)) name = `${text} ${++count}`;
    seen.set(text, Math.max(count, 1));
    if (name !== text) seen.set(name, 1);
    return name;
  };
}
