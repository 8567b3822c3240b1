import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { checksNamed, registry } from '../../src/checks/registry.ts';

const all = Object.keys(registry);
const idsOf = async (...named: readonly string[]) => (await checksNamed(named)).map(({ id }) => id);

test('each check is under its id', () => {
  expect(checks.map(({ id }) => id)).toEqual(all);
});

test('those that are named come in the order of the report, each once', async () => {
  expect(await idsOf('size', 'flags', 'size')).toEqual(['flags', 'size']);
});

test.each([[[]], [['flags', 'flgas']], [['toString']]])('all come for %j', async (named) => {
  expect(await idsOf(...named)).toEqual(all);
});
