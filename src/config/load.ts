import type { Check } from '../model/check.ts';
import { parseDuration } from '../model/duration.ts';
import { GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Config, Planned } from '../model/plan.ts';
import type { Sources } from '../model/sources.ts';
import { inputs, type Request } from '../request.ts';
import { parseYaml } from '../formats/yaml.ts';
import { configErrors } from './problems.ts';
import { commonSchema, configSchema } from './schema.ts';
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
  return readConfig({ ...document, value: overlay(document.value, request) }, file, registry);
}

/** Exported for the library, whose configs need no file. */
export function readConfig(document: ReturnType<typeof parseYaml>, file: string, registry: readonly Check[]): Config {
  const schema = configSchema(registry);
  const parsed = schema.safeParse(document.value);
  if (!parsed.success) throw configErrors(parsed.error.issues, document, file, schema);
  const { checks, waivers = [], 'fail-on': failOn = 'error' } = parsed.data;
  const planned = registry.flatMap((check) => plan(check, checks[check.id]));
  if (planned.length === 0) {
    const at = { file, ...document.locate(['checks'], 'key') };
    throw new GateError('misuse', 'checks names no check, expected at least one', {
      at,
      hint: `There are ${registry.map((check) => check.id).join(', ')}.`,
    });
  }
  for (const [index, waiver] of waivers.entries())
    assertRule(waiver.rule, registry, { file, ...document.locate(['waivers', index, 'rule']) });
  return { file, failOn, planned, waivers };
}

function plan(check: Check, entry: unknown): readonly Planned[] {
  if (entry === undefined) return [];
  const { when, timeout, ...options } = commonSchema.parse(entry);
  return [{ check, options, when, timeoutMs: timeout === undefined ? undefined : parseDuration(timeout) }];
}

function assertRule(
  rule: string,
  registry: readonly Check[],
  at: { file: string; line: number; column: number },
): void {
  const known = registry.flatMap((check) => Object.keys(check.rules).map((name) => `${check.id}/${name}`));
  if (known.includes(rule)) return;
  throw new GateError('misuse', `waivers names the unknown rule "${rule}"`, {
    at,
    hint: didYouMean(rule, known) ?? 'See `epic21-gate list`.',
  });
}

/** What the request says replaces what the file says, where the config has that part at all. */
function overlay(value: unknown, request: Request): unknown {
  let result = value;
  for (const input of inputs) {
    const said = request[input.name];
    const isSaid = said !== undefined && !(Array.isArray(said) && said.length === 0);
    if ('sets' in input && isSaid) result = place(result, input.sets.split('.'), said);
  }
  return result;
}

function place(value: unknown, [step, ...rest]: readonly string[], said: unknown): unknown {
  if (step === undefined) return said;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (rest.length > 0 && !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: place(Reflect.get(value, step), rest, said) };
}
