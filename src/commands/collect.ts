import { resolve } from 'node:path';
import { gatherAll } from '../checks/coverage/gather.ts';
import type { Evidence, Problem } from '../checks/coverage/evidence.ts';
import type { Options } from '../checks/coverage/options.ts';
import { legText } from '../checks/coverage/write-leg.ts';
import { parseDiff } from '../formats/diff.ts';
import { exitCodes } from '../gate/verdict.ts';
import { version } from '../gate/version.ts';
import { GateError } from '../model/errors.ts';
import { formatPlace } from '../model/finding.ts';
import { didYouMean } from '../model/nearest.ts';
import { formatPercent } from '../model/ratio.ts';
import { clip, visible } from '../model/visible.ts';
import { safeLine } from '../reporters/safe-line.ts';
import { chosenLeg, isMatrix } from './collect-leg.ts';
import { collectSize } from './collect-size.ts';
import { collectSubject } from './collect-subject.ts';
import { collectSuites } from './collect-suites.ts';
import type { Hall, RunCommand } from './command.ts';
import { plannedCoverage } from './planned-coverage.ts';
import { suitesIfAny } from './planned-suites.ts';
import { refuseToKeep } from './refuse-to-keep.ts';

/** Stores what was measured here, so that a job that has it all can judge it. Nothing is written that was not measured. */
export const collect: RunCommand = async (hall) => {
  const { request, sources, sinks } = hall;
  const { leg: said, output } = request;
  const { name: subject, words } = collectSubject(request);
  if (subject !== 'size' && said === undefined)
    throw missing('--leg', 'Name this leg as the config lists it: --leg linux.');
  if (output === undefined) throw missing('--output', 'Name the file to write: --output legs/linux.json.');
  const sha = await commitOf(hall);
  if (subject === 'size' || said === undefined) return collectSize(hall, output, sha);
  if (subject === 'suites') return collectSuites(hall, { leg: said, output, sha, words });
  const leg = isMatrix(said) ? chosenLeg(said, await suitesIfAny(hall)).name : said;
  const options = await optionsOf(hall, leg);
  const { evidence, measured } = await gatherAll(sources, options);
  const reasons = [...evidence.problems.map(tell), ...(await changedSince(sha, hall, evidence))];
  if (reasons.length > 0) return refuseToKeep(hall, reasons);
  const event = await sources.github.event();
  const envelope = {
    sha,
    ref: event?.ref,
    run: sources.env.get('GITHUB_RUN_ID'),
    time: sources.clock.now().toISOString(),
    tool: { name: 'epic21-gate', version },
  };
  const target = resolve(request.cwd, output);
  await sinks.files.write(target, legText({ leg, reports: evidence.reports, pile: measured.pile }, envelope));
  const { lines } = evidence.totals;
  sinks.stdout.write(
    `${safeLine(`Kept the leg ${leg} at ${sha.slice(0, 12)} in ${output}: ${evidence.files.length} files, lines ${formatPercent(lines)} (${lines.covered} of ${lines.total})`)}\n`,
  );
  return { exitCode: exitCodes.ready };
};

async function commitOf({ sources }: Hall): Promise<string> {
  const sha = await sources.git.head();
  if (sha !== undefined) return sha;
  throw new GateError('misuse', 'there is no commit here that the evidence could be of', {
    hint: 'Run it in a checkout of the repository.',
  });
}

const missing = (option: string, hint: string): GateError =>
  new GateError('misuse', `collect needs ${option}`, { hint });

/** Its own reports only: what others measured, and what is expected of all together, is the last job's. */
async function optionsOf(hall: Hall, leg: string): Promise<Options> {
  const { options } = await plannedCoverage(hall);
  if (options.legs.length > 0 && !options.legs.includes(leg))
    throw new GateError('misuse', `the config lists no leg "${visible(clip(leg, 80))}"`, {
      hint: didYouMean(leg, options.legs) ?? `It lists ${options.legs.join(', ')}.`,
    });
  if (options.reports.length === 0)
    throw new GateError('misuse', 'checks.coverage names no reports to collect', {
      hint: 'Name under `reports` what the tests of a leg write.',
    });
  return { ...options, evidence: [], legs: [], suites: [], previous: [], 'carry-forward': [], ratchet: undefined };
}

const tell = ({ message, at }: Problem): string =>
  at === undefined || (message.includes(at.file) && at.line === undefined) ? message : `${formatPlace(at)}: ${message}`;

/** The evidence says that it is of this commit: so must be the files whose lines are in it. */
async function changedSince(sha: string, { sources }: Hall, { files }: Evidence): Promise<readonly string[]> {
  const measured = new Set(files.map(({ path }) => path));
  const changed = parseDiff(await sources.git.diff(sha)).filter(({ path }) => measured.has(path));
  return changed.map(({ path }) => `${path} is not as it is at ${sha.slice(0, 12)}: commit it, or take it back`);
}
