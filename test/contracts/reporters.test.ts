import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
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
};

/** Commands that a reporter writes itself; all others came from outside. */
const ownCommands: Readonly<Record<string, RegExp>> = {
  annotations: /^::(?:error|warning|notice) (?:[a-z]+=[^,:]*,)*title=[^,:]*::[^\r\n]*$/,
  console: /^::(?:group::What was measured|endgroup::)$/,
};

const limits: Readonly<Record<string, (text: string) => readonly [actual: number, most: number]>> = {
  annotations: (text) => [Math.max(0, ...text.split('\n').map((line) => messageOf(line).length)), 4_096],
  summary: (text) => [Buffer.byteLength(text), 1_048_576],
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

test('there are reporters, and each id is given once', () => {
  expect([reporters.length > 0, new Set(reporters.map(({ id }) => id)).size]).toEqual([true, reporters.length]);
});

describe.each(reporters.map((reporter) => [reporter.id, reporter] as const))('%s', (id, reporter) => {
  test('says what it is in a sentence', () => {
    expect(reporter.summary).toMatch(/^[A-Z].*\.$/);
  });

  describe.each(Object.entries(sixReports))('of the report “%s”', (_, report) => {
    const text = String(reporter.render(report, options));

    test('renders text', () => {
      expect(typeof reporter.render(report, options)).toBe('string');
    });

    test('renders the same again', () => {
      expect(reporter.render(structuredClone(report), { ...options })).toBe(text);
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
        String(reporter.render(report, { ...options, color: true }))
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
      await reporter.deliver(text, sinks, options);
      expect(sinks.stdout.text()).toBe(text);
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
