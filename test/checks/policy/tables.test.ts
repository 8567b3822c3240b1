import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checks } from '../../../src/checks/index.ts';
import { ownGate } from '../../../src/config/own-gate.ts';
import type { Check } from '../../../src/model/check.ts';
import type { Config } from '../../../src/model/plan.ts';

const node = z.looseObject({
  properties: z.optional(z.record(z.string(), z.unknown())),
  additionalProperties: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.unknown())),
});

/** What a schema has below one step of a path; nothing where it has no such option. */
function below(schema: unknown, step: string): readonly unknown[] {
  const { data } = node.safeParse(schema);
  if (!data) return [];
  const { properties, additionalProperties, anyOf = [], items } = data;
  const inside = anyOf.flatMap((one) => below(one, step));
  if (step.endsWith('[]')) return [...below(schema, step.slice(0, -2)).flatMap(itemsOf), ...inside];
  if (step === '*') return [...Object.values(properties ?? {}), additionalProperties, ...inside].filter(Boolean);
  const own = properties && Object.hasOwn(properties, step) ? [properties[step]] : [];
  return items === undefined ? [...own, ...inside] : inside;
}

function itemsOf(schema: unknown): readonly unknown[] {
  const { data } = node.safeParse(schema);
  return data ? [...(data.items === undefined ? [] : [data.items]), ...(data.anyOf ?? []).flatMap(itemsOf)] : [];
}

const optionsAt = ({ options }: Check, path: string): readonly unknown[] =>
  path
    .split('.')
    .reduce<readonly unknown[]>(
      (schemas, step) => schemas.flatMap((schema) => below(schema, step)),
      [z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' })],
    );

describe.each(checks.map((check) => [check.id, check] as const))('the table of %s', (_, check) => {
  test('is about options that there are', () => {
    const unknown = Object.keys(check.strictness ?? {}).filter((path) => optionsAt(check, path).length === 0);
    expect(unknown).toEqual([]);
  });

  test('takes for unsaid what the option takes', () => {
    const wrong = Object.entries(check.strictness ?? {}).flatMap(([path, stricter]) => {
      // Of names that anybody may choose none has anything unsaid.
      if (typeof stricter !== 'object' || !('initial' in stricter) || path.endsWith('.*')) return [];
      const defaults = optionsAt(check, path).map(
        (schema) => z.looseObject({ default: z.optional(z.unknown()) }).parse(schema).default,
      );
      return defaults.every((one) => JSON.stringify(one) === JSON.stringify(stricter.initial)) ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });
});

describe('what a gate knows of itself', () => {
  const config: Config = { file: 'ci/gate.yml', failOn: 'error', planned: [], waivers: [] };

  test('is the file that was named', () => {
    expect(ownGate(config, { config: 'ci/gate.yml' }, []).configs).toEqual(['ci/gate.yml']);
  });

  test('is every file that could be found, where none was named', () => {
    expect(ownGate(config, { config: undefined }, []).configs).toContain('.github/epic21-gate.yml');
  });

  test('is no file where a workflow holds the config', () => {
    expect(ownGate({ ...config, file: 'inline config' }, { config: 'a:\n' }, []).configs).toEqual([]);
  });

  test.each([
    [{ file: 'x', sha256: '' }, 'head'],
    [{ file: 'x', sha256: '', at: 'c' }, 'base'],
    [undefined, 'head'],
  ] as const)('is the end that was read: %j', (read, from) => {
    expect(ownGate({ ...config, read }, { config: undefined }, []).from).toBe(from);
  });
});
