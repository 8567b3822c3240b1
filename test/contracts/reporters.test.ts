import { describe, expect, test } from 'vitest';
import { composeComment } from '../../src/reporters/comment/compose-comment.ts';
import { reporters as registry } from '../../src/reporters/index.ts';
import { printableJson } from '../../src/reporters/printable-json.ts';
import { inputs } from '../../src/request.ts';
import { memorySinks } from '../../src/testing.ts';
import { sixReports } from '../reporters/sample-report.ts';

/** What any of the reporters can be told: each takes what it knows. */
const options = {
  color: false,
  columns: 80,
  quiet: false,
  verbose: true,
  groups: true,
  prefix: 'app',
  file: undefined,
  pullRequest: 7,
  mode: 'always',
  name: 'epic21-gate',
  section: 'gate',
};

/** Commands that a reporter writes itself; all others came from outside. */
const ownCommands: Readonly<Record<string, RegExp>> = {
  annotations: /^::(?:error|warning|notice) (?:[a-z]+=[^,:]*,)*title=[^,:]*::[^\r\n]*$/,
  console: /^::(?:group::What was measured|endgroup::)$/,
};

const limits: Readonly<Record<string, (text: string) => readonly [actual: number, most: number]>> = {
  annotations: (text) => [Math.max(0, ...text.split('\n').map((line) => messageOf(line).length)), 4_096],
  summary: (text) => [Buffer.byteLength(text), 1_048_576],
  comment: (text) => [composeComment(text, { name: 'a', known: [], mode: 'always' })?.length ?? Infinity, 65_536],
  'check-run': (text) => [/"summary": "(.*)",$/m.exec(text)?.[1]?.length ?? 0, 65_535],
  sarif: (text) => [Buffer.byteLength(text), 10_000_000],
  html: (text) => [Buffer.byteLength(text), 16_777_216],
  junit: (text) => [Buffer.byteLength(text), 11_000_000],
};

/** The message as the runner unescapes it. */
const messageOf = (line: string): string =>
  (/^::[a-z]+ .*?::(.*)$/.exec(line)?.[1] ?? '').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');

// As the runner does: `::name` behind any blanks at the start of a line, `##[name` anywhere in it.
const isCommand = (line: string): boolean => /^\s*::/.test(line) || line.includes('##[');

// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex
const colors = /\u001B\[\d+m/g;

const reporters = await Promise.all(Object.values(registry).map((load) => load()));

test('there are reporters, each under its id', () => {
  expect([reporters.length > 0, reporters.map(({ id }) => id)]).toEqual([true, Object.keys(registry)]);
});

/** As it would be printed: most are text, what goes to an API is a value. */
const printed = (rendered: unknown): string =>
  typeof rendered === 'string' ? rendered : printableJson(Object(rendered));

type Sunk = ReturnType<typeof memorySinks>;

/** Where it arrives, if not on standard output. */
const arrivals: Readonly<Record<string, (sinks: Sunk, text: string) => readonly unknown[]>> = {
  comment: ({ github }, text) => [
    [...github.comments],
    [[7, [composeComment(text, { name: 'epic21-gate', known: [], mode: 'always' })]]],
  ],
  'check-run': ({ github }, text) => [github.checkRuns.map(printed), [text]],
};

test('the input `format` names every one of them', () => {
  const { summary } = inputs.find(({ name }) => name === 'format') ?? { summary: '' };
  expect(/^Reports to write: ([^;]*);/.exec(summary)?.[1]?.split(', ')).toEqual(
    expect.arrayContaining(Object.keys(registry)),
  );
});

describe.each(reporters.map((reporter) => [reporter.id, reporter] as const))('%s', (id, reporter) => {
  test('says what it is in a sentence', () => {
    expect(reporter.summary).toMatch(/^[A-Z].*\.$/);
  });

  describe.each(Object.entries(sixReports))('of the report “%s”', (_, bare) => {
    const report = { ...bare, subject: { ...bare.subject, sha: 'a'.repeat(40) } };
    const rendered = reporter.render(report, options);
    const text = printed(rendered);

    test('renders text, or a value that JSON holds', () => {
      expect(typeof rendered === 'string' ? rendered : JSON.parse(text)).toEqual(rendered);
    });

    test('renders the same again', () => {
      expect(reporter.render(structuredClone(report), { ...options })).toEqual(rendered);
    });

    test('stays within its limit', () => {
      const [actual, most] = limits[id]?.(text) ?? [0, 0];
      expect(actual).toBeLessThanOrEqual(most);
    });

    test('holds no control character but the line feed', () => {
      expect(text.match(control)).toBeNull();
    });

    test('colored, holds no control character but those of the colors', () => {
      expect(
        printed(reporter.render(report, { ...options, color: true }))
          .replaceAll(colors, '')
          .match(control),
      ).toBeNull();
    });

    test('holds no line that the runner would act on but its own', () => {
      const own = ownCommands[id];
      expect(text.split('\n').filter((line) => isCommand(line) && !own?.test(line))).toEqual([]);
    });

    test('is delivered whole', async () => {
      const sinks = memorySinks();
      await reporter.deliver(rendered, sinks, options);
      const [arrived, whole] = arrivals[id]?.(sinks, text) ?? [sinks.stdout.text(), text];
      expect(arrived).toEqual(whole);
    });
  });
});

test('annotations are at most ten of a level, as many as the runner keeps', () => {
  const annotations = reporters.find(({ id }) => id === 'annotations');
  const counts = Object.values(sixReports).flatMap((report) =>
    ['error', 'warning', 'notice'].map(
      (level) =>
        String(annotations?.render(report, options))
          .split('\n')
          .filter((line) => line.startsWith(`::${level}`)).length,
    ),
  );
  expect(Math.max(...counts)).toBe(10);
});
