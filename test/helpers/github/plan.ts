import { faults, type Fault, type FaultName } from './fault.ts';

export interface Plan {
  readonly fault: FaultName | Fault;
  readonly method?: string;
  readonly path?: RegExp;
  /** The how manieth of the requests that match, from 1. */
  readonly call?: number;
  /** How many of them in a row. */
  readonly times?: number;
}

/** Faults that wait for their requests. */
export interface Faults {
  add(plan: Plan): void;
  /** The fault that is due; each plan counts the requests that are its own. */
  due(method: string, path: string): Fault | undefined;
}

export function plannedFaults(): Faults {
  const plans: { readonly plan: Plan; seen: number }[] = [];
  return {
    add: (plan) => void plans.push({ plan, seen: 0 }),
    due(method, path) {
      const own = plans.filter(({ plan }) => (plan.method ?? method) === method && (plan.path?.test(path) ?? true));
      for (const one of own) one.seen += 1;
      const hit = own.find(({ plan: { call = 1, times = 1 }, seen }) => seen >= call && seen < call + times);
      const fault = hit?.plan.fault;
      return typeof fault === 'string' ? faults[fault] : fault;
    },
  };
}
