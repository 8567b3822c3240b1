import { z } from 'zod/mini';
import { dialects as dialectNames } from '../../formats/env-file/dialects.ts';
import { day } from '../../model/day.ts';
import { described } from '../../model/described.ts';
import { plainPath } from '../../model/plain-path.ts';
import { environment } from './environment.ts';

const word = z.string().check(z.minLength(1));
const words = z.array(word);
const literal = z.pipe(
  z.union([z.string(), z.boolean(), z.number()], 'text, a number, true or false'),
  z.transform((value) => String(value)),
);
const source = z.pipe(word, z.transform(plainSource));
const identifier = z
  .string()
  .check(z.regex(/^[A-Za-z_$][\w$]*$/, 'a name of letters, digits, _ and $, as code has it'));
const flagName = z
  .string()
  .check(z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'a name of letters, digits and underscores'));

const flag = z.strictObject({
  description: described(z.optional(z.string()), 'What the flag switches; shown below it in the table.'),
  type: described(
    z._default(z.enum(['boolean', 'enum', '0/1']), 'boolean'),
    '`boolean` is exactly `true` or `false`; `0/1` is exactly that.',
  ),
  values: described(z.optional(z.array(literal).check(z.minLength(2))), 'What an `enum` can be.'),
  safe: described(z.optional(literal), 'The value before the rollout. Default: `false`, or `0`; an `enum` must say.'),
  off: described(
    z.optional(literal),
    'The value that turns the flag off. Default: `false`, or `0`; of an `enum` the safe value.',
  ),
  on: described(
    z.optional(literal),
    'The value once its stage is reached. Default: `true`, or `1`; an `enum` with a stage must say.',
  ),
  unset: described(
    z.optional(literal),
    'What the program takes when the flag is set nowhere. Without it, a flag that is set nowhere is missing.',
  ),
  owner: described(z.optional(word), 'Who answers for it.'),
  stage: described(z.optional(word), 'The stage that turns it on.'),
  expires: described(z.optional(day), 'The day, UTC, after which it should be gone from the code.'),
  'kill-switch': described(
    z._default(z.boolean(), false),
    'Stays for good, to turn a feature off in an emergency; it needs its `unset` value said.',
  ),
  'depends-on': described(z._default(z.array(flagName), []), 'Flags that must be on whenever this one is.'),
  needs: described(z._default(words, []), 'Stages that must be reached before this flag may be on.'),
  aliases: described(z._default(z.array(identifier), []), 'Its names in the code, such as `useNewStorageAdapter`.'),
});

const code = z.strictObject({
  files: described(words.check(z.minLength(1)), 'Globs of the source files to look through.'),
  names: described(words.check(z.minLength(1)), 'Globs of what a flag is called in the code, such as `USE_NEW_*`.'),
});

const table = z.strictObject({
  file: described(z.clone(word), 'A Markdown file with a table of flags.'),
  flag: described(z._default(z.string(), 'Flag'), 'The heading of the column with the names.'),
  default: described(z._default(z.string(), 'Default'), 'The heading of the column with the safe values.'),
});

const shape = z.strictObject({
  title: described(z._default(word, 'Feature Flags'), 'The heading of the table.'),
  phase: described(
    z._default(z.string(), 'prepare'),
    '`prepare`: every flag has its safe value. `stage:NAME`: those of that stage and of the stages before it are on, all others safe.',
  ),
  stages: described(z._default(words, []), 'The stages of the rollout, in their order.'),
  sources: described(
    z.prefault(z.array(source).check(z.minLength(1)), ['.env']),
    'Where values come from: paths of env files, and `environment` for the process environment. A later source wins.',
  ),
  dialects: described(
    z._default(z.array(z.enum(dialectNames)).check(z.minLength(1)), ['bash', 'compose']),
    'The programs that read the env files. A flag must mean the same to all of them.',
  ),
  registry: described(z.record(flagName, flag), 'The flags, by name.'),
  exclusive: described(
    z._default(z.array(z.array(flagName).check(z.minLength(2))), []),
    'Groups of flags of which at most one may be on.',
  ),
  code: described(z.optional(code), 'Compare the registry with the code, both ways.'),
  docs: described(z._default(z.array(table), []), 'Tables that must agree with the registry.'),
});

