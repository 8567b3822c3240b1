import { createHash } from 'node:crypto';
import type { Json } from './description.ts';
import { example } from './example.ts';

/** The same number for the same words, always. */
export const numberOf = (words: string): number => createHash('sha256').update(words).digest().readUIntBE(0, 4);

export function personNamed(login: string): Json {
  const isBot = login.endsWith('[bot]');
  const octocat = example('issues/get-comment')['user'];
  const urls = Object.entries(Object(octocat) as Json).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replaceAll('octocat', encodeURIComponent(login)) : value,
  ]);
  const id = numberOf(login);
  const node_id = Buffer.from(`U_${id}`).toString('base64url');
  return { ...Object.fromEntries(urls), login, id, node_id, type: isBot ? 'Bot' : 'User', site_admin: false };
}

/** Who is deleted is null. */
export const personOrNone = (login: string | null): Json | null => (login === null ? null : personNamed(login));
