import type { Unread } from './model.ts';

const megabyte = 1_000_000;
export const mostBytes = 5 * megabyte;

/** A source that nobody wrote by hand, or that nobody can review. */
export function tooLarge(bytes: number, most: number): Unread | undefined {
  if (bytes <= most) return undefined;
  const detail = `${bytes} bytes, over the limit of ${most}: split it, or mark it linguist-generated in .gitattributes`;
  return { reason: 'too-large', detail };
}
