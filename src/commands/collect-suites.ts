import { relative, resolve } from 'node:path';
import type { Options } from '../checks/suites/options.ts';
import { legPayload } from '../checks/suites/evidence.ts';
import { readResults } from '../checks/suites/read-results.ts';
import { committed, filesOf } from '../checks/suites/result-files.ts';
import { testPlaces } from '../checks/suites/test-places.ts';
import { reportsOf } from '../checks/suites/report-globs.ts';
import { parseDiff } from '../formats/diff.ts';
import { exitCodes } from '../gate/verdict.ts';
import { version } from '../gate/version.ts';
import { GateError } from '../model/errors.ts';
import { formatPlace } from '../model/finding.ts';
import { numberOf } from '../model/words.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Request } from '../request.ts';
import { chosenLeg } from './collect-leg.ts';
import type { Ended, Hall } from './command.ts';
import { plannedSuites, suitesIfAny } from './planned-suites.ts';
import { refuseToKeep } from './refuse-to-keep.ts';

interface Asked {
  readonly leg: string;
  readonly output: string;
  readonly sha: string;
  readonly words: readonly string[];
}

/** Stores what the tests of a leg came to, passed or not: to judge it is the last job's. */
export async function collectSuites(hall: Hall, { leg: said, output, sha, words }: Asked): Promise<Ended> {
  const { request, sources, sinks } = hall;
  const options = await (words.length > 0 ? suitesIfAny(hall) : plannedSuites(hall));
  const leg = chosenLeg(said, options);
  const tracked = await sources.git.tracked();
  const globs = words.length > 0 ? words.map((word) => fromDirectory(word, request)) : wantedOf(options, leg);
  const names = await filesOf(globs, sources.files);
  const { results, problems } = await readResults(names, sources.files, testPlaces(tracked));
  const reasons = [
    ...(names.length === 0 ? [`no report fits ${globs.join(', ')}`] : []),
    ...[...committed(names, tracked), ...problems].map(({ message, at }) =>
      at?.line === undefined ? message : `${formatPlace(at)}: ${message}`,
    ),
  ];
  if (reasons.length > 0) return refuseToKeep(hall, reasons);
  const changed = parseDiff(await sources.git.diff(sha)).map(({ path }) => path);
  const attempt = Number(sources.env.get('GITHUB_RUN_ATTEMPT'));
  const envelope = {
    schema: 1,
    check: 'suites',
    sha,
    ref: (await sources.github.event())?.ref,
    run: sources.env.get('GITHUB_RUN_ID'),
    ...(Number.isSafeInteger(attempt) && attempt > 0 && { attempt }),
    time: sources.clock.now().toISOString(),
    tool: { name: 'epic21-gate', version },
    payload: legPayload.parse({ leg: leg.name, results, changed: changed.slice(0, 20) }),
  };
  await sinks.files.write(resolve(request.cwd, output), `${JSON.stringify(envelope, undefined, 2)}\n`);
  const { tests, failed, errored, skipped } = results;
  const told = `${numberOf(tests, 'test')}, ${failed + errored} failed, ${skipped} skipped`;
  sinks.stdout.write(`${safeLine(`Kept the leg ${leg.name} at ${sha.slice(0, 12)} in ${output}: ${told}`)}\n`);
  return { exitCode: exitCodes.ready };
}

function wantedOf(options: Options | undefined, leg: ReturnType<typeof chosenLeg>): readonly string[] {
  if (options && options.reports.length > 0) return reportsOf(leg, options.reports);
  throw new GateError('misuse', 'no reports are named to collect', {
    hint: 'Name them after `collect suites`, or under checks.suites.reports.',
  });
}

/** Words start from where the command runs, paths of the config from the gated directory. */
const fromDirectory = (word: string, { cwd, directory }: Request): string =>
  relative(resolve(cwd, directory), resolve(cwd, word)).replaceAll('\\', '/');
