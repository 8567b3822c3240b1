import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: object }>>;
export type Json = Readonly<Record<string, unknown>>;

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const file = new URL('../../fixtures/github/openapi.json', import.meta.url);
const description = amended(converted(JSON.parse(readFileSync(file, 'utf8'))) as Description);

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
formats.default(ajv);
ajv.addSchema({ $id: 'github', components: description.components });
// A query is text: `page=2` is an integer all the same.
const coercing = new Ajv({ strict: false, coerceTypes: true });
formats.default(coercing);
coercing.addSchema({ $id: 'github', components: description.components });

/** Where the description is wrong: real answers have no repository for a deleted fork, as the payloads of events have not. */
function amended(wrong: Description): Description {
  const right = structuredClone(wrong) as { components: Record<string, Record<string, PullSchema>> };
  for (const name of ['pull-request', 'pull-request-simple']) {
    const { properties } = right.components['schemas']?.[name]?.properties.head ?? {};
    if (properties === undefined) throw new Error(`${name} has no head in the description`);
    properties.repo = { anyOf: [properties.repo, { type: 'null' }] };
  }
  return right as unknown as Description;
}

interface PullSchema {
  readonly properties: { readonly head: { readonly properties: { repo: unknown } } };
}

/** OpenAPI 3.0 in the words of JSON Schema. */
function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => converted(one));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === '$ref' ? `github${String(one)}` : converted(one)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

/** What a reference leads to; a thing that is no reference is itself. */
export function resolved<T extends object>(value: T): T {
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref !== 'string') return value;
  const [, , kind = '', name = ''] = $ref.split('/');
  return description.components[kind]?.[name] as T;
}

export interface Matched {
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

const routes = Object.entries(description.paths).map(([path, methods]) => ({
  path,
  methods,
  pattern: patternOf(path),
}));

/** Only the last parameter of `contents` may have slashes in it. */
function patternOf(path: string): RegExp {
  const parts = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${name === 'path' ? '.*' : '[^/]+'})`);
  return new RegExp(`^${parts}$`);
}

/** The operation of a path; literal parts win over parameters. `methods` where only the method is another. */
export function operationOf(method: string, path: string): Matched | { readonly methods: readonly string[] } {
  const found = routes
    .filter(({ pattern }) => pattern.test(path))
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length);
  const route = found.find(({ methods }) => Object.hasOwn(methods, method.toLowerCase()));
  if (route === undefined) return { methods: found.flatMap(({ methods }) => Object.keys(methods)) };
  const groups = Object.entries(route.pattern.exec(path)?.groups ?? {});
  return {
    path: route.path,
    operation: route.methods[method.toLowerCase()] as Operation,
    parameters: Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)])),
  };
}

const compiled = new WeakMap<object, ValidateFunction>();

/** What is wrong with a value by a schema of the description, in words. */
export function faultsIn(value: unknown, schema: object, { isText = false } = {}): readonly string[] {
  const validate = compiled.get(schema) ?? (isText ? textual(schema) : ajv.compile(schema));
  compiled.set(schema, validate);
  if (validate(isText ? { value } : value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath || 'it', message, JSON.stringify(params)].join(' '),
  );
}

/** Only what is in an object can be coerced. */
const textual = (schema: object): ValidateFunction =>
  coercing.compile({ type: 'object', properties: { value: schema } });

/** Ids of all operations that are described. */
export const operationIds = (): readonly string[] =>
  routes.flatMap(({ methods }) => Object.values(methods).map(({ operationId }) => operationId));

export const schemaNamed = (name: string): object => ({ $ref: `github#/components/schemas/${name}` });
