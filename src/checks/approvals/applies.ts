import { anyOf } from '../../formats/glob.ts';
import { parseDuration } from '../../model/duration.ts';
import { showName } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';
import { scopes, type ApprovalsOptions, type When } from './options.ts';

/** Why there is no telling. */
export interface Unknown {
  readonly unknown: string;
}

/** Whether something is so; there may be no telling. */
type Answer = boolean | Unknown;

type Scenario = ApprovalsOptions['scenario'];
type Ask = (when: When, evidence: Evidence, scenario: Scenario) => Answer;

const clockSkewMs = 300_000;

const byPaths: Ask = ({ paths }, { changed }) => {
  if (!paths) return true;
  if (!changed) return { unknown: 'the changed files are not in the evidence' };
  if ('unreadable' in changed) return { unknown: `the changed files cannot be told: ${changed.unreadable}` };
  return changed.some(anyOf(paths));
};

const byLabels: Ask = ({ labels }, { approvals }) => {
  if (!labels) return true;
  if ('unreadable' in approvals) return { unknown: 'the labels of the pull request were not read' };
  const { of } = approvals;
  return 'labels' in of && of.labels.some((label) => labels.includes(label));
};

const byBase: Ask = ({ base }, { approvals, branch }) => {
  if (!base) return true;
  if ('unreadable' in approvals) return { unknown: 'the branch that it goes into was not read' };
  const into = 'base' in approvals.of ? approvals.of.base : branch;
  return into !== undefined && anyOf(base)(into);
};

const byEvents: Ask = ({ events }, { event = 'none' }) => !events || events.some((one) => one === event);

const byStages: Ask = ({ stages }, { stages: said }, scenario) => {
  if (!stages) return true;
  const expected = `expected ${scopes.join(', ')}`;
  if (said === undefined) return { unknown: `the environment variable ${scenario.stages} is not set, ${expected}` };
  const scope = scopes.find((one) => one === said);
  if (scope === undefined)
    return { unknown: `the environment variable ${scenario.stages} is "${showName(said)}", ${expected}` };
  return stages.includes(scope);
};

const bySinceDeploy: Ask = ({ 'since-deploy': since }, evidence, scenario) => {
  if (!since) return true;
  const age = ageOf(evidence, scenario['deployed-at']);
  if (typeof age !== 'number') return age;
  const [most, over] = [since['at-most'], since.over].map((text) => text && parseDuration(text));
  return !(typeof most === 'number' && age > most) && !(typeof over === 'number' && age <= over);
};

/** Milliseconds since the deploy. */
function ageOf({ now, deployedAt }: Evidence, variable: string): number | Unknown {
  if (deployedAt === undefined)
    return { unknown: `the environment variable ${variable} is not set, expected the time of the deploy` };
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(deployedAt);
  const age = Date.parse(now) - (isTime ? Date.parse(deployedAt) : Number.NaN);
  const said = `the environment variable ${variable} is "${showName(deployedAt)}"`;
  if (Number.isNaN(age)) return { unknown: `${said}, expected a time with its zone, such as 2026-01-31T09:30:00Z` };
  return age < -clockSkewMs ? { unknown: `${said}, which is to come: it is ${now}` } : Math.max(0, age);
}

const questions: readonly Ask[] = [byEvents, byStages, bySinceDeploy, byBase, byLabels, byPaths];

/** What is certainly not so decides, whatever else there is no telling of. */
export function applies(when: When, evidence: Evidence, scenario: Scenario): Answer {
  const answers = questions.map((ask) => ask(when, evidence, scenario));
  return answers.every((answer) => answer !== false) && (answers.find((answer) => answer !== true) ?? true);
}
