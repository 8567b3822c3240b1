import { clip, visible } from '../../../model/visible.ts';

/** A value of a config in one line: a word as it is, all else as JSON. */
export function showValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return visible(clip(text, 120));
}
