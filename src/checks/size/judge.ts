import { judgeComparison } from '../../change/judge-comparison.ts';
import { boundFindings } from '../../model/bound-findings.ts';
import { clip, visible } from '../../model/visible.ts';
import { numberOf, showName } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';
import { judgeFunctions } from './judge-functions.ts';
import { judgeGrowth } from './judge-growth.ts';
import { judgeMaintainability } from './judge-maintainability.ts';
import { judgeMost } from './judge-most.ts';
import { judgeRatchetFile } from './judge-ratchet-file.ts';
import { sizesExhibit } from './largest.ts';
import { placeOf, type Judged, type SizeFinding } from './judged.ts';
import type { Options } from './options.ts';
import { rules } from './rules.ts';
import { beforeFacts, leftOutFacts, treeFacts } from './tree-facts.ts';

export function judge(evidence: Evidence, options: Options): Judged {
  const isWanted =
    options.limits.some((limit) => limit.for !== 'all') || options.most.some((limit) => limit.new !== undefined);
  const comparison = judgeComparison(evidence, {
    isWanted,
    isUseful: isWanted || options.ratchet !== undefined,
    isRead: evidence.comparison !== undefined,
  });
  const parts: readonly Judged[] = [
    { facts: treeFacts(evidence), findings: [...obstaclesIn(evidence), ...takenOut(evidence)] },
    comparison,
    judgeRatchetFile(evidence, options),
    judgeFunctions(evidence, options),
    judgeMost(evidence, options),
    judgeMaintainability(evidence, options),
    judgeGrowth(evidence),
    { facts: [...beforeFacts(evidence), ...leftOutFacts(evidence)], findings: [] },
  ];
  return {
    facts: parts.flatMap(({ facts }) => facts),
    findings: boundFindings(
      parts.flatMap(({ findings }) => findings),
      rules,
    ),
    exhibits: sizesExhibit(evidence),
    baselines: evidence.ratchet && 'rows' in evidence.ratchet ? asList(evidence.ratchet.document) : [],
  };
}

const asList = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** What keeps a function from being judged. */
function obstaclesIn(evidence: Evidence): readonly SizeFinding[] {
  const nothing = whyNothing(evidence);
  return [
    ...brokenIn(evidence),
    ...(nothing === undefined ? [] : [{ rule: 'not-measured' as const, message: nothing }]),
    ...evidence.idle.map((glob) => ({
      rule: 'not-measured' as const,
      message: `no source file fits ${showName(glob)} in \`limits\``,
    })),
  ];
}

const brokenIn = ({ unparsed }: Evidence): readonly SizeFinding[] =>
  unparsed.map(({ path, line, message }) => ({
    rule: 'unparsed',
    message: `${showName(path)} ${/^(?:cannot|lacks|has) /.test(message) ? '' : 'cannot be measured: '}${visible(clip(message, 400))}`,
    at: { file: path, ...(line !== undefined && { line }) },
  }));

/** A change may touch nothing that is measured; a repository without anything is none that was measured. */
function whyNothing({ scope, sources, totals, unparsed }: Evidence): string | undefined {
  if (sources === 0) return 'no file of the repository is of a language that is measured';
  if (scope === 'changed' || totals.files + unparsed.length > 0) return undefined;
  return sources === 1
    ? 'the only file of a language that is measured is left out'
    : `all ${sources} files of a language that is measured are left out`;
}

const takenOut = ({ leftOutNow, leftOutNew: { count, first } }: Evidence): readonly SizeFinding[] => [
  ...leftOutNow.map(({ path, detail }) => ({
    rule: 'left-out-now' as const,
    message: `${showName(path)} was measured before this change, and is left out since: ${visible(clip(detail, 200))}`,
    at: placeOf({ path, start: 1 }),
  })),
  ...(count === 0
    ? []
    : [
        {
          rule: 'left-out-new' as const,
          message: `this change adds ${numberOf(count, 'file')} that ${count === 1 ? 'is' : 'are'} left out`,
          details: [...first.map(showName), ...(count > first.length ? [`and ${count - first.length} more`] : [])],
        },
      ]),
];
