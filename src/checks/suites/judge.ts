import { joinJudged, type Fact, type Finding, type Judgement } from '../../model/finding.ts';
import { didYouMean } from '../../model/nearest.ts';
import { showName } from '../../model/words.ts';
import type { Evidence, LegRead } from './evidence.ts';
import { expectedLegs, type Leg } from './expected-legs.ts';
import { judgeLeg } from './judge-leg.ts';
import { judgeNeeds } from './judge-needs.ts';
import type { Options } from './options.ts';
import { ownLeg } from './own-legs.ts';
import { reportsOf } from './report-globs.ts';
import type { RuleName } from './rules.ts';

/** The expectation comes from the config, and what is there from the world. */
export function judge(evidence: Evidence, options: Options): Judgement<RuleName> {
  const expected = expectedLegs(options);
  const own = expected.map((leg) => ({ leg, ...ownLeg(leg.name, evidence) }));
  const read = own.flatMap(({ read }) => (read ? [read] : []));
  const attempt = evidence.runs[0]?.attempt;
  const names = expected.map(({ name }) => name);
  const silent = expected.filter(({ name }) => !evidence.legs.some(({ leg }) => leg === name));
  return joinJudged([
    { facts: overview(read, expected), findings: evidence.problems },
    { facts: [], findings: silent.map((leg) => missing(leg, evidence, options, names)) },
    { facts: [], findings: own.flatMap(({ findings }) => findings) },
    ...read.map((leg) => judgeLeg(leg, options, attempt)),
    { facts: [], findings: unlisted(evidence, names) },
    judgeNeeds(evidence, options),
  ]);
}

function overview(read: readonly LegRead[], expected: readonly Leg[]): readonly Fact[] {
  if (read.length === 0) return [];
  const ran = read.reduce((sum, { results }) => sum + results.tests - results.skipped, 0);
  const told: Fact = {
    label: 'legs',
    value: `${read.length} of ${expected.length}, ${ran} tests ran`,
    key: true,
    metric: { name: 'tests', value: ran },
  };
  const isBound = read.every(({ from }) => from !== undefined);
  return isBound ? [told] : [told, { label: 'commit', value: 'not known: reports were read where they lie' }];
}

function missing(
  leg: Leg,
  { legs, problems }: Evidence,
  options: Options,
  names: readonly string[],
): Finding<RuleName> {
  const { name } = leg;
  const others = new Set(legs.map((one) => one.leg));
  const near = didYouMean(
    name,
    [...others].filter((one) => !names.includes(one)),
  );
  const searched =
    options.evidence.length > 0
      ? `Searched: ${options.evidence.join(', ')}. Reported: ${[...others].join('; ') || 'none'}.`
      : `Searched: ${reportsOf(leg, options.reports).join(', ')}.`;
  const unread = problems.filter(({ rule }) => rule === 'results-unreadable').length;
  return {
    rule: 'leg-missing',
    message: `the leg ${showName(name)} did not report${near ? `, ${near}` : ''}`,
    details: [searched, ...(unread > 0 ? ['Some files could not be read: it may be one of them.'] : [])],
  };
}

function unlisted({ legs }: Evidence, names: readonly string[]): readonly Finding<RuleName>[] {
  return legs
    .filter(({ leg }) => !names.includes(leg))
    .map(({ leg, from }) => {
      const near = didYouMean(leg, names);
      return {
        rule: 'leg-unlisted',
        message: `the leg ${showName(leg)} reported, and the config does not list it${near ? `, ${near}` : ''}`,
        ...(from && { at: { file: from.file } }),
      };
    });
}
