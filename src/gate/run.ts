import type { Config, Planned } from '../model/plan.ts';
import { GateError } from '../model/errors.ts';
import type { Severity } from '../model/finding.ts';
import { didYouMean } from '../model/nearest.ts';
import type { CheckResult, Report, Waiver } from '../model/report.ts';
import type { GitHubEvent, Sources } from '../model/sources.ts';
import { assess } from './assess.ts';
import { changedFiles, markChanged, notCheckedOut } from './change.ts';
import { grade } from './grade.ts';
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
  readonly progress?: Progress;
}

/** Runs the planned checks at the same time, each by itself, and makes the report. */
export async function run(
  { command, config, selection = { only: [], skip: [] }, progress }: Run,
  sources: Sources,
): Promise<Report> {
  assertKnown(selection, config.planned);
  const at = sources.clock.now().toISOString();
  const event = await sources.github.event();
  const policy = {
    failOn: config.failOn,
    waivers: config.waivers.filter((waiver) => isInForce(waiver, at.slice(0, 10))),
  };
  const obstacle = await notCheckedOut(event, sources.git);
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
  const subject = {
    repository: event?.repository,
    sha: event?.sha,
    ref: event?.ref,
    event: event?.name,
    config: config.file,
  };
  return {
    schema: 1,
    tool: { name: 'epic21-gate', version },
    command,
    at,
    subject,
    failOn: config.failOn,
    verdict: verdict(results),
    results,
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
