import type { XmlElement, XmlHandler } from '../xml/handler.ts';
import { declared } from './declared.ts';
import { junitTally } from './junit-tally.ts';
import type { JunitReport } from './model.ts';
import { placeOf } from './places-in.ts';
import { strangerError } from './strangers.ts';
import { testCase, type TestCase } from './test-case.ts';

const broken = new Set(['failure', 'error']);

interface Suite {
  readonly name: string;
  readonly file: string | undefined;
  /** What is wrong with itself and in none of its cases: it broke while it was set up. */
  own: TestCase | undefined;
}

export interface JunitReading extends XmlHandler {
  end(): JunitReport;
}

/** Follows the elements of a report, and keeps figures and the first failures. */
export function junitReading(file: string): JunitReading {
  const figures = declared();
  const tally = junitTally(file);
  const around: string[] = [];
  const suites: Suite[] = [];
  const cases: TestCase[] = [];
  /** What the text is of that is read now. */
  let telling: TestCase | undefined;

  function openSuite(element: XmlElement): void {
    if (around.length === 0 || around.length === 1) figures.suite(element, around.length === 0);
    const { name: outer = '', file: from } = suites.at(-1) ?? {};
    suites.push({ name: element.get('name') ?? outer, file: element.get('file') ?? from, own: undefined });
  }
  function mark(element: XmlElement, parent: string): void {
    const suite = suites.at(-1);
    if (parent === 'testcase') telling = cases.at(-1)?.mark(element) ? cases.at(-1) : undefined;
    else if (suite && parent.startsWith('testsuite') && broken.has(element.name)) {
      suite.own ??= testCase(suite.name, suite.file === undefined ? undefined : { file: suite.file }, undefined);
      telling = suite.own.mark(element) ? suite.own : undefined;
    }
  }

  return {
    open(element) {
      const parent = around.at(-1);
      if (parent === undefined && !isSuite(element)) throw strangerError(file, element);
      telling = undefined;
      if (element.name === 'testcase') cases.push(caseOf(element, suites.at(-1)));
      else if (isSuite(element)) openSuite(element);
      else mark(element, parent ?? '');
      around.push(element.name);
    },
    close(name) {
      around.pop();
      telling = undefined;
      const closed = name === 'testcase' ? cases.pop() : isSuite({ name }) ? suites.pop()?.own : undefined;
      if (closed) tally.add(closed);
    },
    wantsText: () => telling !== undefined,
    text: (text) => telling?.text(text),
    end: () => tally.report(figures),
  };
}

const isSuite = ({ name }: Pick<XmlElement, 'name'>): boolean => name === 'testsuite' || name === 'testsuites';

// pytest counts lines from 0 there, and is the one tool that calls its suite so.
const caseOf = (element: XmlElement, suite: Suite | undefined): TestCase =>
  testCase(nameOf(element), placeOf(element, suite?.file, suite?.name === 'pytest' ? 0 : 1), statusOf(element));

function nameOf({ get }: XmlElement): string {
  const [own, group] = [get('name') ?? '', get('classname') ?? ''];
  if (group === '' || own === group || own.startsWith(`${group} `)) return own || 'a test without a name';
  return own === '' ? group : `${group} ${own}`;
}

/** GoogleTest has what became of it in `result`, and in `status` whether it was run at all. */
const statusOf = ({ get }: XmlElement): string | undefined =>
  get('status') === 'run' ? get('result') : (get('status') ?? get('result'));
