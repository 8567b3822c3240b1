import type { Unread } from './model.ts';

/** As far as git looks for what makes a file binary. */
const looked = 8_000;

export function notText(bytes: Uint8Array): Unread | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { reason: 'not-text', detail: 'it is UTF-16: sources are read as UTF-8' };
  const at = bytes.subarray(0, looked).indexOf(0);
  return at === -1 ? undefined : { reason: 'not-text', detail: `a NUL at byte ${at}, which no text holds` };
}
