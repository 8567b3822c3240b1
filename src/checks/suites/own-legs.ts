import type { Finding } from '../../model/finding.ts';
import { showCommit } from '../../model/words.ts';
import type { Evidence, LegRead } from './evidence.ts';
import type { RuleName } from './rules.ts';

type SuiteFinding = Finding<RuleName>;

/** What counts for a leg; nothing where its reports cannot be believed. */
export interface OwnLeg {
  readonly read?: LegRead | undefined;
  readonly findings: readonly SuiteFinding[];
}

/** Of all that says it is of this leg: what is of this commit and run, of the newest attempt. */
export function ownLeg(name: string, evidence: Evidence): OwnLeg {
  const all = evidence.legs.filter(({ leg }) => leg === name);
  const strange = all.flatMap((read) => strangeness(read, evidence) ?? []);
  const own = all.filter((read) => strangeness(read, evidence) === undefined);
  const newest = Math.max(...own.map(attemptOf));
  const [first, ...others] = own.filter((read) => attemptOf(read) === newest);
  if (!first || others.length === 0) return { read: first, findings: strange };
  const text = JSON.stringify(first.results);
  const files = [first, ...others].map(({ from }) => from?.file ?? '').join(' and ');
  const at = first.from && { file: first.from.file };
  if (others.every(({ results }) => JSON.stringify(results) === text))
    return {
      read: first,
      findings: [...strange, { rule: 'leg-repeated', message: `${files} say the same of the leg ${name}`, at }],
    };
  const message = `${files} are both of the leg ${name}, and differ`;
  return { findings: [...strange, { rule: 'leg-disagrees', message, at }] };
}

// Evidence that names no attempt is older than any that does.
const attemptOf = ({ from }: LegRead): number => from?.attempt ?? 0;

/** Why results are not of what is judged; undefined where they are. */
function strangeness({ leg, from }: LegRead, { head, pull, runs }: Evidence): SuiteFinding | undefined {
  if (!from) return undefined;
  const { file, sha, run, attempt = 0 } = from;
  const say = (what: string, details?: readonly string[]): SuiteFinding => ({
    rule: 'leg-foreign',
    message: `${file} has results of the leg ${leg} ${what}`,
    at: { file },
    ...(details && { details }),
  });
  if (head === undefined) return { ...say('of a commit, and there is none here'), rule: 'commit-unknown' };
  if (sha !== head)
    return say(
      `at the commit ${showCommit(sha)}, and this is about ${showCommit(head)}`,
      sha === pull
        ? [
            'That is the head of the pull request; here its merge is checked out. Check out the same `ref` in both jobs.',
          ]
        : undefined,
    );
  if (run === undefined || runs.length === 0) return undefined;
  const same = runs.find(({ id }) => id === run);
  if (!same) return say(`of the run ${run}, and this is run ${runs[0]?.id}`);
  if (same.attempt !== undefined && attempt > same.attempt)
    return say(`of attempt ${attempt}, and this is attempt ${same.attempt}`);
  return undefined;
}
