import { listFirst, numberOf, showCommit, showName } from '../model/words.ts';
import type { ApprovalEvidence, ApprovalsRead, Review } from './evidence.ts';
import { membersOf, standingOf, type Standing } from './standing.ts';
import { neededPermission, type ApprovalRequirement } from './requirement.ts';

export interface ApprovalJudged {
  readonly met: boolean;
  /** The logins of those whose approval counts. */
  readonly have: readonly string[];
  /** What there is too little of, in one line; empty where it is met. */
  readonly missing: string;
  /** Why the approval of others does not count, a line each. */
  readonly others: readonly string[];
  /** Why there is no telling, where it is not met: what could not be read, and what to do. */
  readonly unmeasured?: string | undefined;
}

/** Whether those who must have approved have approved. */
export function judgeApproval(evidence: ApprovalEvidence, requirement: ApprovalRequirement): ApprovalJudged {
  if ('unreadable' in evidence) {
    const missing = `no approval could be read, needed ${showNeed(requirement)}`;
    return { met: false, have: [], missing, others: [], unmeasured: evidence.unreadable };
  }
  const standings = evidence.reviews.map((review) => ({ review, standing: standingOf(review, evidence, requirement) }));
  const have = standings.filter(({ standing }) => standing.is === 'counted').map(({ review }) => review.login);
  if (have.length >= requirement.count) return { met: true, have, missing: '', others: [] };
  const others = standings.flatMap(({ review, standing }) => showOther(review, standing));
  return {
    met: false,
    have,
    missing: `${have.length} of ${showNeed(requirement)} on ${showCommit(evidence.head)}${showHave(have)}`,
    others: listFirst(others, 20, (line) => line),
    unmeasured: unknownPart(evidence, requirement) ?? standings.flatMap(({ standing }) => unknownOf(standing))[0],
  };
}

const showHave = (have: readonly string[]): string =>
  have.length === 0 ? '' : `: ${listFirst(have, 10, showName).join(', ')}`;

const showOther = (review: Review, standing: Standing): readonly string[] =>
  standing.is === 'counted' ? [] : [`${showName(review.login)}: ${standing.why}`];

const unknownOf = (standing: Standing): readonly string[] => (standing.is === 'unknown' ? [standing.why] : []);

/** A team that cannot be read is said at once, and not when the first of its members has approved. */
const unknownPart = (evidence: ApprovalsRead, { teams }: ApprovalRequirement): string | undefined =>
  teams
    .map((team) => membersOf(evidence, team))
    .flatMap((members) => ('unreadable' in members ? [members.unreadable] : []))[0];

/** `2 approvals by members of org/ops`. */
export function showNeed(requirement: ApprovalRequirement): string {
  const people = [...requirement.users, ...requirement.teams.map((team) => `a member of ${team}`)];
  const permission = neededPermission(requirement);
  const who = people.length > 0 ? ` by ${joinOr(people)}` : '';
  const may = permission === undefined ? '' : ` with the permission ${permission}`;
  return `${numberOf(requirement.count, 'approval')}${who}${may}`;
}

function joinOr(words: readonly string[]): string {
  const shown = listFirst(words, 8, showName);
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last.replace(/^and /, '')}`;
}
