import { z } from 'zod/mini';
import { readAnswer } from '../formats/github-answer.ts';
import type { GitHub } from '../model/sources.ts';
import type { Review, Subject } from './evidence.ts';
import { ghost } from './find-subject.ts';
import { foldLogin } from './login.ts';

/** More than any pull request has. */
export const mostReviews = 2_000;

const account = z.nullish(z.object({ login: z.string(), type: z.optional(z.string()) }));

const pullReviews = z.array(
  z.object({
    user: account,
    state: z.string(),
    commit_id: z.nullish(z.string()),
    submitted_at: z.nullish(z.iso.datetime({ offset: true })),
    author_association: z.optional(z.string()),
  }),
);

const runReviews = z
  .array(z.object({ user: account, state: z.string(), environments: z.array(z.object({ name: z.string() })) }))
  .check(z.maxLength(mostReviews));

/** A comment decides nothing, and what is pending is not said yet. */
const decisive = new Map<string, Review['state']>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['DISMISSED', 'dismissed'],
]);

/** The last that each person said of what the run is about. */
export async function readReviews(github: GitHub, repository: string, subject: Subject): Promise<readonly Review[]> {
  if ('run' in subject.of)
    return readRunReviews(github, `/repos/${repository}/actions/runs/${subject.of.run}/approvals`, subject);
  const path = `/repos/${repository}/pulls/${subject.of.pullRequest}/reviews`;
  const said = readAnswer(pullReviews, await github.list(path, { most: mostReviews }), path);
  return lastOfEach(
    said.flatMap(({ user, state, commit_id: commit, submitted_at: at, author_association: association }) => {
      const known = decisive.get(state);
      return known === undefined
        ? []
        : [{ ...personOf(user), state: known, commit: commit ?? undefined, at: at ?? undefined, association }];
    }),
  );
}

async function readRunReviews(github: GitHub, path: string, { head }: Subject): Promise<readonly Review[]> {
  // GitHub answers with all of them at once.
  const said = readAnswer(runReviews, await github.get(path), path);
  const reviews = said
    .filter(({ state }) => state === 'approved' || state === 'rejected')
    .map(({ user, state, environments }) => ({
      ...personOf(user),
      state: state === 'approved' ? ('approved' as const) : ('rejected' as const),
      commit: head,
      environments: environments.map(({ name }) => name),
    }));
  return rejectionsFirst(reviews);
}

const personOf = (user: z.infer<typeof account>): Pick<Review, 'login' | 'type'> => ({
  login: user?.login ?? ghost,
  type: user?.type ?? '',
});

/** By the time that GitHub gives; in its own order, which is that of time, where it gives none. */
function lastOfEach(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const before = last.get(foldLogin(review.login));
    if (!before || !isBefore(review, before)) last.set(foldLogin(review.login), review);
  }
  return [...last.values()];
}

const isBefore = ({ at }: Review, other: Review): boolean =>
  at !== undefined && other.at !== undefined && Date.parse(at) < Date.parse(other.at);

/** A run's approvals have no time: who rejected once has not approved, and all environments of a person count. */
function rejectionsFirst(reviews: readonly Review[]): readonly Review[] {
  const people = new Map<string, Review>();
  for (const review of reviews) {
    const before = people.get(foldLogin(review.login));
    const environments = [...new Set([...(before?.environments ?? []), ...(review.environments ?? [])])];
    const isRejected = review.state === 'rejected' || before?.state === 'rejected';
    people.set(foldLogin(review.login), { ...review, environments, state: isRejected ? 'rejected' : review.state });
  }
  return [...people.values()];
}
