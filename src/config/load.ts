import { z } from 'zod/mini';
import type { Check } from '../model/check.ts';
import { parseDuration } from '../model/duration.ts';
import { GateError, together } from '../model/errors.ts';
import type { Place } from '../model/finding.ts';
import type { Config, Planned } from '../model/plan.ts';
import { inputs, type Request } from '../request.ts';
import { parseYaml } from '../formats/yaml.ts';
import type { Said } from './problems.ts';
import { commonSchema, configSchema } from './schema.ts';
import { waiverFaults } from './waiver-faults.ts';
import { readConfigText } from './find.ts';
import type { ConfigSources } from './tree.ts';

/** The checks that a config can name; or what loads those that it does name, and all where it has to be told of them. */
export type Registry = readonly Check[] | ((named: readonly string[]) => Promise<readonly Check[]>);

/** Defaults < file < request; strict, and all problems at once. */
export async function loadConfig(request: Request, sources: ConfigSources, registry: Registry): Promise<Config> {
  const { text, file, read } = await readConfigText(request, sources);
  const document = parseYaml(text, file);
  if (document.value === null || document.value === undefined) {
    throw new GateError('misuse', 'the config is empty', { at: { file }, hint: 'Write one with `epic21-gate init`.' });
  }
  const { value, said } = overlay(document.value, request);
  return { ...(await readConfig({ ...document, value }, file, registry, said)), read };
}

/** Exported for the library, whose configs need no file. */
export async function readConfig(
  document: ReturnType<typeof parseYaml>,
  file: string,
  registry: Registry,
  said: Said = new Map(),
): Promise<Config> {
  const known = typeof registry === 'function' ? await registry(namedIn(document.value)) : registry;
  const parsed = configSchema(known).safeParse(document.value);
  const all = typeof registry === 'function' ? () => registry([]) : async () => registry;
  if (!parsed.success) {
    // What explains a mistake is large, and a right config does not need it.
    const { configErrors } = await import('./problems.ts');
    throw configErrors(parsed.error.issues, document, { file, schema: configSchema(await all()), said });
  }
  const { checks, waivers = [], 'fail-on': failOn = 'error', history } = parsed.data;
  const planned = known.flatMap((check) => plan(check, checks[check.id]));
  if (planned.length === 0) throw nothingPlanned({ file, ...document.locate(['checks'], 'key') }, await all());
  const faults = waivers.flatMap((waiver, index) =>
    waiverFaults(waiver, known, (key) => ({ file, ...document.locate(['waivers', index, key]) })),
  );
  if (faults.length > 0) throw together(faults);
  return { file, failOn, planned, waivers, history };
}

const nothingPlanned = (at: Place, all: readonly Check[]): GateError =>
  new GateError('misuse', 'checks names no check, expected at least one', {
    at,
    hint: `There are ${all.map((check) => check.id).join(', ')}.`,
  });

const Named = z.object({
  checks: z.record(z.string(), z.unknown()),
  waivers: z.optional(z.array(z.object({ rule: z.string() }))),
});

/** The checks that the config speaks of; none where it is not the shape of one, so that all are loaded to explain it. */
function namedIn(value: unknown): readonly string[] {
  const { data } = Named.safeParse(value);
  if (!data) return [];
  return [...Object.keys(data.checks), ...(data.waivers ?? []).map(({ rule }) => rule.split('/')[0] ?? '')];
}

function plan(check: Check, entry: unknown): readonly Planned[] {
  if (entry === undefined) return [];
  const { when, timeout, ...options } = commonSchema.parse(entry);
  return [{ check, options, when, timeoutMs: timeout === undefined ? undefined : parseDuration(timeout) }];
}

/** What the request says replaces what the file says, where the config has that part at all. */
function overlay(value: unknown, request: Request): { value: unknown; said: Said } {
  let result = value;
  const said = new Map<string, string>();
  for (const input of inputs) {
    const text = request[input.name];
    if (!('sets' in input) || text === undefined || (Array.isArray(text) && text.length === 0)) continue;
    const steps = input.sets.split('.');
    if (!hasPlace(result, steps.slice(0, -1))) throw noPlace(input.name, steps);
    result = place(result, steps, text);
    said.set(input.sets, input.name);
  }
  return { value: result, said };
}

const hasPlace = (value: unknown, [step, ...rest]: readonly string[]): boolean => {
  if (step === undefined) return true;
  // What is no map, or says nothing at all, is the schema's to complain about.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return Object.hasOwn(value, step) ? hasPlace(Reflect.get(value, step), rest) : false;
};

/** An option that changes nothing would leave its user believing that it did. */
const noPlace = (option: string, steps: readonly string[]): GateError =>
  new GateError(
    'misuse',
    `the option ${option} is for ${steps.slice(0, -1).join('.')}, which the config does not have`,
    {
      hint: 'Leave the option out, or configure the check.',
    },
  );

function place(value: unknown, [step, ...rest]: readonly string[], said: unknown): unknown {
  if (step === undefined) return said;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (rest.length > 0 && !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: place(Reflect.get(value, step), rest, said) };
}
