import type { Config, Planned } from '../model/plan.ts';
import { GateError } from '../model/errors.ts';
import type { Severity } from '../model/finding.ts';
import { didYouMean } from '../model/nearest.ts';
import type { CheckResult, Report, Subject, Waiver } from '../model/report.ts';
import type { GitHubEvent, Sources } from '../model/sources.ts';
import { assess } from './assess.ts';
import { changedFiles, markChanged, refusal } from './change.ts';
import { grade } from './grade.ts';
import { readTrends } from './read-trends.ts';
import { verdict } from './verdict.ts';
import { version } from './version.ts';
import { isInForce, judgeWaivers, waiverRules } from './waivers.ts';

interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export interface Progress {
  started(check: string): void;
  ended(result: CheckResult): void;
}

interface Run {
  readonly command: string;
  readonly config: Config;
  readonly selection?: Selection;
  /** The gated directory within the repository. */
  readonly directory?: string | undefined;
  readonly progress?: Progress;
}

/** Runs the planned checks at the same time, each by itself, and makes the report. */
export async function run(
  { command, config, selection = { only: [], skip: [] }, directory, progress }: Run,
  sources: Sources,
): Promise<Report> {
  assertKnown(selection, config.planned);
  const at = sources.clock.now().toISOString();
  const event = await sources.github.event();
  const policy = {
    failOn: config.failOn,
    waivers: config.waivers.filter((waiver) => isInForce(waiver, at.slice(0, 10))),
  };
  const obstacle = refusal(event);
  const judged = await Promise.all(
    config.planned.map(async (planned): Promise<CheckResult> => {
      const reason = reasonToSkip(planned, selection, event);
      if (reason !== undefined) return skipped(planned.check, reason);
      if (obstacle !== undefined) return { ...skipped(planned.check, obstacle), outcome: 'blocked' };
      progress?.started(planned.check.id);
      const result = await assess(planned, sources, policy);
      progress?.ended(result);
      return result;
    }),
  );
  const changed = await changedFiles(judged, event, sources);
  const results = [
    ...judged.map((result) => markChanged(result, changed)),
    ...bookkeeping(config.waivers, judged, at, config.failOn),
  ];
  const subject = { ...(await subjectOf(config, event, sources)), directory };
  const stored = await readTrends(config.history, { at, subject, results }, sources);
  return {
    schema: 1,
    tool: { name: 'epic21-gate', version },
    command,
    at,
    subject,
    failOn: config.failOn,
    verdict: verdict(results),
    results: [...results, ...stored.results],
    ...(stored.trends && { trends: stored.trends }),
  };
}

/** What was judged, and from where: a history that cannot tell is no reason to block. */
export async function subjectOf(
  { file, read }: { readonly file: string | undefined; readonly read?: Config['read'] },
  event: GitHubEvent | undefined,
  sources: Sources,
): Promise<Subject> {
  const compared = await sources.comparison().catch((thrown: unknown) => {
    if (thrown instanceof GateError) return undefined;
    throw thrown;
  });
  return {
    repository: event?.repository,
    sha: event?.sha,
    ref: event?.ref,
    event: event?.name,
    config: file,
    configRead: read,
    pullRequest: event?.pull?.number,
    shown: event?.pull?.headSha ?? event?.sha,
    compared: compared && 'base' in compared ? compared : undefined,
    run: event?.run,
    server: event?.server,
  };
}

function assertKnown({ only, skip }: Selection, planned: readonly Planned[]): void {
  const known = planned.map(({ check }) => check.id);
  const unknown = [...only, ...skip].find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new GateError('misuse', `the config has no check "${unknown}", it has ${known.join(', ')}`, {
    hint: didYouMean(unknown, known),
  });
}

function reasonToSkip(
  { check, when }: Planned,
  { only, skip }: Selection,
  event: GitHubEvent | undefined,
): string | undefined {
  if (only.length > 0 && !only.includes(check.id)) return `left out by --only ${only.join(',')}`;
  if (skip.includes(check.id)) return 'left out by --skip';
  const now = event?.name ?? 'none';
  return when && !when.events.includes(now) ? `runs only on ${when.events.join(', ')}, and this is ${now}` : undefined;
}

const skipped = (check: Planned['check'], reason: string): CheckResult => ({
  check: check.id,
  title: check.title,
  outcome: 'skipped',
  reason,
  facts: [],
  findings: [],
  ms: 0,
});

/** Waivers are not a check: in order they are listed as skipped, so that they never make a run ready by themselves. */
function bookkeeping(
  waivers: readonly Waiver[],
  results: readonly CheckResult[],
  at: string,
  failOn: Severity,
): readonly CheckResult[] {
  if (waivers.length === 0) return [];
  const judgement = judgeWaivers(waivers, results, at.slice(0, 10));
  const graded = grade({ id: 'waivers', rules: waiverRules }, judgement, { failOn, waivers: [] });
  const identity = { check: 'waivers', title: 'Waivers', facts: judgement.facts, findings: graded.findings, ms: 0 };
  return [
    graded.outcome === 'failed'
      ? { ...identity, outcome: 'failed' }
      : { ...identity, outcome: 'skipped', reason: `${waivers.length} listed in the config, none expired` },
  ];
}
