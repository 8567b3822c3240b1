import { describe, expect, test } from 'vitest';
import { buildRequest, defaultRequest, inputs, type Input } from '../src/request.ts';

const build = (given: Readonly<Record<string, readonly string[]>>) =>
  buildRequest(new Map(Object.entries(given)), { cwd: '/here' });

test('nothing said is the default', () => {
  expect(build({})).toEqual({ ...defaultRequest, cwd: '/here' });
});

test('command and operands are those of the face', () => {
  expect(buildRequest(new Map(), { command: 'flags', operands: ['set'], cwd: '/here' })).toMatchObject({
    command: 'flags',
    operands: ['set'],
  });
});

test.each([
  ['text', { phase: ['stage:a'] }, { phase: 'stage:a' }],
  ['text without the blanks around it', { phase: [' stage:a\t'] }, { phase: 'stage:a' }],
  ['an inline config as it is', { config: ['checks:\n  flags: {}\n'] }, { config: 'checks:\n  flags: {}\n' }],
  [
    'empty text as nothing said',
    { phase: [''], only: [' '], quiet: [''] },
    { phase: undefined, only: [], quiet: false },
  ],
  ['a list by comma, by line and by both', { only: ['a, b\nc,\n', 'd'] }, { only: ['a', 'b', 'c', 'd'] }],
  ['a choice', { 'fail-on': ['warning '] }, { 'fail-on': 'warning' }],
  ['the last of several texts', { phase: ['a', 'b'] }, { phase: 'b' }],
])('reads %s', (_, given, part) => {
  expect(build(given)).toMatchObject(part);
});

test.each([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])('a switch that is %s is %s', (text, value) => {
  expect(build({ quiet: [text] }).quiet).toBe(value);
});

describe('misuse', () => {
  test.each([
    ['a switch that is yes', { quiet: ['yes'] }, 'quiet is "yes", expected true or false'],
    ['a choice that is none', { 'fail-on': ['fatal'] }, 'fail-on is "fatal", expected error, warning, notice'],
    ['an unknown input', { phas: ['x'] }, 'unknown option --phas'],
  ])('%s', (_, given, message) => {
    expect(() => build(given)).toThrow(expect.objectContaining({ kind: 'misuse', message }));
  });

  test('a misspelt input comes with a guess', () => {
    expect(() => build({ phas: ['x'] })).toThrow(expect.objectContaining({ hint: 'did you mean "phase"?' }));
  });

  test('an input that is near none comes with the way to the help', () => {
    expect(() => build({ everything: ['x'] })).toThrow(expect.objectContaining({ hint: 'Try --help.' }));
  });
});

describe('the table of inputs', () => {
  const rows: readonly Input[] = inputs;

  test('has each name and each short name once', () => {
    const names = [...rows.map(({ name }) => name), ...rows.flatMap(({ short }) => short ?? [])];
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(rows.map((row) => [row.name, row] as const))('%s has a summary that is a sentence', (_, { summary }) => {
    expect(summary).toMatch(/^[A-Z].*\.$/);
  });

  test.each(rows.filter(({ kind }) => kind !== 'switch').map((row) => [row.name, row] as const))(
    '%s says what its value is',
    (_, { placeholder }) => {
      expect(placeholder).toMatch(/^[A-Z]+/);
    },
  );

  test('has a default for each input, and none for anything else', () => {
    expect(Object.keys(defaultRequest).toSorted()).toEqual(
      [...rows.map(({ name }) => name), 'operands', 'cwd'].toSorted(),
    );
  });

  test.each(rows.filter(({ kind }) => kind === 'switch').map(({ name }) => name))('%s is off by default', (name) => {
    expect(new Map(Object.entries(defaultRequest)).get(name)).toBe(false);
  });

  test.each(rows.filter(({ initial }) => initial !== undefined).map(({ name, initial }) => [name, initial]))(
    'the default of %s is %s',
    (name, initial) => {
      expect(new Map(Object.entries(defaultRequest)).get(name)).toBe(initial);
    },
  );
});
