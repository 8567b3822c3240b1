import { showNeed, type ApprovalJudged } from '../../approval/judge-approval.ts';
import type { Fact } from '../../model/finding.ts';
import { numberOf, showName } from '../../model/words.ts';
import type { AlterationRead, ComparedEvidence } from './evidence.ts';
import type { Options } from './options.ts';

export const whatWasCompared = ({ config, from, counts }: ComparedEvidence): readonly Fact[] => [
  { label: 'config', value: config === undefined ? 'in the workflow, which is compared' : showName(config) },
  { label: 'judged by the config of', value: `the ${from} of the change` },
  { label: 'baselines compared', value: counts.baselines },
  { label: 'changed workflows compared', value: counts.workflows },
  { label: 'changed files searched for markers', value: counts.searched },
];

export function approvalFacts(approval: ApprovalJudged | undefined, { approval: needed }: Options): readonly Fact[] {
  if (!approval || !needed) return [];
  const value = approval.have.length === 0 ? 'none' : approval.have.map(showName).join(', ');
  return [{ label: 'approved by', value, limit: showNeed(needed) }];
}

const mostListed = 20;

export function stricterFacts(alterations: readonly AlterationRead[]): readonly Fact[] {
  const stricter = alterations.filter(({ effect }) => effect === 'stricter');
  const listed = stricter.slice(0, mostListed).map(({ what, before, after, at }) => ({
    of: at.file,
    label: `stricter: ${what}`,
    value: after ?? 'gone',
    ...(before !== undefined && { before }),
  }));
  const more = stricter.length - listed.length;
  return more === 0 ? listed : [...listed, { label: 'stricter', value: numberOf(more, 'further change') }];
}