/** What no single option can say: that they fit each other. */
export const flagsOptions = shape.check((payload) => {
  const options = payload.value;
  const wrong = (at: PropertyKey[], message: string): void =>
    void payload.issues.push({ code: 'custom', input: options, path: at, message });
  const names = Object.keys(options.registry);
  if (names.length === 0) wrong(['registry'], 'at least one flag');
  for (const key of ['stages', 'sources', 'dialects'] as const) {
    for (const at of repeats(options[key])) wrong([key, at], 'each one once');
  }
  const stage = options.phase === 'prepare' ? undefined : options.phase.replace(/^stage:/, '');
  if (stage !== undefined && (!options.phase.startsWith('stage:') || !options.stages.includes(stage))) {
    wrong(['phase'], ['prepare', ...options.stages.map((name) => `stage:${name}`)].join(' or '));
  }
  for (const [index, group] of options.exclusive.entries()) {
    for (const at of repeats(group)) wrong(['exclusive', index, at], 'each flag once');
    for (const [at, name] of group.entries())
      if (!names.includes(name)) wrong(['exclusive', index, at], 'a flag of the registry');
  }
  const used = new Set(Object.values(options.registry).flatMap(({ stage, needs }) => [stage ?? [], needs].flat()));
  const isStaged = options.stages.length > 0;
  if (!isStaged && used.size > 0)
    wrong(['stages'], `the stages that the flags name, in their order: ${[...used].join(', ')}`);
  for (const [name, entry] of Object.entries(options.registry)) {
    // Without stages each that is named would be wrong, for one reason.
    for (const { path, message } of flagFaults(name, entry, names, isStaged ? options.stages : [...used]))
      wrong(['registry', name, ...path], message);
  }
});

export type FlagsOptions = z.output<typeof shape>;
type Entry = FlagsOptions['registry'][string];

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function* flagFaults(
  name: string,
  entry: Entry,
  names: readonly string[],
  stages: readonly string[],
): Generator<Fault> {
  const allowed = allowedValues(entry);
  const on = entry.on ?? allowed[1];
  if (entry.stage !== undefined && on === (entry.safe ?? allowed[0]))
    yield { path: ['on'], message: 'another value than the safe one: the stage would change nothing' };
  for (const at of repeats(entry.values ?? [])) yield { path: ['values', at], message: 'each value once' };
  if (entry.type === 'enum' && !entry.values) yield { path: ['type'], message: '`values` beside it: what it can be' };
  if (entry.type !== 'enum' && entry.values) yield { path: ['values'], message: 'no values, unless the type is enum' };
  if (entry.type === 'enum' && entry.safe === undefined)
    yield { path: ['type'], message: '`safe` beside it: its value before the rollout' };
  if (entry.type === 'enum' && entry.stage !== undefined && entry.on === undefined)
    yield { path: ['type'], message: '`on` beside it: it has a stage' };
  if (entry['kill-switch'] && entry.unset === undefined)
    yield { path: ['kill-switch'], message: '`unset` beside it: what the program takes when nobody set it' };
  for (const key of ['safe', 'off', 'on', 'unset'] as const) {
    const value = entry[key];
    if (value !== undefined && allowed.length > 0 && !allowed.includes(value))
      yield { path: [key], message: `one of ${allowed.join(', ')}` };
  }
  if (entry.stage !== undefined && !stages.includes(entry.stage))
    yield { path: ['stage'], message: `one of the stages: ${stages.join(', ')}` };
  for (const [at, stage] of entry.needs.entries())
    if (!stages.includes(stage)) yield { path: ['needs', at], message: `one of the stages: ${stages.join(', ')}` };
  for (const [at, other] of entry['depends-on'].entries()) {
    if (other === name) yield { path: ['depends-on', at], message: 'another flag: a flag cannot depend on itself' };
    else if (!names.includes(other)) yield { path: ['depends-on', at], message: 'a flag of the registry' };
  }
}

/** Only the exact word is the process environment; `./environment` stays a file. */
function plainSource(said: string): string {
  const path = plainPath(said);
  return path === environment && said !== environment ? `./${path}` : path;
}

/** Where a list says something again. */
const repeats = (list: readonly string[]): readonly number[] =>
  [...list.keys()].filter((at) => list.indexOf(list[at] ?? '') !== at);

export function allowedValues({ type, values = [] }: Pick<Entry, 'type' | 'values'>): readonly string[] {
  if (type === 'boolean') return ['false', 'true'];
  return type === '0/1' ? ['0', '1'] : values;
}
