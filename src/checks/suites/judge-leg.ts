import { compileGlob } from '../../formats/glob.ts';
import type { Fact, Finding, Judgement } from '../../model/finding.ts';
import { clip, visible } from '../../model/visible.ts';
import { numberOf } from '../../model/words.ts';
import type { LegRead, Results } from './evidence.ts';
import type { Options } from './options.ts';
import type { RuleName } from './rules.ts';

type SuiteFinding = Finding<RuleName>;

/** What the tests of a leg came to, against its limits. */
export function judgeLeg({ leg, results, from }: LegRead, options: Options, attempt?: number): Judgement<RuleName> {
  const { minimum, mostSkipped } = limitsOf(leg, options);
  const ran = results.tests - results.skipped;
  const isOlder = from?.attempt !== undefined && attempt !== undefined && from.attempt < attempt;
  const fact: Fact = {
    of: leg,
    label: 'tests',
    value: `${ran} ran, ${results.skipped} skipped${isOlder ? `, in attempt ${from.attempt}` : ''}`,
    limit: `>= ${minimum}${mostSkipped === undefined ? '' : `, <= ${mostSkipped} skipped`}`,
  };
  return {
    facts: ran > 0 ? [fact] : [],
    findings: [
      ...amount(leg, results, { minimum, mostSkipped }),
      ...failures(leg, results),
      ...asides(leg, results),
      ...changed(leg, from),
    ],
  };
}

interface Limits {
  readonly minimum: number;
  readonly mostSkipped: number | undefined;
}

function limitsOf(leg: string, options: Options): Limits {
  const own = options.limits.filter(({ legs }) => legs === leg || compileGlob(legs)(leg));
  return {
    minimum: own.findLast(({ minimum }) => minimum !== undefined)?.minimum ?? options.minimum,
    mostSkipped: own.findLast((one) => one['most-skipped'] !== undefined)?.['most-skipped'] ?? options['most-skipped'],
  };
}

function amount(leg: string, { tests, skipped, reports }: Results, limits: Limits): readonly SuiteFinding[] {
  if (tests === 0)
    return [{ rule: 'no-tests', message: `${leg} ran no test: ${numberOf(reports, 'report')} without a case` }];
  const ran = tests - skipped;
  if (ran === 0)
    return [{ rule: 'all-skipped', message: `${leg} skipped ${tests === 1 ? 'its one test' : `all ${tests} tests`}` }];
  const { minimum, mostSkipped } = limits;
  return [
    ...(ran < minimum
      ? [
          {
            rule: 'too-few-tests' as const,
            message: `${leg} ran ${numberOf(ran, 'test')}, expected at least ${minimum}`,
          },
        ]
      : []),
    ...(mostSkipped !== undefined && skipped > mostSkipped
      ? [
          {
            rule: 'too-many-skipped' as const,
            message: `${leg} skipped ${numberOf(skipped, 'test')}, expected at most ${mostSkipped}`,
          },
        ]
      : []),
  ];
}

function failures(leg: string, { failures: listed, failed, errored, unshown }: Results): readonly SuiteFinding[] {
  const more = failed + errored - listed.length;
  return [
    ...listed.map(({ name, kind, message, at }) => ({
      rule: 'test-failed' as const,
      message: `${leg}: ${visible(name)} ${kind}${message === undefined ? '' : `: ${visible(clip(message, 300))}`}`,
      ...(at && { at }),
    })),
    ...(more > 0 ? [{ rule: 'test-failed' as const, message: `${leg}: ${numberOf(more, 'more test')} failed` }] : []),
    ...(unshown > 0
      ? [
          {
            rule: 'failure-unshown' as const,
            message: `${leg}: its reports declare ${numberOf(unshown, 'failure')} that no case shows`,
          },
        ]
      : []),
  ];
}

function asides(leg: string, { flaky, notes }: Results): readonly SuiteFinding[] {
  return [
    ...(flaky > 0
      ? [{ rule: 'flaky-test' as const, message: `${leg}: ${numberOf(flaky, 'test')} passed after a failure only` }]
      : []),
    ...(notes.length > 0
      ? [{ rule: 'figures-disagree' as const, message: `${leg}: ${visible(notes[0] ?? '')}`, details: notes.slice(1) }]
      : []),
  ];
}

function changed(leg: string, from: LegRead['from']): readonly SuiteFinding[] {
  if (!from || from.changed.length === 0) return [];
  const message = `${leg} was tested with ${from.changed.map(visible).join(', ')} changed`;
  return [{ rule: 'leg-changed', message: clip(message, 600) }];
}
