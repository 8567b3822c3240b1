import type { Sources } from '../../model/sources.ts';
import type { Problem, ReportRead } from './evidence.ts';
import { readLegFile, type LegFile } from './leg-file.ts';
import type { Options } from './options.ts';
import { addToPile, type Pile } from './pile.ts';
import { filesOf, isMeasured, problemOf, readingProblem } from './read-reports.ts';

type Seen = Pick<Sources, 'files' | 'git'>;

export interface Legs {
  readonly reports: ReportRead[];
  readonly problems: Problem[];
  /** Where the evidence was read. */
  readonly files: readonly string[];
}

/** Lays what the legs of a matrix measured onto the pile, one after the other, and tells which of them are missing. */
export async function addLegs(pile: Pile, { files, git }: Seen, options: Options): Promise<Legs> {
  const isMatrix = options.evidence.length > 0 || options.legs.length > 0;
  const names = isMatrix ? await filesOf(options.evidence, files) : [];
  const found: Legs = { reports: [], problems: [], files: names };
  if (!isMatrix) return found;
  const head = await git.head();
  const seen = new Map<string, string>();
  for (const name of names) {
    const leg = await readLeg(name, files);
    if ('rule' in leg) {
      found.problems.push(leg);
      continue;
    }
    const twin = seen.get(leg.leg);
    if (twin !== undefined) found.problems.push(repeated(leg.leg, [twin, name]));
    else if (leg.sha !== head) found.problems.push(foreign(leg, name, head));
    else if (!options.legs.includes(leg.leg)) found.problems.push(unlisted(leg.leg, name));
    else if (!leg.parts.some(({ files: own }) => own.some(isMeasured))) found.problems.push(hollow(leg.leg, name));
    else add(leg, name, pile, found);
    seen.set(leg.leg, name);
  }
  const missing = options.legs.filter((leg) => !seen.has(leg));
  found.problems.push(...missing.map((leg) => absent(leg, [...seen.keys()], names.length)));
  if (names.length === 0 && missing.length === 0)
    found.problems.push(problemOf('report-missing', `no evidence fits ${options.evidence.join(', ')}`));
  return found;
}

async function readLeg(name: string, files: Sources['files']): Promise<LegFile | Problem> {
  try {
    return await readLegFile(files.stream(name), name);
  } catch (thrown) {
    return readingProblem(thrown, name);
  }
}

function add(leg: LegFile, name: string, pile: Pile, found: Legs): void {
  for (const { suite, files } of leg.parts) {
    const clashes = addToPile(pile, files, suite);
    if (clashes.length > 0) found.problems.push(clashing(name, clashes));
  }
  for (const report of leg.reports) found.reports.push({ ...report, leg: leg.leg });
}

const repeated = (leg: string, [first, second]: readonly [string, string]): Problem =>
  problemOf('leg-repeated', `${second} and ${first} are both of the leg ${leg}`, second);

const foreign = ({ leg, sha }: LegFile, name: string, head: string | undefined): Problem =>
  problemOf(
    'leg-foreign',
    `the leg ${leg} measured the commit ${sha.slice(0, 12)}, and this run is about ${head?.slice(0, 12) ?? 'no commit'}`,
    name,
  );

const unlisted = (leg: string, name: string): Problem =>
  problemOf('leg-unlisted', `${name} is of the leg ${leg}, which the config does not list`, name);

const hollow = (leg: string, name: string): Problem =>
  problemOf('report-empty', `${name} of the leg ${leg} knows nothing to cover`, name);

const absent = (leg: string, seen: readonly string[], files: number): Problem =>
  problemOf(
    'leg-missing',
    `the leg ${leg} did not report`,
    undefined,
    files === 0 ? ['There is no evidence file at all.'] : [`Reported: ${seen.join(', ') || 'none that can be read'}.`],
  );

const clashing = (name: string, paths: readonly string[]): Problem =>
  problemOf(
    'not-mergeable',
    `${name} has figures without lines for ${paths.length} files that another leg has too`,
    name,
    paths.slice(0, 10),
  );
