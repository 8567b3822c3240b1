import { expectFlags } from '../checks/flags/expectation.ts';
import type { FlagsOptions } from '../checks/flags/options.ts';
import { showValue } from '../checks/flags/state.ts';
import { decodeEnvFile, encodeEnvFile } from '../formats/env-file/bytes.ts';
import { readEnvFile, type Dialect } from '../formats/env-file/dialects.ts';
import { setEnvValue, type Edit } from '../formats/env-file/edit.ts';
import { GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import { clip, visible } from '../model/visible.ts';
import { numberOf } from '../model/words.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Ended, Hall } from './command.ts';
import { findTarget, laterSource, readFlagFiles, type FlagFileText } from './flag-files.ts';
import { plannedFlags } from './planned-flags.ts';

/** Edits one flag in its env file; written only when every declared dialect would read the new value. */
export async function setFlag(hall: Hall, operands: readonly string[]): Promise<Ended> {
  const { request, sources, sinks } = hall;
  const { options } = await plannedFlags(hall);
  const { name, value } = readAssignment(operands, options);
  const files = await readFlagFiles(options.sources, sources.files);
  const target = findTarget(name, files);
  const edit = setEnvValue(target.text, name, value, { fixDuplicates: request['fix-duplicates'], append: true });
  const text = accept(edit, target, name);
  assertEffective(text, name, value, options.dialects, target.file);
  if (text !== target.text && !request['dry-run']) await replace(hall, target, text);
  const dry = request['dry-run'] ? '  (dry run: nothing was written)' : '';
  const line = 'line' in edit ? edit.line : 1;
  for (const said of [
    `${target.file}:${line}  ${name} ${describeEdit(edit, value, countLines(target.text) - countLines(text))}${dry}`,
    `read as ${value} by ${options.dialects.join(', ')}`,
  ]) {
    sinks.stdout.write(`${safeLine(said)}\n`);
  }
  const winner = laterSource(name, value, target, options, files, sources.env);
  if (winner === undefined) return { exitCode: 0 };
  sinks.stderr.write(`${safeLine(`epic21-gate: the file is right and the flag is not: ${winner}`)}\n`);
  return { exitCode: 1 };
}

function describeEdit(edit: Edit, value: string, removed: number): string {
  if (edit.kind === 'unchanged') return `is ${value} already`;
  if (edit.kind !== 'edited') return `added as ${value}`;
  return `${showValue(edit.before)} -> ${value}${removed > 0 ? `, ${numberOf(removed, 'shadowed line')} removed` : ''}`;
}

const countLines = (text: string): number => text.split(/\r\n|\n|\r/).length;

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

function accept(edit: Edit, { file, text }: FlagFileText, name: string): string {
  if (edit.kind === 'unchanged') return text;
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
    if (last && !last.computed && last.value === `${value}\r`)
      throw new GateError('refused', `${file} was not edited: the file has Windows line ends`, {
        hint: `Convert it first: sed -i 's/\\r$//' ${shellWord(file)}`,
      });
    const seen = last && !last.computed ? showValue(last.value) : 'no value';
    throw new GateError(
      'refused',
      `${file} was not edited: ${dialect} would read ${seen} for ${name} and not ${value}`,
      { hint: 'Mend the line by hand; `epic21-gate flags` shows what is wrong.' },
    );
  }
}

const shellWord = (text: string): string =>
  /^[\w./+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

async function replace({ sources, sinks }: Hall, { file, text: before }: FlagFileText, text: string): Promise<void> {
  // Somebody else may be editing in the same window: their change must not be lost.
  if (decodeEnvFile(await sources.files.read(file)) !== before)
    throw new GateError('refused', `${file} was changed by somebody else just now`, { hint: 'Run the command again.' });
  await sinks.files.write(file, encodeEnvFile(text));
}
