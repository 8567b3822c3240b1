import type { IncomingMessage } from 'node:http';
import { refused } from './answer.ts';
import { answerGraphQL } from './graphql.ts';
import { route, type Routed } from './router.ts';
import type { Token } from './token.ts';
import type { World } from './world.ts';

/** What GitHub answers, and what its description has against it. Without effect where `isDone` is false. */
export async function answerTo(world: World, request: IncomingMessage, text: string, isDone: boolean): Promise<Routed> {
  const { tokens, limits } = world;
  const { authorization, 'user-agent': agent } = request.headers;
  const [, given] = /^\S+ (\S+)$/.exec(authorization ?? '') ?? [];
  const token = given === undefined ? undefined : tokens[given];
  if (!agent) return { answer: refused(403, 'Request forbidden by administrative rules.'), violations: [] };
  if (authorization !== undefined && token === undefined)
    return { answer: refused(401, 'Bad credentials'), violations: [] };
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD' && request.url !== world.graphql;
  const limited = limits.admit(given ?? 'nobody', isWrite);
  if (limited !== undefined) return { answer: limited, violations: [] };
  const body = parsed(text);
  if (body === notJson) return { answer: refused(400, 'Problems parsing JSON'), violations: ['body is not JSON'] };
  // What has no effect is done to a copy.
  const state = isDone ? world.state : structuredClone(world.state);
  return dispatch({ ...world, state }, request, token, body);
}

const notJson = Symbol('not JSON');

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return notJson;
  }
}

async function dispatch(
  world: World,
  request: IncomingMessage,
  token: Token | undefined,
  body: unknown,
): Promise<Routed> {
  const { state, origin, rest, now } = world;
  const { method = 'GET', url = '/', headers } = request;
  const { pathname, searchParams: query } = new URL(url, origin);
  if (pathname === world.graphql && method === 'POST') {
    if (token === undefined)
      return { answer: refused(401, 'This endpoint requires you to be authenticated.'), violations: [] };
    const { json, faults } = await answerGraphQL({ state, token, body: Object(body) });
    return { answer: { status: 200, json }, violations: faults };
  }
  if (!pathname.startsWith(`${rest}/`))
    return { answer: refused(404, 'Not Found'), violations: [`it is not below ${rest}`] };
  const path = pathname.slice(rest.length);
  const api = `${origin}${rest}`;
  return route({ method, path, query, body, accept: headers.accept ?? '*/*', token, state, api, now });
}
