import { isScalar, parseDocument, visit } from 'yaml';
import { z } from 'zod';

const Permissions = z.union([z.string(), z.record(z.string(), z.string())]);

const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const Job = z.looseObject({
  permissions: Permissions.optional(),
  'timeout-minutes': z.union([z.number(), z.string()]).optional(),
  steps: z.array(Step).default([]),
});

const Workflow = z.looseObject({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: Permissions.optional(),
  jobs: z.record(z.string(), Job),
});

type Job = z.infer<typeof Job>;
type Step = z.infer<typeof Step>;
type Workflow = z.infer<typeof Workflow>;

/** What is unsafe in the text of a workflow, one line each. */
export function workflowFaults(text: string, file: string): string[] {
  const workflow = readWorkflow(text, file);
  const faults = [
    ...triggerFaults(workflow),
    ...permissionFaults(workflow),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) => jobFaults(id, job)),
    ...pinFaults(text),
  ];
  return faults.map((fault) => `${file}: ${fault}`);
}

/** The scripts of package.json that a workflow runs. */
export function npmScriptsOf(text: string, file: string): string[] {
  const steps = Object.values(readWorkflow(text, file).jobs).flatMap((job) => job.steps);
  const script = steps.map(({ run }) => run ?? '').join('\n');
  const calls = script.matchAll(/\bnpm (?:run (?:-\S+ )*([\w:.-]+)|(test|start)\b)/g);
  return Array.from(calls, ([, named, lifecycle]) => named ?? lifecycle ?? '');
}

/** The jobs of a workflow, each with what it needs and the scripts of its steps. */
export function readWorkflow(text: string, file: string): Workflow {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const workflow = Workflow.safeParse(document.toJS());
  if (!workflow.success) throw new Error(`${file}: ${z.prettifyError(workflow.error)}`);
  return workflow.data;
}

function triggerFaults({ on }: Workflow): string[] {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return events.includes('pull_request_target') ? ['runs on pull_request_target'] : [];
}

function permissionFaults({ permissions }: Workflow): string[] {
  if (permissions === undefined) return ['has no permissions at the top'];
  const isReadOnly =
    typeof permissions === 'string'
      ? permissions === 'read-all'
      : Object.values(permissions).every((access) => access === 'read' || access === 'none');
  return isReadOnly ? [] : ['grants write at the top'];
}

function jobFaults(id: string, job: Job): string[] {
  const faults = job.steps.flatMap((step, index) => stepFaults(step, job).map((fault) => `step ${index + 1} ${fault}`));
  if (job.permissions === undefined) faults.push('has no permissions');
  if (typeof job.permissions === 'string') faults.push(`has ${job.permissions} instead of named permissions`);
  if (job['timeout-minutes'] === undefined) faults.push('has no timeout-minutes');
  return faults.map((fault) => `job ${id}: ${fault}`);
}

function stepFaults(step: Step, job: Job): string[] {
  const faults: string[] = [];
  const scripts = [step.run, step.with?.['script']];
  if (scripts.some((script) => typeof script === 'string' && script.includes('${{'))) {
    faults.push('has an expression in its script; env is the way in');
  }
  if (step.uses?.startsWith('actions/checkout@') && keepsCredentials(step) && !pushes(job)) {
    faults.push('keeps the credentials of the checkout');
  }
  return faults;
}

const keepsCredentials = (step: Step) => ![false, 'false'].some((off) => step.with?.['persist-credentials'] === off);
const pushes = (job: Job) => job.steps.some(({ run }) => /\bgit push\b/.test(run ?? ''));

function pinFaults(text: string): string[] {
  const faults: string[] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      const action = String(value.value);
      if (!isPinned(action, value.comment ?? '')) faults.push(`${action} is pinned to no commit and no exact release`);
    },
  });
  return faults;
}

function isPinned(action: string, comment: string): boolean {
  if (/^(?:\.|\$)\//.test(action)) return true;
  if (/^[^@\s:]+@v\d+\.\d+\.\d+$/.test(action)) return true;
  return /^[^@\s:]+@[0-9a-f]{40}$/.test(action) && /^ v\d+\.\d+\.\d+$/.test(comment);
}
