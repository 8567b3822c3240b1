import { showCommit, showName } from '../model/words.ts';
import type { ApprovalsRead, Review } from './evidence.ts';
import { foldLogin, hasLogin } from './login.ts';
import { neededPermission, permissions, type ApprovalRequirement } from './requirement.ts';

/** What a review is worth to a requirement. */
export type Standing =
  | { readonly is: 'counted' }
  | { readonly is: 'not-counted'; readonly why: string }
  | { readonly is: 'unknown'; readonly why: string };

type Doubt = Exclude<Standing, { is: 'counted' }> | undefined;

type Ask = (review: Review, evidence: ApprovalsRead, requirement: ApprovalRequirement) => Doubt;

const not = (why: string): Doubt => ({ is: 'not-counted', why });
const unknown = (why: string): Doubt => ({ is: 'unknown', why });

const states: Readonly<Record<Review['state'], string | undefined>> = {
  approved: undefined,
  'changes-requested': 'asks for changes',
  dismissed: 'the review was dismissed',
  rejected: 'rejected the run',
};

const said: Ask = ({ state }) => {
  const why = states[state];
  return why === undefined ? undefined : not(why);
};

const isPerson: Ask = ({ login, type }) => {
  if (foldLogin(login) === 'ghost') return not('the account is deleted');
  return type === 'User' && !/\[bot\]$/i.test(login) ? undefined : not('is no person');
};

const isAnother: Ask = ({ login }, { authors, of }, { author }) =>
  author === 'denied' && hasLogin(authors, login)
    ? not('run' in of ? 'started the run' : 'opened the pull request')
    : undefined;

const isNoContributor: Ask = ({ login }, { contributors, of }, requirement) => {
  if (requirement.contributors === 'allowed' || 'run' in of) return undefined;
  if (contributors === undefined) return unknown('who contributed is not in the evidence');
  if ('unreadable' in contributors) return unknown(contributors.unreadable);
  return hasLogin(contributors, login) ? not('has commits in it') : undefined;
};

const isOfHead: Ask = ({ commit }, { head }) =>
  commit === head
    ? undefined
    : not(`approved ${commit === undefined ? 'no known commit' : showCommit(commit)}, not ${showCommit(head)}`);

const isOfEnvironment: Ask = ({ environments }, { of }, requirement) => {
  if (!('run' in of) || requirement.environments.length === 0) return undefined;
  const approved = environments ?? [];
  if (approved.some((name) => requirement.environments.includes(name))) return undefined;
  return not(
    `approved ${approved.map(showName).join(', ') || 'no environment'}, not ${requirement.environments.join(', ')}`,
  );
};

const isNamed: Ask = ({ login }, evidence, { users, teams }) =>
  users.length + teams.length === 0 ? undefined : membership(login, evidence, { users, teams });

/** Why someone is not among these people; a team that was not read leaves it open. */
export function membership(
  login: string,
  evidence: Pick<ApprovalsRead, 'teams'>,
  { users, teams }: Pick<ApprovalRequirement, 'users' | 'teams'>,
): Doubt {
  if (hasLogin(users, login)) return undefined;
  const asked = teams.map((team) => membersOf(evidence, team));
  if (asked.some((members) => Array.isArray(members) && hasLogin(members, login))) return undefined;
  const [open] = asked.flatMap((members) => ('unreadable' in members ? [members.unreadable] : []));
  return open === undefined ? not('is not one of them') : unknown(open);
}

export const membersOf = (
  { teams }: Pick<ApprovalsRead, 'teams'>,
  team: string,
): ApprovalsRead['teams'][number]['members'] =>
  teams.find((one) => one.team === team)?.members ?? {
    unreadable: `the members of ${showName(team)} are not in the evidence`,
  };

const mayDo: Ask = ({ login }, evidence, requirement) => {
  const needed = neededPermission(requirement);
  if (needed === undefined) return undefined;
  const found = evidence.permissions.find((one) => foldLogin(one.login) === foldLogin(login))?.permission;
  if (found === undefined) return unknown(`what ${showName(login)} may do was not read`);
  if (typeof found !== 'string') return unknown(found.unreadable);
  const enough: readonly string[] = permissions.slice(permissions.indexOf(needed));
  return enough.includes(found) ? undefined : not(`has the permission ${found}, not ${needed}`);
};

const questions: readonly Ask[] = [
  said,
  isPerson,
  isAnother,
  isNoContributor,
  isOfHead,
  isOfEnvironment,
  isNamed,
  mayDo,
];

/** What certainly does not count is not held up by what could not be read. */
export function standingOf(review: Review, evidence: ApprovalsRead, requirement: ApprovalRequirement): Standing {
  const doubts = questions.flatMap((ask) => ask(review, evidence, requirement) ?? []);
  return doubts.find(({ is }) => is === 'not-counted') ?? doubts[0] ?? { is: 'counted' };
}
