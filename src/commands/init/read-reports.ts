import { measure } from '../../checks/coverage/measure.ts';
import { readRepositoryPaths, type RepositoryPaths } from '../../checks/coverage/repository-paths.ts';
import type { Problem } from '../../checks/coverage/evidence.ts';
import { GateError, reasonOf } from '../../model/errors.ts';
import type { Files, Sources } from '../../model/sources.ts';
import { asPattern } from './as-pattern.ts';
import type { Remark, SeenReport } from './seen.ts';

const mostReports = 50;
/** The check itself takes more: but init reads what merely lies about. */
const mostBytes = 134_217_728;
/** Of all reports together, since what they measured is kept until one is chosen. */
const mostBytesInAll = 268_435_456;

interface Found {
  readonly reports: readonly SeenReport[];
  readonly skipped: readonly Remark[];
}

/** Reads the reports as the check will. What the check could not judge is said, and not gated. */
export async function readReports(from: Pick<Sources, 'files' | 'git'>, paths: readonly string[]): Promise<Found> {
  const reports: SeenReport[] = [];
  const skipped: Remark[] = [];
  if (paths.length === 0) return { reports, skipped };
  const repository = await readRepositoryPaths(from);
  const files = bounded(from.files);
  // One after the other: all at once they would all be in memory as text.
  for (const path of paths.slice(0, mostReports)) {
    const read = await readOne(path, files, repository);
    if ('what' in read) skipped.push(read);
    else reports.push(read);
  }
  const rest = paths.slice(mostReports).map((path) => ({ path, what: `only ${mostReports} reports are read` }));
  return { reports, skipped: [...skipped, ...rest] };
}

async function readOne(path: string, files: Files, repository: RepositoryPaths): Promise<SeenReport | Remark> {
  const pattern = asPattern(path);
  const wishes = { reports: [pattern], paths: [], 'source-roots': [], ignore: [] };
  try {
    const { pile, reports, problems } = await measure(
      { files, repository, mayBeAbsent: () => false, withLibraries: false },
      wishes,
    );
    const [problem] = problems;
    const [report] = reports;
    if (problem) return { path, what: explain(problem, path) };
    const measured = [...(pile.get(undefined)?.values() ?? [])];
    if (!report) return { path, what: 'it was not read' };
    const known = new Set(repository.known);
    const own = measured.map((file) => file.path).filter((file) => known.has(file));
    return { path, pattern, format: report.format, measured, own, isTracked: known.has(path) };
  } catch (thrown) {
    return { path, what: reasonOf(thrown) };
  }
}

const lost: ReadonlySet<Problem['rule']> = new Set<Problem['rule']>(['report-unmapped', 'path-ambiguous']);

const explain = ({ rule, message }: Problem, path: string): string =>
  lost.has(rule) ? `${message}: see \`epic21-gate coverage ${path} --explain-paths\`` : message;

function bounded(files: Files): Files {
  let all = 0;
  return {
    ...files,
    async *stream(path) {
      let length = 0;
      for await (const chunk of files.stream(path)) {
        length += chunk.length;
        all += chunk.length;
        if (length > mostBytes) throw tooLarge(`larger than ${mostBytes} bytes, which is more than init reads`);
        if (all > mostBytesInAll) throw tooLarge(`init reads ${mostBytesInAll} bytes of reports, and no more`);
        yield chunk;
      }
    },
  };
}

const tooLarge = (message: string): GateError => new GateError('too-large', message);
