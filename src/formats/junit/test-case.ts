import { clip } from '../../model/visible.ts';
import type { XmlElement } from '../xml/handler.ts';
import type { FailedTest, TestPlace } from './model.ts';
import { placeOf, placesIn } from './places-in.ts';

export type Outcome = 'passed' | 'failed' | 'errored' | 'skipped';

/** A case, or a suite that broke as a whole, while it is read. */
export interface TestCase {
  /** Takes an element in it; whether the text in that says what went wrong. */
  mark(element: XmlElement): boolean;
  text(text: string): void;
  outcome(): Outcome;
  isFlaky(): boolean;
  repeated(): number;
  failure(): FailedTest;
}

const mostName = 300;
const mostMessage = 1_000;
const marks: Readonly<Record<string, Outcome | 'repeated'>> = {
  failure: 'failed',
  error: 'errored',
  skipped: 'skipped',
  disabled: 'skipped',
  flakyFailure: 'repeated',
  flakyError: 'repeated',
  rerunFailure: 'repeated',
  rerunError: 'repeated',
};
// CTest, GoogleTest and others say it in an attribute too, some only there.
const statuses: Readonly<Record<string, Outcome>> = {
  fail: 'failed',
  failed: 'failed',
  failure: 'failed',
  error: 'errored',
  skipped: 'skipped',
  disabled: 'skipped',
  notrun: 'skipped',
  ignored: 'skipped',
  pending: 'skipped',
};
const worst = ['errored', 'failed', 'skipped', 'passed'] as const;

export function testCase(name: string, place: TestPlace | undefined, status: string | undefined): TestCase {
  let own = place;
  const said = status?.toLowerCase() ?? '';
  const seen = new Set<Outcome>(Object.hasOwn(statuses, said) ? [statuses[said] ?? 'passed'] : []);
  let [repeated, isFirst, message, text] = [0, true, '', ''];

  const outcome = (): Outcome => {
    // A failure that was followed by an error in the cleanup is a failure.
    if (seen.has('failed')) return 'failed';
    return worst.find((one) => seen.has(one)) ?? 'passed';
  };
  return {
    mark(element) {
      const mark = Object.hasOwn(marks, element.name) ? marks[element.name] : undefined;
      if (mark === undefined) return false;
      const tells = isFirst && (mark === 'failed' || mark === 'errored');
      // Some tools write an element for each assertion that failed, and count each.
      if (mark === 'repeated' || (mark !== 'skipped' && !tells)) repeated++;
      if (mark === 'repeated') return false;
      seen.add(mark);
      if (!tells) return false;
      [isFirst, message] = [false, element.get('message') ?? element.get('type') ?? ''];
      own = placeOf(element) ?? own;
      return true;
    },
    text: (more) => void (text += more),
    outcome,
    isFlaky: () => repeated > 0 && outcome() === 'passed',
    repeated: () => repeated,
    failure() {
      const places = [...placesIn(text || message), ...(own ? [own] : [])];
      const told = firstLine(message) || firstLine(text);
      return {
        name: clip(name, mostName),
        kind: outcome() === 'errored' ? 'errored' : 'failed',
        ...(told && { message: clip(told, mostMessage) }),
        places,
      };
    },
  };
}

const firstLine = (text: string): string => text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
