import { firstLine, textOf, type Step } from './model.ts';

export interface StepPair {
  readonly before?: Step | undefined;
  readonly after?: Step | undefined;
}

type Identity = (step: Step) => string;

/** By what people call a step, then by what it does, then by that it is the gate: who renames it does not hide it. */
const identities: readonly Identity[] = [
  ({ value }) => textOf(value['id']) || textOf(value['name']),
  ({ value }) => textOf(value['uses']).replace(/@.*$/, ''),
  ({ value }) => firstLine(textOf(value['run'])),
  ({ usesGate }) => (usesGate ? 'gate' : ''),
];

/** The steps of a job at both ends, each with what it became. */
export function pairSteps(before: readonly Step[], after: readonly Step[]): readonly StepPair[] {
  const pairs: StepPair[] = [];
  const [old, now] = [new Set(before), new Set(after)];
  for (const identity of identities) {
    for (const step of now) {
      const own = identity(step);
      const former = own === '' ? undefined : [...old].find((one) => identity(one) === own);
      if (!former) continue;
      pairs.push({ before: former, after: step });
      old.delete(former);
      now.delete(step);
    }
  }
  return [...pairs, ...[...old].map((step) => ({ before: step })), ...[...now].map((step) => ({ after: step }))];
}
