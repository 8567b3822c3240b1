import type { Strictness } from '../../../model/strictness.ts';
import { showName } from '../../../model/words.ts';
import type { Alteration } from '../alteration.ts';
import { compareConfigs } from '../config/compare-configs.ts';
import { compareGate } from './compare-gate.ts';
import { comparePart, keyOf, type PartAltered } from './compare-part.ts';
import { compareSurroundings } from './compare-surroundings.ts';
import { mutedLines } from './muted-lines.ts';
import type { Job, Step, Workflow, WorkflowRead } from './model.ts';
import { pairSteps } from './pair-steps.ts';

/** A workflow file at both ends of a change. */
export interface WorkflowPair {
  readonly file: string;
  readonly before?: Workflow | undefined;
  /** Why it could not be read before, where it was there. */
  readonly unread?: string | undefined;
  readonly after?: WorkflowRead | undefined;
}

interface Whole {
  readonly strictness: Strictness;
  /** The jobs and steps that the change brings, as text: what it takes away may be among them. */
  readonly arrived: ReadonlySet<string>;
}

/** What the workflows of a change do less than before. They are looked at together, for a job may move to another file. */
export function compareWorkflows(pairs: readonly WorkflowPair[], strictness: Strictness): readonly Alteration[] {
  const whole = { strictness, arrived: arrivedParts(pairs) };
  const muted = mutedLines(
    pairs.flatMap(({ before }) => before ?? []),
    pairs.flatMap(({ after }) => after?.workflow ?? []),
  );
  return pairs.flatMap((pair) => {
    const altered = [
      ...compareOne(pair, whole),
      ...muted.flatMap(({ file, ...line }) => (file === pair.file ? [line] : [])),
    ];
    return altered.map(({ path, ...one }): Alteration => {
      const line = pair.after?.locate(path).line;
      return { topic: 'workflow', ...one, what: showName(one.what), at: { file: pair.file, line } };
    });
  });
}

function compareOne({ before, unread, after }: WorkflowPair, whole: Whole): readonly PartAltered[] {
  // What this gate could not read GitHub may have run.
  if (unread !== undefined) {
    const what = `the workflow, which was not readable before (${unread})`;
    return [{ what, effect: 'unclear', ...(after ? { after: 'readable' } : { before: 'there' }), path: [] }];
  }
  const [old, now] = [before?.jobs ?? [], after?.workflow.jobs ?? []];
  const ids = new Set([...old, ...now].map(({ id }) => id));
  const jobs = [...ids].flatMap((id) => {
    const [was, is] = [old.find((job) => job.id === id), now.find((job) => job.id === id)];
    return compareJob(was, is, whole);
  });
  return [...(before && after ? compareTop(before, after.workflow) : []), ...jobs];
}

/** What a workflow says for all of its jobs. */
function compareTop(before: Workflow, after: Workflow): readonly PartAltered[] {
  const usesGate = before.jobs.some((job) => job.usesGate);
  const [was, is] = [before, after].map(({ value }) => ({ name: 'the workflow', value, path: [] }));
  if (!was || !is) return [];
  return [...(usesGate ? compareStart(before, after) : []), ...compareSurroundings(was, is, usesGate)];
}

/** A gate that is not started judges nothing. */
function compareStart(before: Workflow, after: Workflow): readonly PartAltered[] {
  const events = (on: unknown): unknown => {
    if (typeof on === 'string') return { [on]: null };
    return Array.isArray(on) ? Object.fromEntries(on.map((event: unknown) => [String(event), null])) : on;
  };
  return compareConfigs(events(before.on), events(after.on), { '*': 'present' }).map(({ what, path, ...one }) => ({
    ...one,
    option: undefined,
    what: `${what} among what starts the gate`,
    path: ['on', ...path],
  }));
}

function compareJob(before: Job | undefined, after: Job | undefined, whole: Whole): readonly PartAltered[] {
  if (!after) return before ? gone(before, whole) : [];
  const steps = pairSteps(before?.steps ?? [], after.steps).flatMap((pair) => compareStep(pair, whole));
  const isGate = before?.usesGate === true && before.steps.every(({ usesGate }) => !usesGate);
  return [
    ...comparePart(before, after),
    ...(before && isGate ? compareGate(before, after, whole.strictness) : []),
    ...(before?.usesGate ? [keyOf('needs', before, after, () => 'unclear')].filter((one) => one !== undefined) : []),
    ...(before ? compareSurroundings(before, after, before.usesGate) : []),
    ...steps,
  ];
}

function compareStep(
  { before, after }: { readonly before?: Step | undefined; readonly after?: Step | undefined },
  whole: Whole,
): readonly PartAltered[] {
  if (!after) return before?.usesGate ? gone(before, whole) : [];
  if (!before) return comparePart(before, after);
  return [...comparePart(before, after), ...(before.usesGate ? compareGate(before, after, whole.strictness) : [])];
}

/** What moved is still there. A gate that moved may be started by something else, or no longer be what must succeed. */
function gone({ name, text, path, usesGate }: Step, { arrived }: Whole): readonly PartAltered[] {
  const part = { what: name, before: 'there', path: path.slice(0, 1) };
  if (!arrived.has(text)) return [{ ...part, effect: 'looser' }];
  return usesGate ? [{ ...part, effect: 'unclear', before: 'here', after: 'in another place' }] : [];
}

function arrivedParts(pairs: readonly WorkflowPair[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (workflow: Workflow | undefined, by: number): void => {
    for (const part of workflow?.jobs.flatMap((job) => [job, ...job.steps]) ?? [])
      counts.set(part.text, (counts.get(part.text) ?? 0) + by);
  };
  for (const { before, after } of pairs) {
    count(before, -1);
    count(after?.workflow, 1);
  }
  return new Set([...counts].flatMap(([text, sum]) => (sum >= 0 ? [text] : [])));
}
