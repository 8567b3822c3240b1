import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { refused } from './answer.ts';
import type { RawAnswer } from './raw-answer.ts';

/** One way in which a request goes wrong. */
export interface Fault {
  /** Whether GitHub did what it was asked to, and only its answer is lost or wrong. */
  readonly hasEffect: boolean;
  readonly deliver: (response: ServerResponse, real: RawAnswer) => void | Promise<void>;
}

/** This answer instead, before anything is done. */
export const answering = (
  status: number,
  json: unknown = refused(status, `Answered ${status} on purpose`).json,
  headers: Readonly<Record<string, string>> = {},
): Fault => ({
  hasEffect: false,
  deliver: (response, real) => {
    const type = { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(status, { ...limitsOf(real), ...type, ...headers }).end(JSON.stringify(json));
  },
});

const limitsOf = ({ headers }: RawAnswer): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-ratelimit-')));

const page = '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body>We are having a problem.</body></html>';

const html = (status: number): Fault => ({
  hasEffect: false,
  deliver: (response) => void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page),
});

/** The effect is there; the answer is what is made of the real one. */
const spoiling = (deliver: Fault['deliver']): Fault => ({ hasEffect: true, deliver });

const plain = ({ headers }: RawAnswer): Record<string, string> => {
  const { 'content-length': _, ...rest } = headers;
  return rest;
};

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const never: Fault['deliver'] = () => {};
const reset: Fault['deliver'] = (response) => void response.socket?.resetAndDestroy();

export const slow = (ms: number): Fault =>
  spoiling(async (response, real) => {
    await sleep(ms);
    response.writeHead(real.status, real.headers).end(real.body);
  });

/** Far more than anybody should read, as long as somebody does. */
async function flood(response: ServerResponse): Promise<void> {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).write('[');
  for (let sent = 0; sent < 512 && !response.destroyed; sent += 1) {
    if (response.write(chunk)) continue;
    await emptied(response);
  }
  response.end(']');
}

function emptied(response: ServerResponse): Promise<void> {
  return new Promise((done) => {
    const go = (): void => {
      response.off('drain', go).off('close', go);
      done();
    };
    response.on('drain', go).on('close', go);
  });
}

/** Each by its name, for tests that try them all. */
export const faults = {
  'server error': answering(500, { message: 'Server Error' }),
  'bad gateway': html(502),
  unavailable: answering(503),
  'too many requests': answering(429, refused(429, secondary).json, { 'retry-after': '1' }),
  'secondary limit': answering(403, refused(403, secondary).json, { 'retry-after': '1' }),
  'limit used up': answering(403, refused(403, 'API rate limit exceeded for installation ID 1.').json, {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '0',
  }),
  'permission missing': answering(403, refused(403, 'Resource not accessible by integration').json, {
    'x-accepted-github-permissions': 'issues=write; pull_requests=write',
  }),
  'bad credentials': answering(401, refused(401, 'Bad credentials').json),
  'not found': answering(404, refused(404, 'Not Found').json),
  unprocessable: answering(422, refused(422, 'Validation Failed', { errors: [] }).json),
  'no answer': { hasEffect: false, deliver: never },
  'no answer, but done': { hasEffect: true, deliver: never },
  'connection reset': { hasEffect: false, deliver: reset },
  'connection reset, but done': { hasEffect: true, deliver: reset },
  'server error, but done': spoiling((response, real) =>
    answering(500, { message: 'Server Error' }).deliver(response, real),
  ),
  'half of the JSON': spoiling((response, { status, body, ...real }) => {
    response.writeHead(status, plain({ status, body, ...real })).end(body.subarray(0, body.length / 2));
  }),
  'connection cut in the middle': spoiling((response, { status, headers, body }) => {
    response.writeHead(status, headers).write(body.subarray(0, body.length / 2), () => response.destroy());
  }),
  'a page instead of JSON': html(200),
  'an empty answer': spoiling((response, real) => void response.writeHead(real.status, plain(real)).end()),
  'another content type': spoiling((response, { status, headers, body }) => {
    response.writeHead(status, { ...headers, 'content-type': 'text/plain' }).end(body);
  }),
  'a slow answer': slow(100),
  'a huge answer': { hasEffect: false, deliver: flood },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
