import { expect, test } from 'vitest';
import { rulebook } from '../../src/commands/rulebook.ts';
import { printed } from './hall.ts';

const list = () => printed({ request: { command: 'list' } });

test('every check is listed with what it says of itself', async () => {
  const { stdout, exitCode } = await list();
  const heads = rulebook.map(({ id, summary }) => `${id}  ${summary}`);
  expect([exitCode, stdout.split('\n').filter((line) => /^\S+ {2}/.test(line))]).toEqual([0, heads]);
});

test('every rule is listed with its level and its title', async () => {
  const rows = (await list()).stdout.split('\n').flatMap((line) => {
    const [, id, level, title] = /^ {2}(\S+) +(\S+) +(.+)$/.exec(line) ?? [];
    return id === undefined ? [] : [[id, level, title]];
  });
  expect(rows).toEqual(
    rulebook.flatMap(({ id, rules }) =>
      Object.entries(rules).map(([name, { unmeasured, severity, title }]) => [
        `${id}/${name}`,
        unmeasured ? 'blocked' : severity,
        title,
      ]),
    ),
  );
});

test('levels and titles stand in columns', async () => {
  const rows = (await list()).stdout.split('\n').filter((line) => line.startsWith('  '));
  const columns = new Set(rows.map((line) => line.search(/(?:error|warning|notice|blocked) /)));
  expect(columns.size).toBe(1);
});

test('the end says where there is more', async () => {
  expect((await list()).stdout).toMatch(/\n\nepic21-gate explain RULE says more\.\n$/);
});
