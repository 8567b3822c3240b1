import { z } from 'zod';
import { plainPath } from '../../model/plain-path.ts';
import { day } from '../../model/day.ts';
import { dialects as dialectNames } from '../../formats/env-file/dialects.ts';

const literal = z.union([z.string(), z.boolean(), z.number()], 'text, a number, true or false').transform(String);
const flagName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'a name of letters, digits and underscores');

const flag = z.strictObject({
  description: z.string().optional().describe('What the flag switches; shown below it in the table.'),
  type: z
    .enum(['boolean', 'enum', '0/1'])
    .default('boolean')
    .describe('`boolean` is exactly `true` or `false`; `0/1` is exactly that.'),
  values: z.array(literal).min(2).optional().describe('What an `enum` can be.'),
  safe: literal.optional().describe('The value before the rollout. Default: `false`, or `0`; an `enum` must say.'),
  off: literal.optional().describe('The value that turns the flag off. Default: the safe value.'),
  on: literal
    .optional()
    .describe('The value once its stage is reached. Default: `true`, or `1`; an `enum` with a stage must say.'),
  unset: literal
    .optional()
    .describe(
      'What the program takes when the flag is set nowhere. Without it, a flag that is set nowhere is missing.',
    ),
  owner: z.string().min(1).optional().describe('Who answers for it.'),
  stage: z.string().min(1).optional().describe('The stage that turns it on.'),
  expires: day.optional().describe('The day, UTC, after which it should be gone from the code.'),
  'kill-switch': z
    .boolean()
    .default(false)
    .describe('Stays for good, to turn a feature off in an emergency; it needs its `unset` value said.'),
  'depends-on': z.array(flagName).default([]).describe('Flags that must be on whenever this one is.'),
  needs: z.array(z.string().min(1)).default([]).describe('Stages that must be reached before this flag may be on.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Its names in the code, such as `useNewStorageAdapter`.'),
});

const shape = z.strictObject({
  title: z.string().min(1).default('Feature Flags').describe('The heading of the table.'),
  phase: z
    .string()
    .default('prepare')
    .describe(
      '`prepare`: every flag has its safe value. `stage:NAME`: those of that stage and of the stages before it are on, all others safe.',
    ),
  stages: z.array(z.string().min(1)).default([]).describe('The stages of the rollout, in their order.'),
  sources: z
    .array(z.string().min(1).transform(plainPath))
    .min(1)
    .default(['.env'])
    .describe(
      'Where values come from: paths of env files, and `environment` for the process environment. A later source wins.',
    ),
  dialects: z
    .array(z.enum(dialectNames))
    .min(1)
    .default(['bash', 'compose'])
    .describe('The programs that read the env files. A flag must mean the same to all of them.'),
  registry: z.record(flagName, flag).describe('The flags, by name.'),
  exclusive: z.array(z.array(flagName).min(2)).default([]).describe('Groups of flags of which at most one may be on.'),
  code: z
    .strictObject({
      files: z.array(z.string().min(1)).min(1).describe('Globs of the source files to look through.'),
      names: z
        .array(z.string().min(1))
        .min(1)
        .describe('Globs of what a flag is called in the code, such as `USE_NEW_*`.'),
    })
    .optional()
    .describe('Compare the registry with the code, both ways.'),
  docs: z
    .array(
      z.strictObject({
        file: z.string().min(1).describe('A Markdown file with a table of flags.'),
        flag: z.string().default('Flag').describe('The heading of the column with the names.'),
        default: z.string().default('Default').describe('The heading of the column with the safe values.'),
      }),
    )
    .default([])
    .describe('Tables that must agree with the registry.'),
});

export const flagsOptions = shape.superRefine((options, context) => {
  const wrong = (path: PropertyKey[], message: string): void => context.addIssue({ code: 'custom', path, message });
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
  for (const [name, entry] of Object.entries(options.registry)) {
    for (const { path, message } of flagFaults(name, entry, names, options.stages))
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
  if (entry['depends-on'].includes(name)) yield { path: ['depends-on'], message: 'other flags than this one' };
  for (const at of repeats(entry.values ?? [])) yield { path: ['values', at], message: 'each value once' };
  if (entry.type === 'enum' && !entry.values) yield { path: ['type'], message: 'an enum with its `values`' };
  if (entry.type !== 'enum' && entry.values) yield { path: ['values'], message: 'no values, unless the type is enum' };
  if (entry.type === 'enum' && entry.safe === undefined)
    yield { path: ['type'], message: 'an enum with its `safe` value' };
  if (entry.type === 'enum' && entry.stage !== undefined && entry.on === undefined)
    yield { path: ['type'], message: 'an enum with a stage and its `on` value' };
  if (entry['kill-switch'] && entry.unset === undefined)
    yield {
      path: ['kill-switch'],
      message: 'a kill switch with its `unset` value: what the program takes when nobody set it',
    };
  for (const key of ['safe', 'off', 'on', 'unset'] as const) {
    const value = entry[key];
    if (value !== undefined && allowed.length > 0 && !allowed.includes(value))
      yield { path: [key], message: `one of ${allowed.join(', ')}` };
  }
  if (entry.stage !== undefined && !stages.includes(entry.stage))
    yield { path: ['stage'], message: `one of the stages: ${stages.join(', ') || 'there are none'}` };
  for (const [at, stage] of entry.needs.entries())
    if (!stages.includes(stage))
      yield { path: ['needs', at], message: `one of the stages: ${stages.join(', ') || 'there are none'}` };
  for (const [at, name] of entry['depends-on'].entries())
    if (!names.includes(name)) yield { path: ['depends-on', at], message: 'a flag of the registry' };
}

/** Where a list says something again. */
const repeats = (list: readonly string[]): readonly number[] =>
  [...list.keys()].filter((at) => list.indexOf(list[at] ?? '') !== at);

export function allowedValues({ type, values = [] }: Pick<Entry, 'type' | 'values'>): readonly string[] {
  if (type === 'boolean') return ['false', 'true'];
  return type === '0/1' ? ['0', '1'] : values;
}
