import { showName } from '../../../model/words.ts';
import type { PartAltered } from './compare-part.ts';
import { textOf, type Step, type Workflow } from './model.ts';

/** What makes a command that fails look like one that did not. */
const mute =
  /\|\|\s*(?:true\b|:|exit\s+0\b|echo\b)|;\s*(?:true|:)\s*$|\bset\s+\+e\b|\bset\s+\+o\s+errexit\b|--exit-zero\b|--passWithNoTests\b/;

/** The lines of scripts that swallow a failure and were in no script before. */
export function mutedLines(
  before: readonly Workflow[],
  after: readonly Workflow[],
): readonly (PartAltered & { readonly file: string })[] {
  const known = new Map<string, number>();
  for (const { line } of linesOf(before)) known.set(line, (known.get(line) ?? 0) + 1);
  return [...linesOf(after)].flatMap(({ file, step, line }) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    if (left > 0 || !mute.test(line)) return [];
    const path = [...step.path, 'run'];
    return [{ file, what: `a swallowed failure in ${step.name}`, effect: 'looser', after: showName(line), path }];
  });
}

function* linesOf(workflows: readonly Workflow[]): Generator<{ file: string; step: Step; line: string }> {
  for (const { file, jobs } of workflows) {
    for (const step of jobs.flatMap(({ steps }) => steps)) {
      for (const line of textOf(step.value['run']).split('\n')) yield { file, step, line: line.trim() };
    }
  }
}
