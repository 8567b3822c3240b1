import { describe, expect, test } from 'vitest';
import { writeHistory } from '../../src/formats/history/write-history.ts';
import type { CheckResult, Report } from '../../src/model/report.ts';
import { main } from '../../src/main.ts';
import type { Request } from '../../src/request.ts';
import { entry, shaOf } from '../formats/history/entries.ts';
import { report, result } from '../reporters/sample-report.ts';
import { config, hall } from './hall.ts';

const coverage = result({
  check: 'coverage',
  title: 'Coverage',
  facts: [{ label: 'lines', value: '90.0 %', metric: { name: 'lines', value: 90, unit: '%' } }],
});
const subject = { sha: shaOf('f'), ref: 'refs/heads/main' };
const withHistory = `${config}history: { file: h.jsonl, keep: 3 }\n`;

async function recorded(
  files: Readonly<Record<string, string>>,
  { judged = report([coverage], { subject }), request = {} }: { judged?: Report; request?: Partial<Request> } = {},
) {
  const stage = hall({
    request: { command: 'record', from: 'gate.json', directory: '.', ...request },
    files: { 'epic21-gate.yml': withHistory, 'gate.json': JSON.stringify(judged), ...files },
  });
  const ended = await main(stage);
  return {
    exitCode: ended.exitCode,
    stdout: stage.sinks.stdout.text(),
    stderr: stage.sinks.stderr.text(),
    written: Object.fromEntries(stage.sinks.files.contents),
  };
}

const own = {
  schema: 1,
  at: '2026-03-31T10:00:00.000Z',
  sha: shaOf('f'),
  ref: 'refs/heads/main',
  verdict: 'ready',
  metrics: { 'coverage/lines': { value: 90, unit: '%', label: 'lines' } },
} as const;

describe('record', () => {
  test('begins the history that the config names', async () => {
    const { exitCode, stdout, written } = await recorded({});
    expect([exitCode, stdout]).toEqual([0, 'Kept 1 figure of fffffff in h.jsonl, which has 1 commit\n']);
    expect(written).toEqual({ '/repository/h.jsonl': writeHistory([own]) });
  });

  test('adds to what is there, and keeps as many as the config says', async () => {
    const { written } = await recorded({ 'h.jsonl': writeHistory([entry(1), entry(2), entry(3)]) });
    expect(written).toEqual({ '/repository/h.jsonl': writeHistory([entry(2), entry(3), own]) });
  });

  test('writes where the command says, and needs no config then', async () => {
    const { exitCode, written } = await recorded(
      { 'epic21-gate.yml': 'broken: [', 'main.jsonl': writeHistory([entry(1)]) },
      { request: { file: 'main.jsonl', keep: '2' } },
    );
    expect([exitCode, written]).toEqual([0, { '/repository/main.jsonl': writeHistory([entry(1), own]) }]);
  });

  test('takes the place of what was there of the commit', async () => {
    const { written } = await recorded({ 'h.jsonl': writeHistory([{ ...entry(1), sha: shaOf('f') }]) });
    expect(written).toEqual({ '/repository/h.jsonl': writeHistory([own]) });
  });

  test('keeps nothing that a blocked check measured', async () => {
    const blocked: CheckResult = { ...coverage, outcome: 'blocked', reason: 'a report is missing' };
    const { written } = await recorded({}, { judged: report([blocked], { subject }) });
    expect(written['/repository/h.jsonl']).toContain('"verdict":"undecided","metrics":{}');
  });
});

describe('record refuses, and writes nothing', () => {
  const good = writeHistory([entry(1)]);

  test.each([
    ['a history that it cannot read', { 'h.jsonl': `${good}half a li` }, {}, /line 2 of h\.jsonl is not JSON/],
    ['no report', {}, { request: { from: undefined } }, /record needs --from/],
    ['a report that is not there', {}, { request: { from: 'gone.json' } }, /gone\.json/],
    ['a report that is none', { 'gate.json': '{"schema":1}' }, {}, /is no report of this gate/],
    ['a report of no commit', {}, { judged: report([coverage], { subject: {} }) }, /the report is of no commit/],
    ['a commit that is none', {}, { judged: report([coverage], { subject: { sha: 'main' } }) }, /a full commit id/],
    ['no place for it', { 'epic21-gate.yml': config }, {}, /names no history/],
    ['to keep nothing', {}, { request: { keep: '1' } }, /--keep is "1", expected a whole number from 2 to 10000/],
    ['to keep what is no number', {}, { request: { keep: 'all' } }, /--keep is "all"/],
  ])('%s', async (_, files, given, message) => {
    const { exitCode, stderr, written } = await recorded(files, given);
    expect([exitCode, stderr, written]).toEqual([3, expect.stringMatching(message), {}]);
  });
});
