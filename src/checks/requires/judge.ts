import type { Fact, Finding, Judgement } from '../../model/finding.ts';
import { numberOf, showCommit, showName } from '../../model/words.ts';
import type { ChecksSeen, Evidence } from './evidence.ts';
import type { RequiresOptions } from './options.ts';
import { standingsOf, type Standing } from './required.ts';
import type { RuleName } from './rules.ts';

type Bad = Exclude<Standing['is'], 'good'>;

const ruleOf = { bad: 'not-successful', pending: 'pending', absent: 'not-reported' } as const satisfies Record<
  Bad,
  RuleName
>;

export function judge(now: Evidence, options: RequiresOptions): Judgement<RuleName> {
  if ('unknownCommit' in now) return { facts: [], findings: [{ rule: 'commit-unknown', message: now.unknownCommit }] };
  const standings = standingsOf(now, options);
  const good = standings.filter(({ is }) => is === 'good');
  const waited = now.waitedSeconds > 0 ? `, after ${numberOf(now.waitedSeconds, 'second')}` : '';
  const summary: Fact = {
    label: 'required',
    value: `${good.length} of ${standings.length} succeeded on ${showCommit(now.sha)}${waited}`,
    key: true,
  };
  return {
    facts: [summary, ...good.map(({ name, what }) => ({ of: showName(name), label: 'conclusion', value: what }))],
    findings: standings.flatMap((one) => findingsOf(one, now)),
  };
}

function findingsOf(standing: Standing, { sha, waitedSeconds }: ChecksSeen): readonly Finding<RuleName>[] {
  if (standing.is === 'good') return [];
  const waited = standing.is !== 'bad' && waitedSeconds > 0 ? ` after ${numberOf(waitedSeconds, 'second')}` : '';
  const verb = standing.is === 'absent' ? '' : 'is ';
  const message = `${showName(standing.name)} ${verb}${standing.what} on ${showCommit(sha)}${waited}`;
  return [{ rule: ruleOf[standing.is], message, ...(standing.is === 'absent' && { details: standing.near }) }];
}
