import type { Fact } from '../../model/finding.ts';
import type { CheckResult } from '../../model/report.ts';
import { numberOf } from '../../model/words.ts';
import { prose, table } from '../markdown.ts';
import { icons } from './icons.ts';

/** More rows of a check than this are no overview. */
const rowsPerCheck = 8;

const worstFirst: readonly CheckResult['outcome'][] = ['failed', 'blocked', 'passed', 'skipped'];

/** The checks with their outcomes; where they are too many, the worst of them. */
export function checksTable(results: readonly CheckResult[], mostBytes = Infinity): string {
  const whole = tableOf(results);
  if (Buffer.byteLength(whole) <= mostBytes) return whole;
  const ranked = results.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
  let [shown, kept] = [whole, results.length];
  while (kept > 0 && Buffer.byteLength(shown) > mostBytes) {
    kept = Math.floor(kept * 0.8);
    shown = tableOf(ranked.slice(0, kept));
  }
  return `${shown}\n${numberOf(results.length - kept, 'more check')} did not fit here: see the JSON report.\n`;
}

/** Of each check its key figures, or what there is to say of it. Narrow, for it is read on phones. */
function tableOf(results: readonly CheckResult[]): string {
  const rows = results.flatMap(rowsOf);
  // A column that no figure has anything in is left out.
  const shown = columns.filter(({ cell }) => rows.some((row) => row[cell] !== undefined));
  return table(
    ['Check', ...shown.map(({ title }) => title)],
    rows.map((row) => [row.check, ...shown.map(({ cell }) => row[cell] ?? '')]),
    ['left', ...shown.map(() => 'right' as const)],
  );
}

interface Row {
  readonly check: string;
  readonly now?: string | undefined;
  readonly limit?: string | undefined;
  readonly change?: string | undefined;
}

const columns = [
  { title: 'Now', cell: 'now' },
  { title: 'Limit', cell: 'limit' },
  { title: 'Change', cell: 'change' },
] as const satisfies readonly { readonly title: string; readonly cell: keyof Row }[];

function rowsOf(result: CheckResult): readonly Row[] {
  const { outcome, title, reason = 'no reason was given' } = result;
  const check = `${icons[outcome]} <b>${prose(title, 80)}</b>`;
  if (outcome === 'blocked') return [{ check: `${check}: could not be judged` }];
  if (outcome === 'skipped') return [{ check: `${check}: skipped, ${prose(reason, 100)}` }];
  const facts = result.facts.filter(({ key }) => key);
  if (facts.length === 0) return [{ check, now: countOf(result) }];
  const rows = facts.slice(0, rowsPerCheck).map((fact, index) => ({
    check: `${index === 0 ? `${check}: ` : '&emsp;'}${prose(nameOf(fact), 120)}`,
    now: `<b>${figure(String(fact.value))}</b>`,
    limit: fact.limit === undefined ? undefined : figure(shortLimit(fact.limit)),
    change: changeOf(fact),
  }));
  const more = facts.length - rows.length;
  return more > 0 ? [...rows, { check: `and ${numberOf(more, 'more figure')}` }] : rows;
}

const nameOf = ({ of, label }: Fact): string => (of === undefined ? label : `${of}: ${label}`);

function changeOf({ before, change }: Fact): string | undefined {
  const from = before === undefined ? [] : [`from ${figure(before)}`];
  const parts = [...(change === undefined ? [] : [figure(change)]), ...from];
  return parts.length === 0 ? undefined : parts.join(' ');
}

const shortLimit = (limit: string): string =>
  limit.replace(/^(?:at least|>=) (?=\d)/, '≥ ').replace(/^(?:at most|<=) (?=\d)/, '≤ ');

/** A number and its unit stay on one line. */
const figure = (text: string): string => prose(text, 80).replace(/(?<=\d) (?=\S{1,8}$)|(?<=[≥≤]) /g, '&nbsp;');

function countOf({ findings, facts }: CheckResult): string {
  const open = findings.filter((finding) => !finding.waived).length;
  return open > 0 ? numberOf(open, 'finding') : `${numberOf(facts.length, 'fact')} verified`;
}
