import { actionHandlers } from './actions.ts';
import { answerFaults } from './answer-faults.ts';
import { notFound, refused, type Answer, type Handler } from './answer.ts';
import { checkHandlers } from './checks.ts';
import { commentHandlers } from './comments.ts';
import { operationOf, type Json, type Matched } from './description.ts';
import { paged } from './page.ts';
import { pullHandlers } from './pulls.ts';
import { repositoryHandlers } from './repository.ts';
import { requestFaults } from './request-faults.ts';
import type { GitHubState } from './state.ts';
import { forbidden, type Token } from './token.ts';

export const handlers: Readonly<Record<string, Handler>> = {
  ...actionHandlers,
  ...checkHandlers,
  ...commentHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
};

export interface RestRequest {
  readonly method: string;
  /** Below the API. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string;
  readonly token: Token | undefined;
  readonly state: GitHubState;
  readonly api: string;
  readonly now: () => number;
}

export interface Routed {
  readonly answer: Answer;
  readonly violations: readonly string[];
}

/** Answers a REST request, and says what is wrong with it or with the answer. */
export function route(request: RestRequest): Routed {
  // Links to other pages go by the number of the repository.
  const path = request.path.replace(`/repositories/${request.state.id}`, `/repos/${request.state.repository}`);
  const matched = operationOf(request.method, path);
  if (!('operation' in matched)) return { answer: notFound(), violations: ['it is not described'] };
  const complaints = requestFaults({ ...request, matched });
  const answer = withPages(answerOf(request, matched, complaints), request, path);
  return { answer, violations: [...complaints, ...answerFaults(answer, matched.operation)] };
}

function answerOf(request: RestRequest, matched: Matched, complaints: readonly string[]): Answer {
  const { state, token, accept, query, api, now } = request;
  const { parameters, operation } = matched;
  if (!isHere(parameters, state)) return notFound();
  const { operationId } = operation;
  const refusal = forbidden({ operationId, token, isPublic: !state.isPrivate });
  if (refusal !== undefined) return refusal;
  const bad = complaints.filter((complaint) => complaint.startsWith('body'));
  if (bad.length > 0) {
    const errors = bad.map((message) => ({ resource: operationId, code: 'invalid', message }));
    return refused(422, 'Invalid request.', { errors });
  }
  const handler = handlers[operationId];
  if (handler === undefined) return refused(501, `${operationId} is described, and not simulated`);
  const body = (request.body ?? {}) as Json;
  const moment = (): string => new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z');
  return handler({ state, token, parameters, query, body, accept, api, now: moment });
}

/** Names are the same in any case; another repository is none that a token can see. */
function isHere({ owner, repo }: Matched['parameters'], { repository }: GitHubState): boolean {
  return owner === undefined || `${owner}/${repo}`.toLowerCase() === repository.toLowerCase();
}

function withPages(answer: Answer, { state, api, query }: RestRequest, path: string): Answer {
  if (answer.list === undefined) return answer;
  const below = path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${state.id}`);
  const { list: _, wrap: __, ...rest } = answer;
  return { ...rest, ...paged(answer, query, `${api}${below}`) };
}
