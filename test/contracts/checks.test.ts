import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checks } from '../../src/checks/index.ts';
import { assess } from '../../src/gate/assess.ts';
import { verdict } from '../../src/gate/verdict.ts';
import type { Check } from '../../src/model/check.ts';
import { memorySources } from '../../src/testing.ts';
import { ownCheck } from '../gate/own-check.ts';

const root = join(import.meta.dirname, '..', '..');
const policy = { failOn: 'error', waivers: [] } as const;
const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The example that opens a check's page is a config that works; a new check brings its own. */
function exampleOf(id: string): unknown {
  const page = readFileSync(join(root, 'docs', 'checks', `${id}.md`), 'utf8');
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  return z.looseObject({ checks: z.looseObject({ [id]: z.unknown() }) }).parse(parse(block)).checks[id];
}

/** What a check could mean by "all is well" although nothing is there. */
const lenient: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  flags: [
    { registry: { USE_X: {} }, sources: ['environment'] },
    { registry: { USE_X: {} }, code: { files: ['**'], names: ['USE_*'] } },
    { registry: { USE_X: {} }, docs: [{ file: 'README.md' }] },
    { registry: { USE_X: { unset: false } } },
  ],
  suites: [
    { legs: ['unit'], reports: ['results/{leg}.xml'] },
    { legs: ['unit'], reports: ['unit.xml'], jobs: ['test'], needs: '{"test": {"result": "success"}}' },
  ],
  baselines: [{ files: [{ path: 'docs/baseline.json', commit: 'none', changed: 'allowed' }] }],
  approvals: [{ rules: [{ name: 'all', approve: 'none' }] }],
  requires: [{ checks: [{ name: '**', conclusion: ['skipped'] }] }],
};

test('ids are given once', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

describe.each(checks.map((check) => [check.id, check] as const))('the check %s', (id, check) => {
  test('is called in kebab case', () => {
    expect(id).toMatch(kebab);
  });

  test('has a title and a summary that is a sentence', () => {
    expect([check.title, check.summary]).toEqual([
      expect.stringMatching(/^[A-Z].*[^.]$/),
      expect.stringMatching(/^[A-Z].*\.$/),
    ]);
  });

  test('has its folder', () => {
    expect(existsSync(join(root, 'src', 'checks', id, 'index.ts'))).toBe(true);
  });

  test('has a page that names each of its rules and options', async () => {
    const page = await readFile(join(root, 'docs', 'checks', `${id}.md`), 'utf8');
    const names = [...Object.keys(check.rules), ...Object.keys(check.options.shape)];
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });

  test('has rules', () => {
    expect(Object.keys(check.rules)).not.toEqual([]);
  });

  test.each(Object.entries(check.rules))(
    'has the rule %s with a name, a title, a reason and a next step',
    (name, rule) => {
      expect([name, rule.title, rule.why, rule.help]).toEqual([
        expect.stringMatching(kebab),
        expect.stringMatching(/^[A-Z].*[^.]$/),
        expect.stringMatching(/^\S.*\.$/),
        expect.stringMatching(/^\S.*\.$/),
      ]);
    },
  );

  test('blocks by rules that are errors only', () => {
    const mild = Object.entries(check.rules).filter(
      ([, { unmeasured, severity }]) => unmeasured && severity !== 'error',
    );
    expect(mild).toEqual([]);
  });

  test('takes its least options, and no unknown key beside them', () => {
    const example = z.looseObject({}).parse(exampleOf(id));
    const parse = (more: object): boolean => check.options.safeParse({ ...example, ...more }).success;
    expect([parse({}), parse({ unheard: 1 })]).toEqual([true, false]);
  });

  test('describes each of its options', () => {
    expect(undescribed(z.toJSONSchema(check.options, { io: 'input', unrepresentable: 'any' }))).toEqual([]);
  });

  test('refuses unknown keys at every depth', () => {
    expect(openMaps(z.toJSONSchema(check.options, { io: 'input', unrepresentable: 'any' }))).toEqual([]);
  });

  test('gathers evidence that survives JSON', async () => {
    const gathered = await check.gather(memorySources(), check.options.parse(exampleOf(id)));
    expect(z.parse(check.evidence, JSON.parse(JSON.stringify(gathered)))).toEqual(z.parse(check.evidence, gathered));
  });

  test('judges the same evidence the same', async () => {
    const options = check.options.parse(exampleOf(id));
    const now = z.parse(check.evidence, await check.gather(memorySources(), options));
    expect(check.judge(now, options)).toEqual(check.judge(structuredClone(now), options));
  });

  test.each([exampleOf(id), ...(lenient[id] ?? [])])('never passes where nothing is there, told %j', async (said) => {
    const result = await assess({ check, options: check.options.parse(said) }, memorySources(), policy);
    expect(result.outcome).not.toBe('passed');
    expect(verdict([result])).not.toBe('ready');
  });
});

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every map in a JSON Schema, by its path. */
function maps(node: unknown, path: readonly string[] = []): readonly { readonly path: string; readonly node: Node }[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => maps(one, [...path, String(index)]));
  if (!isNode(node)) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => maps(value, [...path, key]));
  return isNode(node['properties']) ? [{ path: path.join('.'), node }, ...inner] : inner;
}

const undescribed = (schema: unknown): readonly string[] =>
  maps(schema).flatMap(({ path, node }) =>
    Object.entries(Object(node['properties']))
      .filter(
        ([, option]) => !isNode(option) || typeof option['description'] !== 'string' || option['description'] === '',
      )
      .map(([name]) => `${path}.${name}`),
  );

const openMaps = (schema: unknown): readonly string[] =>
  maps(schema)
    .filter(({ node }) => node['additionalProperties'] !== false)
    .map(({ path }) => path);

describe('a check that misbehaves is blocked', () => {
  const options = { most: 1 };
  const outcome = async (different: Partial<Check>): Promise<string> =>
    (await assess({ check: ownCheck(different), options, timeoutMs: 20 }, memorySources(), policy)).outcome;

  test.each([
    ['throws', { gather: () => Promise.reject(new Error('boom')) }],
    ['throws nothing', { gather: () => Promise.reject(undefined) }],
    ['hangs', { gather: () => new Promise<never>(() => {}) }],
    ['gathers undefined', { gather: async () => undefined }],
    ['gathers NaN', { gather: async () => ({ lines: Number.NaN }) }],
    ['gathers something else', { gather: async () => ['lines'] }],
    ['judges nothing', { gather: async () => ({ lines: 1 }), judge: () => ({ facts: [], findings: [] }) }],
    [
      'judges by a rule that it does not have',
      { gather: async () => ({ lines: 1 }), judge: () => ({ facts: [], findings: [{ rule: 'no', message: 'm' }] }) },
    ],
  ] satisfies readonly (readonly [string, Partial<Check>])[])('one that %s', async (_, different) => {
    expect(await outcome(different)).toBe('blocked');
  });

  test('and one that behaves is not', async () => {
    expect(await outcome({ gather: async () => ({ lines: 1 }) })).toBe('passed');
  });
});
