import type { Finding, Judgement } from '../../model/finding.ts';
import { showName } from '../../model/words.ts';
import type { Evidence, TableRow } from './evidence.ts';
import { allNames, expectedNames, namesIn } from './named-people.ts';
import type { ApprovalsOptions, RuleOptions } from './options.ts';
import type { RuleName } from './rules.ts';

type Judged = Judgement<RuleName>;
type Difference = Finding<RuleName>;

/** Whether the document says the same as the rules, cell by cell. */
export function judgeTable({ table }: Evidence, options: ApprovalsOptions): Judged {
  const file = options.table?.file;
  if (file === undefined) return { facts: [], findings: [] };
  if (!table) return one('unreadable', `the table of ${showName(file)} is not in the evidence`, file);
  if ('unreadable' in table) return one('unreadable', table.unreadable, file);
  if ('missing' in table) return one('table-missing', table.missing, file);
  const findings = [
    ...table.rows.flatMap((row, at) => judgeRow(row, table.rows.slice(0, at), file, options)),
    ...options.rules
      .filter(({ name }) => !table.rows.some(({ scenario }) => plain(scenario) === plain(name)))
      .map(({ name }) => differs(file, table.line, `has no row "${showName(name)}", which is a rule`)),
  ];
  const value = `${table.rows.length} rows as the rules say`;
  return { facts: findings.length > 0 ? [] : [{ of: file, label: 'table', value }], findings };
}

const one = (rule: RuleName, message: string, file: string): Judged => ({
  facts: [],
  findings: [{ rule, message, at: { file } }],
});

const differs = (file: string, line: number, what: string): Difference => ({
  rule: 'table-differs',
  message: `${file} ${what}`,
  at: { file, line },
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function judgeRow(
  row: TableRow,
  earlier: readonly TableRow[],
  file: string,
  options: ApprovalsOptions,
): readonly Difference[] {
  const scenario = plain(row.scenario);
  const rule = options.rules.find(({ name }) => plain(name) === scenario);
  if (!rule) return [differs(file, row.line, `has the row "${showName(scenario)}", which is no rule`)];
  if (earlier.some((other) => plain(other.scenario) === scenario))
    return [differs(file, row.line, `has the row "${showName(scenario)}" twice`)];
  const faults = [initiateFault(row, rule, options), approveFault(row, rule, options), notifyFault(row, rule)];
  return faults
    .filter((fault) => fault !== undefined)
    .map((fault) => differs(file, row.line, `"${showName(scenario)}": ${fault}`));
}

function initiateFault(
  { initiate: cell }: TableRow,
  { initiate }: RuleOptions,
  options: ApprovalsOptions,
): string | undefined {
  // Whom a rule leaves free is anybody, and a document says that in words of its own.
  const fault = initiate ? expectedNames(initiate) : [];
  return namesFault('may start it', cell, fault, options);
}

function approveFault(
  { approve: cell }: TableRow,
  { approve }: RuleOptions,
  options: ApprovalsOptions,
): string | undefined {
  if (approve === 'none') {
    const isNo = /^(?:(?:no|none|not needed|n\/a)(?![\w/])|[-–—]|$)/i.test(plain(cell));
    const said = namesFault('must approve', cell, [], options);
    return said ?? (isNo ? undefined : `says "${showName(cell)}" of who must approve, the rule says none`);
  }
  const fault = namesFault('must approve', cell, expectedNames(approve), options);
  const isCounted = approve.count === 1 || new RegExp(`\\b${approve.count}\\b`).test(cell);
  return (
    fault ??
    (isCounted ? undefined : `says "${showName(cell)}" of who must approve, the rule says ${approve.count} people`)
  );
}

function namesFault(
  what: string,
  cell: string,
  expected: readonly string[],
  options: ApprovalsOptions,
): string | undefined {
  const found = namesIn(cell, allNames(options));
  const isSame = found.length === expected.length && expected.every((name) => found.includes(name));
  if (isSame) return undefined;
  return `says "${showName(cell)}" of who ${what}, the rule says ${expected.map(showName).join(', ') || 'nobody by name'}`;
}

function notifyFault({ notify: cell }: TableRow, { notify = '' }: RuleOptions): string | undefined {
  if (plain(cell) === plain(notify)) return undefined;
  return `says "${showName(plain(cell))}" of whom to tell, the rule says "${showName(plain(notify))}"`;
}
