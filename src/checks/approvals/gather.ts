import { readApprovals } from '../../approval/read-approvals.ts';
import { orUnreadable } from '../../approval/unreadable.ts';
import { GateError } from '../../model/errors.ts';
import type { GitHubEvent, Sources } from '../../model/sources.ts';
import { clip } from '../../model/visible.ts';
import { showName } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';
import type { ApprovalsOptions } from './options.ts';
import { readTable } from './read-table.ts';
import { resolveRules, type ResolvedRule } from './resolve-rule.ts';

type Seen = Pick<Sources, 'github' | 'git' | 'comparison' | 'env' | 'clock' | 'files'>;

const mostChanged = 50_000;

export async function gather(from: Seen, options: ApprovalsOptions): Promise<Evidence> {
  const rules = resolveRules(options);
  const event = await from.github.event();
  const branch = /^refs\/heads\/(.+)$/.exec(event?.ref ?? '')?.[1];
  const approvals = await readApprovals(from, {
    requirements: rules.flatMap(({ approve }) => (approve === 'none' ? [] : [approve])),
    teams: rules.flatMap(({ initiate }) => initiate?.teams ?? []),
  });
  const isAsked = rules.some(({ when }) => when.paths !== undefined);
  const { stages, 'deployed-at': deployedAt } = options.scenario;
  return {
    now: from.clock.now().toISOString(),
    event: event?.name,
    branch,
    approvals,
    ...(isAsked && { changed: await orUnreadable(readChanged(from, event)) }),
    ...(asks(rules, 'stages') && { stages: said(from, stages) }),
    ...(asks(rules, 'since-deploy') && { deployedAt: said(from, deployedAt) }),
    ...(options.table && { table: await readTable(from.files, options.table) }),
  };
}

const asks = (rules: readonly ResolvedRule[], what: 'stages' | 'since-deploy'): boolean =>
  rules.some(({ when }) => when[what] !== undefined);

/** An empty variable is one that an input of the workflow left unsaid. */
function said({ env }: Pick<Sources, 'env'>, name: string): string | undefined {
  const value = env.get(name)?.trim();
  return value ? clip(value, 80) : undefined;
}

async function readChanged(
  { git, comparison }: Pick<Sources, 'git' | 'comparison'>,
  event: GitHubEvent | undefined,
): Promise<string[]> {
  const found = await comparison();
  if (!found && isChangeless(event)) return [];
  if (!found)
    throw new GateError('unavailable', `nothing says what is compared on ${showName(event?.name ?? 'this run')}`);
  if ('unknown' in found) throw new GateError('unavailable', found.unknown, { hint: found.hint });
  const changed = await git.changedFiles(found.base, found.head);
  if (changed.length <= mostChanged) return [...changed];
  throw new GateError('too-large', `${changed.length} files are changed, over the limit of ${mostChanged}`);
}

/** Of the repository as it is; what any other run is about, nobody said. */
const isChangeless = (event: GitHubEvent | undefined): boolean =>
  event !== undefined && !/^(?:pull_request|merge_group|push$|workflow_run$|none$)/.test(event.name);
