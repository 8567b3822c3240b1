import { describe, expect, test } from 'vitest';
import { approvals } from '../../../src/checks/approvals/index.ts';
import { judgeTable } from '../../../src/checks/approvals/judge-table.ts';
import { readTable } from '../../../src/checks/approvals/read-table.ts';
import { namesIn } from '../../../src/checks/approvals/named-people.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { memoryFiles } from '../../../src/testing.ts';
import { document, options, said } from './matrix.ts';

async function compare(text: string | Uint8Array | undefined, by = options): Promise<readonly Finding[]> {
  const files = memoryFiles(text === undefined ? {} : { 'docs/rollback-plan.md': text });
  const table = await readTable(files, by.table ?? { file: '', scenario: '', initiate: '', approve: '', notify: '' });
  const now = { now: '2026-01-01T00:00:00Z', approvals: { unreadable: 'not read' }, table };
  return judgeTable(now, by).findings;
}

const place = ({ at }: Finding): number | undefined => at?.line;

test('a table that says the same has no finding', async () => {
  expect(await compare(document)).toEqual([]);
});

describe('each cell that differs is a finding with its line', () => {
  test.each([
    ['who may start it', '| On-call Engineer | No', '| EP21 Tech Lead | No', 7],
    ['one more who may start it', '| On-call Engineer | No', '| On-call Engineer or EP21 Tech Lead | No', 7],
    ['nobody who may start it', '| On-call Engineer | No', '| Anybody | No', 7],
    ['an approval that the rules do not ask for', 'No (notify after)', 'EP21 Tech Lead approval', 7],
    ['words that are no no', 'No (notify after)', 'Notify after', 7],
    ['another who must approve', 'EP21 Tech Lead approval', 'Operations Manager approval', 8],
    ['no approval where one is asked for', 'EP21 Tech Lead approval', 'No', 8],
    ['whom to tell', 'Immediate escalation', 'Escalation', 10],
    ['a row that is no rule', 'Multi-stage rollback', 'Multistage rollback', 9],
  ])('%s', async (_, from, to, line) => {
    const [first, ...more] = await compare(document.replace(from, to));
    expect([first?.rule, first && place(first)]).toEqual(['table-differs', line]);
    expect(more.length).toBe(from === 'Multi-stage rollback' ? 1 : 0);
  });

  test('says what the cell says and what the rule says', async () => {
    const [found] = await compare(document.replace('EP21 Tech Lead approval', 'No'));
    expect(found?.message).toBe(
      'docs/rollback-plan.md "Single stage rollback (>1 hour after deploy)": says "No" of who must approve, the rule says EP21 Tech Lead',
    );
  });

  test('a rule without a row is one at the table', async () => {
    const [found] = await compare(document.replace(/\| Emergency.*\n/, ''));
    expect([found?.message, found && place(found)]).toEqual([
      'docs/rollback-plan.md has no row "Emergency full rollback", which is a rule',
      5,
    ]);
  });

  test('a row that is there twice is one', async () => {
    const row = '| Multi-stage rollback | On-call Engineer | No | nobody |\n';
    expect((await compare(`${document}${row}`)).map(({ message }) => message)).toEqual([
      'docs/rollback-plan.md has the row "Multi-stage rollback" twice',
    ]);
  });

  test('how many must approve is part of it', async () => {
    const [first, second, ...rest] = said.rules;
    const two = approvals.options.parse({
      ...said,
      rules: [first, { ...second, approve: { roles: ['EP21 Tech Lead'], count: 2 } }, ...rest],
    });
    expect(await compare(document, two)).toHaveLength(1);
    expect(await compare(document.replace('EP21 Tech Lead approval', '2 of EP21 Tech Lead'), two)).toEqual([]);
  });
});

describe('a table that is not there', () => {
  test.each([
    ['no file', undefined, 'table-missing'],
    ['no table', '# Plan\n', 'table-missing'],
    ['other headings', document.replace('Authority |', 'Who |'), 'table-missing'],
    ['a table in a code block', `\`\`\`\n${document}\n\`\`\`\n`, 'table-missing'],
    ['a binary file', new Uint8Array([0, 1, 2]), 'unreadable'],
    ['rows without end', `${document}${'| a | b | c | d |\n'.repeat(1_001)}`, 'unreadable'],
  ])('%s', async (_, text, rule) => {
    expect((await compare(text)).map((finding) => finding.rule)).toEqual([rule]);
  });
});

describe('names in a text', () => {
  test.each([
    ['Tech Lead or CTO', ['Tech Lead', 'CTO'], ['Tech Lead', 'CTO']],
    ['EP21 Tech Lead', ['Tech Lead', 'EP21 Tech Lead'], ['EP21 Tech Lead']],
    ['EP21 Tech Lead, Tech Lead', ['Tech Lead', 'EP21 Tech Lead'], ['EP21 Tech Lead', 'Tech Lead']],
    ['Leadership', ['Lead'], []],
    ['the CoLead', ['Lead'], []],
    ['the  tech\nlead', ['Tech Lead'], ['Tech Lead']],
    ['@acme/ops', ['acme/ops'], ['acme/ops']],
  ])('%s', (text, names, found) => {
    expect(namesIn(text, names)).toEqual(found);
  });
});
