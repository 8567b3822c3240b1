import type { Finding } from '../../model/finding.ts';
import type { FlagEvidence } from './evidence.ts';
import type { ExpectedFlag } from './expectation.ts';
import type { FlagsOptions } from './options.ts';
import type { FlagRule } from './rules.ts';
import { origin, placeOf, stateOf } from './state.ts';

type Findings = readonly Finding<FlagRule>[];

type On = ReadonlyMap<string, FlagEvidence>;

export function judgeRelations(flag: ExpectedFlag, evidence: FlagEvidence, on: On): Findings {
  // An unsafe flag is reported as that; what else follows from its being on would be noise.
  if (!on.has(flag.name) || stateOf(flag, evidence).kind !== 'right') return [];
  const at = placeOf(evidence);
  return [
    ...flag.dependsOn
      .filter((name) => !on.has(name))
      .map((name) => ({
        rule: 'dependency' as const,
        message: `${flag.name} is on${origin(evidence)} and ${name}, which it depends on, is not`,
        at,
      })),
    ...flag.unreached.map((stage) => ({
      rule: 'prerequisite' as const,
      message: `${flag.name} is on${origin(evidence)} and the stage ${stage}, which it needs, is not reached`,
      at,
    })),
  ];
}

export function judgeExpiry({ name, expires, owner }: ExpectedFlag, evidence: FlagEvidence, today: string): Findings {
  if (expires === undefined || today <= expires) return [];
  return [
    {
      rule: 'expired',
      message: `${name} expired on ${expires}${owner === undefined ? '' : `; ${owner} answers for it`}`,
      at: placeOf(evidence),
    },
  ];
}

export const judgeExclusive = (groups: FlagsOptions['exclusive'], on: On): Findings =>
  groups
    .map((group) => group.filter((name) => on.has(name)))
    .filter((together) => together.length > 1)
    .map((together) => ({
      rule: 'exclusive' as const,
      message: `${together.join(' and ')} are on together, expected at most one`,
      at: together.map((name) => placeOf(on.get(name))).findLast((place) => place !== undefined),
    }));
