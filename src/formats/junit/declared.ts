import { numberOf } from '../../model/words.ts';
import type { XmlElement } from '../xml/handler.ts';

interface Counted {
  readonly tests: number;
  readonly bad: number;
  /** Executions that failed and were repeated: some tools count each. */
  readonly repeated: number;
}

/** The figures that a report gives in its attributes. They are never believed, only held against its cases. */
export interface Declared {
  /** Of a suite that is in no other one, and of the root. */
  suite(element: XmlElement, isRoot: boolean): void;
  notes(counted: Counted): readonly string[];
  /** Failures that it has figures of, and no case. */
  unshown(counted: Counted): number;
}

interface Figures {
  tests: number | undefined;
  bad: number | undefined;
}

export function declared(): Declared {
  let root: Figures = { tests: undefined, bad: undefined };
  const suites: Figures = { tests: undefined, bad: undefined };
  const tests = (): number | undefined => root.tests ?? suites.tests;
  // Where a suite has a failure of which the root knows nothing, it is no less of one.
  const bad = (): number | undefined => greater(root.bad, suites.bad);
  return {
    suite(element, isRoot) {
      const own = figuresOf(element);
      if (isRoot) root = own;
      else {
        suites.tests = sum(suites.tests, own.tests);
        suites.bad = sum(suites.bad, own.bad);
      }
    },
    notes(counted) {
      const [said, saidBad] = [tests(), bad()];
      return [
        ...(said === undefined || said === counted.tests
          ? []
          : [`declares ${numberOf(said, 'test')} and has ${numberOf(counted.tests, 'case')}`]),
        ...(saidBad === undefined || saidBad === counted.bad
          ? []
          : [`declares ${numberOf(saidBad, 'failure')} and shows ${counted.bad}`]),
      ];
    },
    unshown: ({ bad: shown, repeated }) => Math.max(0, (bad() ?? 0) - shown - repeated),
  };
}

function figuresOf(element: XmlElement): Figures {
  const count = (name: string): number | undefined => {
    const value = element.number(name);
    return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  };
  // A figure that is there and that nobody can read does not say that there are none.
  const countBad = (name: string): number | undefined => count(name) ?? (element.get(name)?.trim() ? 1 : undefined);
  return { tests: count('tests'), bad: sum(countBad('failures'), countBad('errors')) };
}

const greater = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);
