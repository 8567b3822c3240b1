import type { CheckResult, Report } from '../../model/report.ts';
import { clip } from '../../model/visible.ts';
import { numberOf } from '../../model/words.ts';
import { casesOf } from './cases-of.ts';
import { content, element } from './element.ts';
import { renderCase } from './render-case.ts';
import type { Ending, TestCase } from './test-case.ts';

interface Wishes {
  readonly prefix: string;
  readonly name?: string | undefined;
}

/** GitLab reads 30 MB, and a page of ten thousand failures helps nobody. */
const mostBytes = { cases: 9_000_000, facts: 1_000_000 } as const;
const mostFacts = 200;

/** What is left. */
type Budget = Record<keyof typeof mostBytes, number>;

/** Cut at its end if there is too much, and what is left out is a case that ended as the worst of it did. */
export function renderSuites(report: Report, { prefix, name = 'epic21-gate' }: Wishes): string {
  const budget = { ...mostBytes };
  const suites = report.results.map((result) => {
    const cases = casesOf(result, { prefix, failOn: report.failOn });
    return suiteOf(result, cases, report.at, budget);
  });
  const time = seconds(report.results.reduce((sum, { ms }) => sum + ms, 0));
  const inner = suites.map(({ text }) => text).join('');
  const head = { name, ...tally(suites.flatMap(({ endings }) => endings)), time };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', head, inner === '' ? '' : `\n${inner}`)}`;
}

function suiteOf(
  result: CheckResult,
  cases: readonly TestCase[],
  at: string,
  budget: Budget,
): { readonly text: string; readonly endings: readonly Ending[] } {
  const ordered = cases.toSorted((a, b) => order.indexOf(a.ending) - order.indexOf(b.ending));
  const written: string[] = [];
  for (const one of ordered) {
    const text = renderCase(result.check, one);
    budget.cases -= Buffer.byteLength(text);
    if (budget.cases < 0) break;
    written.push(text);
  }
  const [worst, ...others] = ordered.slice(written.length);
  const rest = worst ? [restOf(worst, 1 + others.length)] : [];
  const endings = [...ordered.slice(0, written.length), ...rest].map(({ ending }) => ending);
  const attributes = {
    name: result.check,
    ...tally(endings),
    time: seconds(result.ms),
    timestamp: at.slice(0, 19),
  };
  const inner = [...written, ...rest.map((one) => renderCase(result.check, one)), factsOf(result, budget)].join('');
  return { text: element('testsuite', attributes, inner === '' ? '' : `\n${inner}`), endings };
}

const order: readonly Ending[] = ['failed', 'error', 'passed', 'skipped'];

const restOf = ({ ending }: TestCase, number: number): TestCase => ({
  ending,
  name: 'more findings',
  message: `${numberOf(number, 'more finding')} did not fit here: see the JSON report.`,
  type: 'left-out',
  body: [],
});

const tally = (endings: readonly Ending[]) => {
  const number = (ending: Ending): number => endings.filter((one) => one === ending).length;
  return { tests: endings.length, failures: number('failed'), errors: number('error'), skipped: number('skipped') };
};

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/** What was measured; whole, or a count of it. */
function factsOf({ facts }: CheckResult, budget: Budget): string {
  if (facts.length === 0) return '';
  const lines = facts.slice(0, mostFacts).map(({ of, label, value, limit }) => {
    const name = of === undefined ? label : `${of}: ${label}`;
    return clip(`${name} = ${value}${limit === undefined ? '' : ` (${limit})`}`, 500);
  });
  const text = element('system-out', {}, content(lines));
  budget.facts -= Buffer.byteLength(text);
  if (budget.facts >= 0) return text;
  return element(
    'system-out',
    {},
    content([`${numberOf(facts.length, 'fact')} did not fit here: see the JSON report.`]),
  );
}
