import { describeError } from '../model/errors.ts';
import type { GitHub, GitHubEvent, Sources } from '../model/sources.ts';
import type { ApprovalEvidence, ApprovalsRead, Review, Subject } from './evidence.ts';
import { findSubject, repositoryOf } from './find-subject.ts';
import { readContributors, readPermission, readTeam } from './read-people.ts';
import { readReviews } from './read-reviews.ts';
import { neededPermission, type ApprovalRequirement } from './requirement.ts';
import { orUnreadable } from './unreadable.ts';

interface Needs {
  readonly requirements: readonly ApprovalRequirement[];
  /** Teams that something else than a requirement asks for. */
  readonly teams?: readonly string[];
}

/** Who approved what this run is about, and of the people as much as the requirements ask for. */
export async function readApprovals({ github }: Pick<Sources, 'github'>, needs: Needs): Promise<ApprovalEvidence> {
  return orUnreadable(read(github, await github.event(), needs));
}

async function read(github: GitHub, event: GitHubEvent | undefined, needs: Needs): Promise<ApprovalsRead> {
  const subject = await findSubject(github, event);
  const repository = repositoryOf(event ?? {});
  const reviews = await readReviews(github, repository, subject);
  const contributors = await contributorsFor(github, repository, subject, needs);
  const teams = new Set([...(needs.teams ?? []), ...needs.requirements.flatMap((one) => one.teams)]);
  return {
    ...subject,
    reviews: [...reviews],
    ...(contributors && { contributors }),
    teams: await Promise.all([...teams].map((team) => readTeam(github, team))),
    permissions: await permissionsFor(github, repository, [...reviews].filter(couldCount(subject)), needs),
  };
}

async function contributorsFor(
  github: GitHub,
  repository: string,
  { of }: Subject,
  { requirements }: Needs,
): Promise<ApprovalsRead['contributors']> {
  if ('run' in of || !requirements.some(({ contributors }) => contributors === 'denied')) return undefined;
  const read = readContributors(github, repository, of.pullRequest);
  return orUnreadable(
    read.then((all) => [...all]),
    (thrown) => `who contributed cannot be told: ${describeError(thrown)}`,
  );
}

async function permissionsFor(
  github: GitHub,
  repository: string,
  reviews: readonly Review[],
  { requirements }: Needs,
): Promise<ApprovalsRead['permissions']> {
  if (!requirements.some((one) => neededPermission(one) !== undefined)) return [];
  const read: ApprovalsRead['permissions'] = [];
  // Not all at once, and not without end: anybody may approve a public pull request, and each costs a request.
  for (let next = 0; next < Math.min(reviews.length, mostAsked); next += atOnce) {
    const some = reviews.slice(next, Math.min(next + atOnce, mostAsked));
    read.push(...(await Promise.all(some.map(({ login }) => readPermission(github, repository, login)))));
  }
  return read;
}

const mostAsked = 200;
const atOnce = 10;

/** Whom it makes sense to ask about: whatever they may do, the others do not count. */
const couldCount =
  ({ head }: Subject) =>
  ({ state, type, commit }: Review): boolean =>
    state === 'approved' && type === 'User' && commit === head;
