import type { ApprovalRequirement } from '../../approval/requirement.ts';
import type { ApprovalsOptions, RuleOptions, When } from './options.ts';

interface People {
  readonly users: string[];
  readonly teams: string[];
}

/** A rule whose roles are people. */
export interface ResolvedRule {
  readonly name: string;
  readonly when: When;
  readonly initiate?: People | undefined;
  readonly approve: ApprovalRequirement | 'none';
  readonly notify?: string | undefined;
}

export const resolveRules = (options: ApprovalsOptions): readonly ResolvedRule[] =>
  options.rules.map((rule) => resolve(rule, options));

function resolve({ initiate, approve, ...rule }: RuleOptions, { roles }: ApprovalsOptions): ResolvedRule {
  const people = (said: People & { readonly roles: readonly string[] }): People => {
    const named = said.roles.flatMap((name) => roles[name] ?? []);
    return {
      users: [...new Set([...said.users, ...named.flatMap(({ users }) => users)])],
      teams: [...new Set([...said.teams, ...named.flatMap(({ teams }) => teams)])],
    };
  };
  return {
    ...rule,
    initiate: initiate && people(initiate),
    approve: approve === 'none' ? 'none' : { ...approve, ...people(approve) },
  };
}
