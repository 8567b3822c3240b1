import { refused, type Answer } from './answer.ts';

export interface Token {
  readonly login: string;
  /** The token of a workflow stands for no person: `/user` is not for it. */
  readonly isWorkflow: boolean;
  /** By GitHub's names, with `_`: `pull_requests`. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

const usual = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'read',
} as const;

/** `github.token` of a job with these permissions; as the documentation asks for them unless told. */
export const workflowToken = (permissions: Token['permissions'] = usual): Token => ({
  login: 'github-actions[bot]',
  isWorkflow: true,
  permissions: { metadata: 'read', ...permissions },
});

/** What a workflow gets for a pull request from a fork, or by Dependabot. */
export const readOnlyToken = (): Token =>
  workflowToken(Object.fromEntries(Object.keys(usual).map((name) => [name, 'read'])));

export const personalToken = (login: string, permissions: Token['permissions'] = {}): Token => ({
  login,
  isWorkflow: false,
  permissions: { ...usual, issues: 'write', members: 'read', ...permissions },
});

/** What an operation needs: one of the sets, in the words of `x-accepted-github-permissions`. First match. */
const needs: readonly (readonly [RegExp, string])[] = [
  [/^issues\/(?:create|update|delete)-comment$/, 'issues=write; pull_requests=write'],
  [/^issues\//, 'issues=read; pull_requests=read'],
  [/^checks\/(?:create|update)$/, 'checks=write'],
  [/^checks\//, 'checks=read'],
  [/^pulls\/|^repos\/list-pull-requests/, 'pull_requests=read'],
  [/^repos\/get-combined-status/, 'statuses=read'],
  [/^repos\/(?:compare|get-content)/, 'contents=read'],
  [/^actions\//, 'actions=read'],
  [/^teams\//, 'members=read'],
  [/^repos\//, 'metadata=read'],
];

const neededFor = (operationId: string): string => needs.find(([pattern]) => pattern.test(operationId))?.[1] ?? '';

const holds = ({ permissions }: Token, one: string): boolean => {
  const [name = '', level] = one.trim().split('=');
  return permissions[name] === 'write' || (level === 'read' && permissions[name] === 'read');
};

interface Asked {
  readonly operationId: string;
  readonly token: Token | undefined;
  readonly isPublic: boolean;
}

/** Why a token may not do this, if so. What is public anybody may read. */
export function forbidden({ operationId, token, isPublic }: Asked): Answer | undefined {
  const accepted = neededFor(operationId);
  const isReading = !accepted.includes('write') && accepted !== 'members=read' && accepted !== '';
  if (token === undefined && isReading) return isPublic ? undefined : refused(404, 'Not Found');
  if (token === undefined) return refused(401, 'Requires authentication');
  if (operationId === 'users/get-authenticated') return token.isWorkflow ? refused(403, inaccessible) : undefined;
  if (isPublic && isReading) return undefined;
  if (accepted.split(';').some((set) => set.split(',').every((one) => holds(token, one)))) return undefined;
  return refused(403, inaccessible, { headers: { 'x-accepted-github-permissions': accepted } });
}

const inaccessible = 'Resource not accessible by integration';
