import { describe, expect, test } from 'vitest';
import { readArgv } from '../src/argv.ts';
import { commands } from '../src/commands/index.ts';
import { help } from '../src/help.ts';
import { painter } from '../src/reporters/paint.ts';
import { inputs, type Input } from '../src/request.ts';

const plain = painter(false);
const pages = [['all', undefined], ...commands.map((command) => [command.name, command] as const)] as const;
const rows: readonly Input[] = inputs;

describe.each(pages)('the page of %s', (_, command) => {
  const page = help(command, plain);

  test('has no line of more than 86 characters', () => {
    expect(page.split('\n').filter((line) => line.length > 86)).toEqual([]);
  });

  test('ends with a newline and has no blank at the end of a line', () => {
    expect([page.endsWith('\n'), page.split('\n').filter((line) => /\s$/.test(line))]).toEqual([true, []]);
  });
});

test('the overview has every command, the exit codes and the way to more', () => {
  const page = help(undefined, plain);
  expect(commands.filter(({ name }) => !page.includes(`\n  ${name} `))).toEqual([]);
  expect(page).toContain('\nExit codes\n  0  ready\n  1  not ready');
  expect(page).toContain('  -h, --help ');
});

describe.each(commands.map((command) => [command.name, command] as const))('the page of %s', (_, command) => {
  const page = help(command, plain);

  test('lists its options and no other', () => {
    const listed = rows.filter(({ name }) => new RegExp(`^ {2}(?:-.,|   ) --${name}(?: |$)`, 'm').test(page));
    expect(listed.map(({ name }) => name).toSorted()).toEqual(command.inputs.toSorted());
  });

  test('shows usage and examples', () => {
    expect([
      page.includes(`\nUsage\n  ${command.usage}\n`),
      command.examples.every(([line]) => page.includes(`  ${line}\n`)),
    ]).toEqual([true, true]);
  });

  test.each(command.examples)('the example `%s` can be run', (line) => {
    const asked = readArgv(line.split(' ').slice(1), '/');
    expect(asked.kind === 'run' && asked.request.command).toBe(command.name);
  });

  test('is loaded when it is asked for', async () => {
    expect(typeof (await command.load())).toBe('function');
  });
});

test('an option shows its short name and its value', () => {
  expect(help(commands[0], plain)).toContain(
    '\n  -C, --directory DIR         The folder to gate; every path in the config is relative\n                              to it. Default: .\n',
  );
});

test('a default is said once', () => {
  const pages = commands.map((command) => help(command, plain).replaceAll(/\s+/g, ' '));
  expect(pages.filter((page) => /Default: \S+ Default:/.test(page))).toEqual([]);
});

test('the page of coverage says what its reports are relative to', () => {
  expect(
    help(
      commands.find(({ name }) => name === 'coverage'),
      plain,
    ),
  ).toContain('\n  A REPORT is relative to the current folder, not to --directory.\n');
});

test('titles are bold where color is wanted', () => {
  expect(help(undefined, painter(true))).toContain('\u001B[1mUsage\u001B[0m\n');
});
