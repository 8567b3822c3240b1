import { environment } from '../checks/flags/environment.ts';
import { showValue } from '../checks/flags/state.ts';
import type { FlagsOptions } from '../checks/flags/options.ts';
import { decodeEnvFile, isBinary } from '../formats/env-file/bytes.ts';
import { readEnvFile } from '../formats/env-file/dialects.ts';
import { parseEnvFile } from '../formats/env-file/tokenize.ts';
import { GateError } from '../model/errors.ts';
import type { Env, Files } from '../model/sources.ts';

export interface FlagFileText {
  readonly file: string;
  readonly text: string;
}

export async function readFlagFiles(sources: readonly string[], files: Files): Promise<readonly FlagFileText[]> {
  const names = sources.filter((source) => source !== environment);
  const read = await Promise.all(names.map(async (file) => ({ file, text: decodeEnvFile(await files.read(file)) })));
  const binary = read.find(({ text }) => isBinary(text));
  if (binary) throw new GateError('misuse', `${binary.file} is not a text file`);
  return read;
}

/** The last env file that sets the flag gives the effective value; a flag that none sets goes into the only one. */
export function findTarget(name: string, files: readonly FlagFileText[]): FlagFileText {
  const sets = ({ text }: FlagFileText): boolean =>
    parseEnvFile(text).nodes.some((node) => node.kind === 'assignment' && node.key === name);
  const target = files.findLast(sets) ?? (files.length === 1 ? files[0] : undefined);
  if (target) return target;
  const what =
    files.length === 0 ? 'the flags come from no env file' : `none of ${files.length} env files sets ${name}`;
  throw new GateError('misuse', what, { hint: 'Say which file to edit with --flags-file.' });
}

/** A later source that says otherwise, in words. */
export function laterSource(
  name: string,
  value: string,
  target: FlagFileText,
  { sources, dialects }: FlagsOptions,
  files: readonly FlagFileText[],
  env: Env,
): string | undefined {
  const later = sources.slice(sources.indexOf(target.file) + 1).flatMap((source) => {
    const other = source === environment ? env.get(name) : valueIn(source, name, dialects, files);
    return other === undefined ? [] : [{ source: source === environment ? 'the process environment' : source, other }];
  });
  const last = later.at(-1);
  return last && last.other !== value ? `${last.source} sets ${name} to ${showValue(last.other)} and wins` : undefined;
}

function valueIn(
  source: string,
  name: string,
  [dialect]: FlagsOptions['dialects'],
  files: readonly FlagFileText[],
): string | undefined {
  const text = files.find(({ file }) => file === source)?.text;
  const last = text === undefined || !dialect ? undefined : readEnvFile(text, dialect).settings.get(name)?.at(-1);
  return last && !last.computed ? last.value : undefined;
}
