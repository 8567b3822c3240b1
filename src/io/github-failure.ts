import { GateError } from '../model/errors.ts';
import type { HttpResponse } from '../model/sources.ts';
import { clip, visible } from '../model/visible.ts';
import { isLimited } from './github-limit.ts';

/** The permission that a path most likely needs, where GitHub does not say; first match. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/check-(?:runs|suites)/, 'checks'],
  [/\/(?:statuses|status)\b/, 'statuses'],
  // The comments of a pull request: the gate writes no others, and asks the graph about nothing else.
  [/\/pulls\b|\/issues\/(?:\d+\/)?comments\b|\/graphql$/, 'pull-requests'],
  [/\/issues\b/, 'issues'],
  [/\/deployments\b/, 'deployments'],
  [/\/(?:actions|environments)\b/, 'actions'],
];
const beyondWorkflows = /\/(?:rulesets|protection)\b/;

export interface Asked {
  readonly method: string;
  /** As messages name it: without the origin. */
  readonly path: string;
  readonly token: string | undefined;
}

export function githubFailure(asked: Asked, response: HttpResponse, body: string): GateError {
  const { method, path, token } = asked;
  const { status } = response;
  const message = `GitHub answered ${status} to ${method} ${path}${reasonIn(body, token)}`;
  if (status >= 500 || isLimited(response, body)) {
    return new GateError('unavailable', message, { hint: 'Try again later' });
  }
  if (status === 404) {
    const hint = token ? needed(asked, response) : 'Set GITHUB_TOKEN if it is private';
    return new GateError('not-found', message, { hint });
  }
  if (status === 401 && token) return new GateError('refused', message, { hint: 'The token is not valid any more' });
  if (status === 401 || status === 403) {
    return new GateError('refused', message, { hint: token ? needed(asked, response) : 'Set GITHUB_TOKEN' });
  }
  return new GateError(status === 422 ? 'refused' : 'unavailable', message);
}

function needed({ method, path, token }: Asked, { headers }: HttpResponse): string {
  const stated = withoutToken(headers.get('x-accepted-github-permissions') ?? '', token);
  return `The token may lack a permission: ${stated ? asWritten(stated) : guessed(method, path)}`;
}

/** GitHub's `issues=write; pull_requests=write` as a workflow has it: each part would do. */
const asWritten = (stated: string): string =>
  visible(clip(stated, 200))
    .replaceAll('_', '-')
    .replaceAll('=', ': ')
    .replaceAll(/\s*;\s*/g, ' or ')
    .replaceAll(/\s*,\s*/g, ' and ');

function guessed(method: string, path: string): string {
  const access = method === 'GET' ? 'read' : 'write';
  if (beyondWorkflows.test(path)) {
    return `administration: ${access} (a token of your own: a workflow cannot grant it)`;
  }
  return `${permissions.find(([pattern]) => pattern.test(path))?.[1] ?? 'contents'}: ${access}`;
}

function reasonIn(body: string, token: string | undefined): string {
  const [, reason = ''] = /"message":\s*"([^"\\]{1,300})"/.exec(body) ?? [];
  const shown = visible(clip(withoutToken(reason, token), 200));
  return shown ? `: ${shown}` : '';
}

/** Somebody between the gate and GitHub may send it back. */
export const withoutToken = (text: string, token: string | undefined): string =>
  token ? text.replaceAll(token, '***') : text;
