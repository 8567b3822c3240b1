import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { json } from '../../src/reporters/json.ts';
import { memorySinks } from '../../src/testing.ts';
import { finding, report, result, sixReports } from './sample-report.ts';

describe.each(Object.entries(sixReports))('the report “%s”', (_, one) => {
  test('obeys the published schema', () => {
    expect(reportSchema.safeParse(JSON.parse(json.render(one, {}))).error?.issues).toBeUndefined();
  });

  test('comes back as it was', () => {
    expect(JSON.parse(json.render(one, {}))).toEqual(JSON.parse(JSON.stringify(one)));
  });
});

test('a place on several lines has both its ends', () => {
  const at = { file: 'a.ts', line: 3, endLine: 4 };
  const written: unknown = JSON.parse(json.render(report([result({ findings: [finding({ at })] })]), {}));
  expect(reportSchema.parse(written).results[0]?.findings[0]?.at).toEqual(at);
});

test('the schema refuses what is no report', () => {
  expect(
    reportSchema.safeParse({ ...report(), verdict: 'maybe', extra: 1 }).error?.issues.map(({ path }) => path),
  ).toEqual([['verdict'], []]);
});

test('it is indented and ends with a newline', () => {
  expect(json.render(report(), {})).toMatch(/^\{\n {2}"schema": 1,\n[^]*\n\}\n$/);
});

test('text that hides, reorders or commands is escaped, and comes back as it was', () => {
  const one = report([], { command: '\u009B31m \u202Ea \u{E0041} ##[error]b' });
  const text = json.render(one, {});
  expect(text).toContain('"command": "\\u009b31m \\u202ea \\udb40\\udc41 #\\u0023[error]b"');
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(one)));
});

test('it goes to standard output without a file', async () => {
  const sinks = memorySinks();
  await json.deliver('{}\n', sinks, {});
  expect(sinks.stdout.text()).toBe('{}\n');
});

test('it goes to its file and nowhere else', async () => {
  const sinks = memorySinks();
  await json.deliver('{}\n', sinks, { file: '/tmp/gate.json' });
  expect([[...sinks.files.contents], sinks.stdout.text()]).toEqual([[['/tmp/gate.json', '{}\n']], '']);
});
