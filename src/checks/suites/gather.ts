import type { GitHubEvent, Sources } from '../../model/sources.ts';
import type { Evidence } from './evidence.ts';
import { expectedLegs } from './expected-legs.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { gatherReports } from './gather-reports.ts';
import type { Options } from './options.ts';
import { readNeeds } from './read-needs.ts';

type Seen = Pick<Sources, 'files' | 'git' | 'github' | 'env'>;

/** Reads what the legs left: their evidence or, where none is named, the reports themselves. */
export async function gather(from: Seen, options: Options): Promise<Evidence> {
  const event = await from.github.event();
  const head = await from.git.head();
  const pull = event?.pull?.headSha;
  const legs =
    options.evidence.length > 0
      ? await gatherEvidence(from, options.evidence)
      : await gatherReports(from, expectedLegs(options), options.reports);
  const needs = options.needs === undefined ? undefined : readNeeds(options.needs);
  const isKnown = needs !== undefined && !('rule' in needs);
  return {
    ...(head !== undefined && { head }),
    ...(pull !== undefined && pull !== head && { pull }),
    runs: runsOf(event, from.env),
    legs: [...legs.legs],
    problems: [...legs.problems, ...(needs && 'rule' in needs ? [needs] : [])],
    ...(isKnown && { needs }),
  };
}

/** The runs that results may be of: this one and, where the end of another started it, that one. */
function runsOf(event: GitHubEvent | undefined, env: Sources['env']): Evidence['runs'] {
  const own = env.get('GITHUB_RUN_ID');
  const attempt = Number(env.get('GITHUB_RUN_ATTEMPT'));
  return [
    ...(own === undefined ? [] : [{ id: own, ...(Number.isSafeInteger(attempt) && attempt > 0 && { attempt }) }]),
    ...(event?.ended ? [{ id: String(event.ended.id) }] : []),
  ];
}
