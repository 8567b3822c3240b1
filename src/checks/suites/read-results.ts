import { readJunit, type JunitReport, type TestPlace } from '../../formats/junit.ts';
import { GateError } from '../../model/errors.ts';
import type { Files } from '../../model/sources.ts';
import { clip } from '../../model/visible.ts';
import { mostFailures, type Problem, type Results } from './evidence.ts';

const mostNotes = 20;

interface ResultsRead {
  readonly results: Results;
  readonly problems: readonly Problem[];
}

type FindPlace = (candidates: readonly TestPlace[]) => TestPlace | undefined;

/** What the reports of one leg come to. One that cannot be read is a problem, and the others go on. */
export async function readResults(paths: readonly string[], files: Files, find: FindPlace): Promise<ResultsRead> {
  let results = noResults;
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      results = add(results, await readJunit(files.stream(path), path), path, find);
    } catch (thrown) {
      problems.push(unreadable(thrown, path));
    }
  }
  return { results, problems };
}

export function unreadable(thrown: unknown, path: string): Problem {
  if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
  const { message, hint, at } = thrown;
  return {
    rule: 'results-unreadable',
    message,
    at: at?.line === undefined ? { file: path } : { file: path, line: at.line },
    ...(hint && { details: [hint] }),
  };
}

const noResults: Results = {
  reports: 0,
  tests: 0,
  failed: 0,
  errored: 0,
  skipped: 0,
  flaky: 0,
  unshown: 0,
  failures: [],
  notes: [],
};

function add(sum: Results, report: JunitReport, path: string, find: FindPlace): Results {
  const failures = report.failures.slice(0, mostFailures - sum.failures.length).map(({ places, message, ...test }) => {
    const at = find(places);
    return { ...test, ...(message !== undefined && { message: clip(message, 300) }), ...(at && { at }) };
  });
  return {
    reports: sum.reports + 1,
    tests: sum.tests + report.tests,
    failed: sum.failed + report.failed,
    errored: sum.errored + report.errored,
    skipped: sum.skipped + report.skipped,
    flaky: sum.flaky + report.flaky,
    unshown: sum.unshown + report.unshown,
    failures: [...sum.failures, ...failures],
    notes: [...sum.notes, ...report.notes.map((note) => `${path} ${note}`)].slice(0, mostNotes),
  };
}
