import type { Fact, Finding, Judgement } from '../../model/finding.ts';
import { didYouMean } from '../../model/nearest.ts';
import { showName } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';
import type { Options } from './options.ts';
import type { RuleName } from './rules.ts';

/** What became of the jobs that the gate waited for, whatever their tests say. */
export function judgeNeeds({ needs, problems }: Evidence, { jobs }: Options): Judgement<RuleName> {
  if (!needs) {
    const isTold = jobs.length === 0 || problems.some(({ rule }) => rule === 'needs-unknown');
    const message = `\`needs\` is not given, expected the results of ${jobs.join(', ')}`;
    return { facts: [], findings: isTold ? [] : [{ rule: 'needs-unknown', message }] };
  }
  const results = new Map(needs.map(({ job, result }) => [job, result]));
  const judged = jobs.length > 0 ? jobs : [...results.keys()];
  return {
    facts: judged.flatMap((job): readonly Fact[] => {
      const result = results.get(job);
      return result === 'success' ? [{ of: `job ${showName(job)}`, label: 'result', value: result }] : [];
    }),
    findings: judged.flatMap((job) => judgeJob(job, results)),
  };
}

function judgeJob(job: string, results: ReadonlyMap<string, string>): readonly Finding<RuleName>[] {
  const result = results.get(job);
  const name = showName(job);
  if (result === 'success') return [];
  if (result === 'failure') return [{ rule: 'job-failed', message: `the job ${name} failed` }];
  if (result !== undefined)
    return [{ rule: 'job-not-run', message: `the job ${name} ended as ${showName(result)}, expected success` }];
  const hint = didYouMean(job, results.keys());
  return [{ rule: 'needs-unknown', message: `the job ${name} is not in \`needs\`${hint ? `, ${hint}` : ''}` }];
}
