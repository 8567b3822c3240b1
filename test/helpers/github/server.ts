import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { answerTo } from './exchange.ts';
import { rateLimits, type LimitOptions } from './limits.ts';
import { plannedFaults, type Plan } from './plan.ts';
import { rawAnswer } from './raw-answer.ts';
import { headerFaults } from './request-faults.ts';
import { newState, type GitHubState } from './state.ts';
import { workflowToken, type Token } from './token.ts';
import type { LoggedRequest, World } from './world.ts';

export interface GitHubOptions {
  readonly state?: Partial<GitHubState>;
  /** Who is who; `ghs_gate` is the token of a job unless told. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** As GitHub Enterprise Server has it: REST below /api/v3, GraphQL at /api/graphql. */
  readonly isEnterprise?: boolean;
  readonly limits?: Partial<LimitOptions>;
  readonly now?: () => number;
}

export interface GitHubServer {
  readonly api: string;
  readonly graphql: string;
  readonly origin: string;
  /** Where a run of a workflow finds this GitHub. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: GitHubState;
  readonly requests: readonly LoggedRequest[];
  /** Each request or answer that GitHub's published description does not allow. */
  readonly violations: readonly string[];
  fail(plan: Plan): void;
}

/** GitHub over real HTTP, for as long as the test runs. */
export async function gitHubServer(
  options: GitHubOptions = {},
  finished: (clean: () => Promise<void>) => void = onTestFinished,
): Promise<GitHubServer> {
  const { tokens = { ghs_gate: workflowToken() }, now = Date.now, isEnterprise = false } = options;
  const world: World = {
    tokens,
    now,
    rest: isEnterprise ? '/api/v3' : '',
    graphql: isEnterprise ? '/api/graphql' : '/graphql',
    state: newState(options.state),
    limits: rateLimits({ perHour: 1000, writesPerMinute: 80, ...options.limits }, now),
    faults: plannedFaults(),
    requests: [],
    violations: [],
    origin: '',
  };
  const server = createServer((request, response) => {
    serve(world, request, response).catch((error: unknown) => {
      // Who hangs up in the middle has no answer coming; anything else is a mistake of the server's.
      if (!request.destroyed || request.complete) world.violations.push(`the server threw ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  finished(async () => {
    server.closeAllConnections();
    await new Promise<void>((closed) => void server.close(() => closed()));
  });
  const { origin, state, requests, violations } = world;
  const fail = (plan: Plan): void => world.faults.add(plan);
  const [api, graphql] = [`${origin}${world.rest}`, `${origin}${world.graphql}`];
  return {
    origin,
    api,
    graphql,
    env: {
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: graphql,
      GITHUB_SERVER_URL: isEnterprise ? origin : 'https://github.com',
      GITHUB_REPOSITORY: state.repository,
    },
    state,
    requests,
    violations,
    fail,
  };
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url: path = '/', headers } = request;
  const text = await wholeBody(request);
  const fault = world.faults.due(method, path);
  const at = world.requests.push({ method, path, isFaulty: fault !== undefined }) - 1;
  const note = (complaint: string): number => world.violations.push(`${method} ${path}: ${complaint}`);
  headerFaults(headers, path, Object.keys(world.tokens)).forEach(note);
  const isDone = fault === undefined || fault.hasEffect;
  const { answer, violations } = await answerTo(world, request, text, isDone);
  violations.forEach(note);
  const real = rawAnswer(world, request, answer, { isPlain: fault !== undefined });
  const effect = isDone && answer.effect !== undefined ? { effect: answer.effect } : {};
  world.requests[at] = { method, path, status: real.status, ...effect, isFaulty: fault !== undefined };
  if (fault !== undefined) await fault.deliver(response, real);
  else response.writeHead(real.status, real.headers).end(real.body);
}

async function wholeBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
