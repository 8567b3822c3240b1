import type { Position, YamlDocument } from '../../../formats/yaml.ts';
import { plainPath } from '../../../model/plain-path.ts';
import { canonical } from '../config/canonical.ts';

type Map = Readonly<Record<string, unknown>>;

/** A workflow, or an action made of steps, as far as it can weaken a gate. */
export interface Workflow {
  readonly file: string;
  /** What starts it. */
  readonly on: unknown;
  /** What it says for all of its jobs. */
  readonly value: Map;
  readonly jobs: readonly Job[];
}

export interface Part {
  /** `the job test`, `the step "Unit tests" of the job test`. */
  readonly name: string;
  readonly path: readonly PropertyKey[];
  readonly value: Map;
  /** The same text for the same part. */
  readonly text: string;
  readonly usesGate: boolean;
}

export interface Job extends Part {
  readonly id: string;
  readonly steps: readonly Step[];
}

export type Step = Part;

export interface WorkflowRead {
  readonly workflow: Workflow;
  readonly locate: (path: readonly PropertyKey[]) => Position;
}

/** Of the repository's own actions and workflows, `gates` are the paths of those that hold the gate. */
export function readWorkflow(
  file: string,
  document: YamlDocument,
  gates: ReadonlySet<string> = new Set(),
): WorkflowRead {
  const root = mapOf(document.value);
  const runs = mapOf(root['runs']);
  const jobs = Object.entries(mapOf(root['jobs'])).map(([id, job]) => readJob(id, job, ['jobs', id], gates));
  const own = Array.isArray(runs['steps']) ? [readJob('runs', runs, ['runs'], gates)] : [];
  return {
    workflow: { file, on: root['on'], value: root, jobs: [...jobs, ...own] },
    locate: (path) => document.locate(path, 'key'),
  };
}

function readJob(id: string, value: unknown, path: readonly PropertyKey[], gates: ReadonlySet<string>): Job {
  const job = mapOf(value);
  const name = path.length === 1 ? 'the action' : `the job ${quote(id)}`;
  const list: readonly unknown[] = Array.isArray(job['steps']) ? job['steps'] : [];
  const steps = list.map((step, index) => readStep(step, name, [...path, 'steps', index], gates));
  const usesGate = namesGate(job, gates) || steps.some((step) => step.usesGate);
  return { id, name, path, value: job, text: canonical(job), usesGate, steps };
}

function readStep(value: unknown, job: string, path: readonly PropertyKey[], gates: ReadonlySet<string>): Step {
  const step = mapOf(value);
  const called = textOf(step['name']) || textOf(step['id']) || textOf(step['uses']) || textOf(step['run']);
  const name = `the step ${quote(firstLine(called) || String(path.at(-1)))} of ${job}`;
  return { name, path, value: step, text: canonical(step), usesGate: namesGate(step, gates) };
}

/** By the name of this action and of its command, or by that of an own action that holds it; who calls it otherwise is not seen. */
const namesGate = ({ uses, run }: Map, gates: ReadonlySet<string>): boolean =>
  /(?:^|\/)epic21-gate(?:[/@]|$)/.test(textOf(uses)) ||
  /\bepic21-gate\b/.test(textOf(run)) ||
  gates.has(localPath(textOf(uses)) ?? '');

/** Where something of the repository's own lies, from its root; undefined for what is of another one. */
export const localPath = (uses: string): string | undefined => {
  const [, path] = /^[.$]\/(.+)$/.exec(uses) ?? [];
  return path === undefined ? undefined : plainPath(path);
};

/** What the jobs and steps of a workflow call. */
export const usesIn = ({ jobs }: Workflow): readonly string[] =>
  jobs.flatMap((job) => [job, ...job.steps]).map(({ value }) => textOf(value['uses']));

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

const quote = (text: string): string => (/^[\w-]+$/.test(text) ? text : `"${text.slice(0, 80)}"`);

export const mapOf = (value: unknown): Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
