import type { Check } from '../model/check.ts';
import { parseDuration } from '../model/duration.ts';
import { GateError, together } from '../model/errors.ts';
import type { Config, Planned } from '../model/plan.ts';
import type { Sources } from '../model/sources.ts';
import { inputs, type Request } from '../request.ts';
import { parseYaml } from '../formats/yaml.ts';
import type { Said } from './problems.ts';
import { commonSchema, configSchema } from './schema.ts';
import { waiverFaults } from './waiver-faults.ts';
import { readConfigText } from './find.ts';

/** Defaults < file < request; strict, and all problems at once. */
export async function loadConfig(
  request: Request,
  files: Sources['files'],
  registry: readonly Check[],
): Promise<Config> {
  const { text, file } = await readConfigText(request, files);
  const document = parseYaml(text, file);
  if (document.value === null || document.value === undefined) {
    throw new GateError('misuse', 'the config is empty', { at: { file }, hint: 'Write one with `epic21-gate init`.' });
  }
  const { value, said } = overlay(document.value, request);
  return readConfig({ ...document, value }, file, registry, said);
}

/** Exported for the library, whose configs need no file. */
export async function readConfig(
  document: ReturnType<typeof parseYaml>,
  file: string,
  registry: readonly Check[],
  said: Said = new Map(),
): Promise<Config> {
  const schema = configSchema(registry);
  const parsed = schema.safeParse(document.value);
  if (!parsed.success) {
    // What explains a mistake is large, and a right config does not need it.
    const { configErrors } = await import('./problems.ts');
    throw configErrors(parsed.error.issues, document, { file, schema, said });
  }
  const { checks, waivers = [], 'fail-on': failOn = 'error' } = parsed.data;
  const planned = registry.flatMap((check) => plan(check, checks[check.id]));
  if (planned.length === 0) {
    const at = { file, ...document.locate(['checks'], 'key') };
    throw new GateError('misuse', 'checks names no check, expected at least one', {
      at,
      hint: `There are ${registry.map((check) => check.id).join(', ')}.`,
    });
  }
  const faults = waivers.flatMap((waiver, index) =>
    waiverFaults(waiver, registry, (key) => ({ file, ...document.locate(['waivers', index, key]) })),
  );
  if (faults.length > 0) throw together(faults);
  return { file, failOn, planned, waivers };
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
