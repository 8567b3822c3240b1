import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import type { World } from './world.ts';

/** An answer as it goes over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** With the headers that every answer has; 304 for what the client has already. */
export function rawAnswer(
  { limits }: World,
  { headers, method }: IncomingMessage,
  answer: Answer,
  { isPlain }: { readonly isPlain: boolean },
): RawAnswer {
  const text = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  const [, who = 'nobody'] = /^\S+ (\S+)$/.exec(headers.authorization ?? '') ?? [];
  const isKnown = method === 'GET' && answer.status === 200 && headers['if-none-match'] === etag;
  if (isKnown) limits.giveBack(who);
  const isPacked = !isPlain && /\bgzip\b/.test(headers['accept-encoding'] ?? '') && text.length > 1000 && !isKnown;
  const body = isKnown ? Buffer.alloc(0) : isPacked ? gzipSync(text) : Buffer.from(text);
  return {
    status: isKnown ? 304 : answer.status,
    headers: {
      ...(text !== '' && { 'content-type': 'application/json; charset=utf-8' }),
      ...(method === 'GET' && answer.status === 200 && { etag }),
      ...(isPacked && { 'content-encoding': 'gzip' }),
      'content-length': String(body.length),
      'x-github-request-id': 'F00D:1234:5678:9ABC:DEF0',
      ...limits.headers(who),
      ...answer.headers,
    },
    body,
  };
}
