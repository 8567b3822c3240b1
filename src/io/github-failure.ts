import { GateError } from '../model/errors.ts';
import type { HttpResponse } from '../model/sources.ts';
import { clip } from '../model/visible.ts';

/** The permission that a path most likely needs, where GitHub does not say; first match. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/check-(?:runs|suites)/, 'checks: read'],
  [/\/(?:statuses|status)\b/, 'statuses: read'],
  [/\/pulls\b/, 'pull-requests: read'],
  [/\/issues\b/, 'issues: read'],
  [/\/deployments\b/, 'deployments: read'],
  [/\/(?:actions|environments)\b/, 'actions: read'],
  [/\/(?:rulesets|protection)\b/, 'administration: read (a token of your own: a workflow cannot grant it)'],
];

export function githubFailure(path: string, response: HttpResponse, body: string, hasToken: boolean): GateError {
  const { status, headers } = response;
  const message = `GitHub answered ${status} to GET ${path}${reasonIn(body)}`;
  const isLimited = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after');
  if (status >= 500 || status === 429 || (status === 403 && isLimited)) {
    return new GateError('unavailable', message, { hint: 'Try again later' });
  }
  if (status === 404) {
    return new GateError('not-found', message, {
      hint: hasToken ? needed(path, headers) : 'Set GITHUB_TOKEN if it is private',
    });
  }
  if (status === 401 || status === 403) {
    return new GateError('refused', message, { hint: hasToken ? needed(path, headers) : 'Set GITHUB_TOKEN' });
  }
  return new GateError('unavailable', message);
}

function needed(path: string, headers: HttpResponse['headers']): string {
  const stated = headers.get('x-accepted-github-permissions')?.replaceAll('=', ': ');
  const guessed = permissions.find(([pattern]) => pattern.test(path))?.[1] ?? 'contents: read';
  return `The token may lack a permission: ${stated || guessed}`;
}

function reasonIn(body: string): string {
  const [, reason = ''] = /"message":\s*"([^"\\]{1,300})"/.exec(body) ?? [];
  return reason ? `: ${clip(reason, 200)}` : '';
}
