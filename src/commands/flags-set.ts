import { expectFlags } from '../checks/flags/expectation.ts';
import type { FlagsOptions } from '../checks/flags/options.ts';
import { showValue } from '../checks/flags/state.ts';
import { decodeEnvFile, encodeEnvFile, isBinary } from '../formats/env-file/bytes.ts';
import { readEnvFile, type Dialect } from '../formats/env-file/dialects.ts';
import { parseEnvFile } from '../formats/env-file/tokenize.ts';
import { setEnvValue, type Edit } from '../formats/env-file/edit.ts';
import { GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import { clip, visible } from '../model/visible.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Ended, Hall } from './command.ts';
import { plannedFlags } from './planned-flags.ts';

interface EnvFile {
  readonly file: string;
  readonly text: string;
}

/** Edits one flag in its env file; written only when every declared dialect would read the new value. */
export async function setFlag(hall: Hall, operands: readonly string[]): Promise<Ended> {
  const { request, sources, sinks } = hall;
  const { options } = await plannedFlags(hall);
  const { name, value } = readAssignment(operands, options);
  const say = (line: string): void => sinks.stdout.write(`${safeLine(line)}\n`);
  const target = await findTarget(name, options, sources.files);
  const edit = setEnvValue(target.text, name, value, { fixDuplicates: request['fix-duplicates'], append: true });
  if (edit.kind === 'unchanged') {
    say(`${target.file}:${edit.line}  ${name} is ${value} already`);
    return { exitCode: await override(hall, name, value, options) };
  }
  const text = accept(edit, target, name);
  assertEffective(text, name, value, options.dialects, target.file);
  const change = edit.kind === 'edited' ? `${showValue(edit.before)} -> ${value}` : `added as ${value}`;
  if (!request['dry-run']) await replace(hall, target, text);
  say(
    `${target.file}:${'line' in edit ? edit.line : 1}  ${name}: ${change}${request['dry-run'] ? '  (dry run: nothing was written)' : ''}`,
  );
  say(`read back as ${value} by ${options.dialects.join(', ')}`);
  return { exitCode: await override(hall, name, value, options) };
}

function readAssignment(operands: readonly string[], options: FlagsOptions): { name: string; value: string } {
  const [said = '', ...more] = operands;
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(said) ?? [];
  if (name === undefined || value === undefined || more.length > 0) {
    throw new GateError('misuse', `flags set takes one NAME=VALUE, found "${visible(clip(operands.join(' '), 80))}"`);
  }
  const flag = expectFlags(options).find((one) => one.name === name);
  if (!flag) {
    const hint = didYouMean(name, Object.keys(options.registry)) ?? 'Only flags of the registry can be set.';
    throw new GateError('misuse', `the registry has no flag "${visible(clip(name, 80))}"`, { hint });
  }
  if (flag.allowed.includes(value)) return { name, value };
  throw new GateError(
    'misuse',
    `${name} cannot be "${visible(clip(value, 80))}", expected ${flag.allowed.join(' or ')}`,
  );
}

/** The last env file that sets the flag gives the effective value; a flag that none sets goes into the only one. */
async function findTarget(name: string, { sources }: FlagsOptions, files: Hall['sources']['files']): Promise<EnvFile> {
  const names = sources.filter((source) => source !== 'environment');
  const read = await Promise.all(
    names.map(async (file): Promise<EnvFile> => ({ file, text: decodeEnvFile(await files.read(file)) })),
  );
  const binary = read.find(({ text }) => isBinary(text));
  if (binary) throw new GateError('misuse', `${binary.file} is not a text file`);
  const setting = read.findLast(({ text }) =>
    parseEnvFile(text).nodes.some((node) => node.kind === 'assignment' && node.key === name),
  );
  const target = setting ?? (read.length === 1 ? read[0] : undefined);
  if (target) return target;
  throw new GateError('misuse', `none of ${names.length} env files sets ${name}`, {
    hint: 'Say which one with --env-file.',
  });
}

function accept(edit: Edit, { file }: EnvFile, name: string): string {
  if (edit.kind === 'edited' || edit.kind === 'appended') return edit.text;
  if (edit.kind === 'duplicate') {
    throw new GateError('refused', `${file} sets ${name} on lines ${edit.lines.join(', ')}: ${edit.reason}`, {
      hint: 'Add --fix-duplicates to keep the last one only.',
    });
  }
  throw new GateError('refused', `${file} was not edited: ${edit.kind === 'refused' ? edit.reason : edit.kind}`);
}

/** The edit is physical; whether a program sees it is another question, and it is asked before anything is written. */
function assertEffective(text: string, name: string, value: string, dialects: readonly Dialect[], file: string): void {
  for (const dialect of dialects) {
    const last = readEnvFile(text, dialect).settings.get(name)?.at(-1);
    if (last && !last.computed && last.value === value) continue;
    const seen = last && !last.computed ? `"${visible(clip(last.value, 60))}"` : 'no value';
    throw new GateError(
      'refused',
      `${file} was not edited: ${dialect} would read ${seen} for ${name} and not ${value}`,
      { hint: 'Mend the line by hand; `epic21-gate flags` shows what is wrong.' },
    );
  }
}

async function replace({ sources, sinks }: Hall, { file, text: before }: EnvFile, text: string): Promise<void> {
  // Somebody else may be editing in the same window: their change must not be lost.
  if (decodeEnvFile(await sources.files.read(file)) !== before)
    throw new GateError('refused', `${file} was changed by somebody else just now`, { hint: 'Run the command again.' });
  await sinks.files.write(file, encodeEnvFile(text));
}

/** A later source may still say otherwise: then the file is right and the flag is not. */
async function override({ sources, sinks }: Hall, name: string, value: string, options: FlagsOptions): Promise<number> {
  const isLast = options.sources.at(-1) === 'environment';
  const other = isLast ? sources.env.get(name) : undefined;
  if (other === undefined || other === value) return 0;
  sinks.stderr.write(
    `${safeLine(`epic21-gate: the process environment sets ${name} to "${clip(other, 60)}" and wins over the file`)}\n`,
  );
  return 1;
}
