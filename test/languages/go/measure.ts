import { GateError } from '../../../src/model/errors.ts';
import { type MeasuredFunction, type MeasuredSource, usualCounting } from '../../../src/languages/measured.ts';
import { measureGo } from '../../../src/languages/go/measure.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const measure = (source: Uint8Array | string): MeasuredSource =>
  measureGo(typeof source === 'string' ? bytesOf(source) : source, { file: 'here.go', counting: usualCounting });

/** What a text is refused for: the line and the message; undefined where it is measured. */
export function refusal(source: Uint8Array | string): string | undefined {
  try {
    measure(source);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind !== 'malformed') throw thrown;
    return `${thrown.at?.line}: ${thrown.message}`;
  }
}

export const rowOf = (one: MeasuredFunction): readonly (string | number)[] => [
  one.name,
  one.start,
  one.end,
  one.nloc,
  one.cyclomatic,
  one.parameters,
  one.cognitive,
  one.nesting,
];
