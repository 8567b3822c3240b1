import { z } from 'zod/mini';
import { readAnswer } from '../../formats/github-answer.ts';
import type { GitHub, GitHubEvent } from '../../model/sources.ts';
import { clip } from '../../model/visible.ts';
import type { CheckSeen, StatusSeen } from './evidence.ts';
import { readOrigins, type Origins } from './read-origins.ts';

/** A commit has no more check suites than these, of which GitHub answers. */
const most = 5_000;

const checksAnswer = z.array(
  z.object({
    id: z.number(),
    name: z.string(),
    status: z.string(),
    conclusion: z.nullish(z.string()),
    started_at: z.nullish(z.string()),
    details_url: z.nullish(z.string()),
    app: z.nullish(z.object({ slug: z.nullish(z.string()) })),
  }),
);

type Answered = z.infer<typeof checksAnswer>[number];

/** What is asked about, and the run that asks. */
export interface Target {
  readonly repository: string;
  readonly sha: string;
  readonly run?: GitHubEvent['run'];
}

export interface CheckFound extends CheckSeen {
  readonly id: number;
}

/** Names are cut: a thousand of the longest would not fit into evidence. */
const longest = 500;

/** The newest check run of each name, app and workflow: one that another workflow reports makes up for none. */
export async function readChecks(github: GitHub, { repository, sha, run }: Target): Promise<readonly CheckFound[]> {
  const path = `/repos/${repository}/commits/${sha}/check-runs?filter=latest`;
  const all = readAnswer(checksAnswer, await github.list(path, { items: 'check_runs', most }), path);
  const named = groupsOf(all, ({ name, app }) => JSON.stringify([name, app?.slug ?? '']));
  const isOpen = named.some((group) => new Set(group.map(runOf)).size > 1);
  const origins: Origins = isOpen ? await readOrigins(github, repository, sha) : new Map();
  const originOf = (check: Answered): string => origins.get(runOf(check)) ?? runOf(check);
  const groups = named.flatMap((group) => groupsOf(group, originOf));
  return groups.flatMap((group) => {
    const newest = group.toSorted(newestFirst)[0];
    return newest ? [found(newest, group.length, run)] : [];
  });
}

function groupsOf(checks: readonly Answered[], keyOf: (check: Answered) => string): readonly (readonly Answered[])[] {
  const groups = new Map<string, Answered[]>();
  for (const check of checks) {
    const group = groups.get(keyOf(check));
    if (group) group.push(check);
    else groups.set(keyOf(check), [check]);
  }
  return [...groups.values()];
}

/** The workflow run that a check run is a job of; empty for those of other apps. */
const runOf = ({ details_url: url }: Answered): string =>
  /\/actions\/runs\/(\d{1,20})(?:\/|$)/.exec(url ?? '')?.[1] ?? '';

const startOf = ({ started_at: at }: Answered): number => Date.parse(at ?? '') || 0;

/** What has not started yet is newer than all that has. */
function newestFirst(one: Answered, other: Answered): number {
  const [a, b] = [one, other].map((check) =>
    check.status === 'completed' ? startOf(check) : startOf(check) || Infinity,
  );
  return a === b ? other.id - one.id : (b ?? 0) - (a ?? 0);
}

function found(check: Answered, of: number, run: GitHubEvent['run']): CheckFound {
  const { id, name, status, conclusion, started_at: at, app, details_url: url } = check;
  const isSame = run !== undefined && (url ?? '').includes(`/actions/runs/${run.id}/`);
  return {
    id,
    name: clip(name, longest),
    app: clip(app?.slug ?? '', 100),
    status: clip(status, 40),
    ...(conclusion && { conclusion: clip(conclusion, 40) }),
    ...(at && { at: clip(at, 40) }),
    of,
    ...(isSame && { sameRun: true }),
  };
}

const statusesAnswer = z.array(z.object({ context: z.string(), state: z.string() }));

/** GitHub answers with the newest of each context. */
export async function readStatuses(github: GitHub, commit: string): Promise<StatusSeen[]> {
  const path = `${commit}/status`;
  const all = readAnswer(statusesAnswer, await github.list(path, { items: 'statuses', most }), path);
  return all.map(({ context, state }) => ({ name: clip(context, longest), state: clip(state, 40) }));
}
