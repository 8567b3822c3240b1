import { relative, resolve } from 'node:path';
import { decodeText } from '../formats/text.ts';
import { GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import { inlineConfig } from '../model/plan.ts';
import type { Files } from '../model/sources.ts';
import type { Request } from '../request.ts';

export const configNames = [
  '.github/epic21-gate.yml',
  '.github/epic21-gate.yaml',
  'epic21-gate.yml',
  'epic21-gate.yaml',
  'epic21-gate.json',
] as const;

/** A workflow can hold the config itself. */
export const isInline = (config: string): boolean => config.includes('\n') || config.trimStart().startsWith('{');

interface ConfigText {
  readonly text: string;
  readonly file: string;
}

/** The config that the request names, or holds, or that lies where configs lie. */
export async function readConfigText(
  { config: said, cwd, directory }: Pick<Request, 'config' | 'cwd' | 'directory'>,
  files: Files,
): Promise<ConfigText> {
  if (said === undefined) return findConfig(files);
  if (isInline(said)) return { text: said, file: inlineConfig };
  const text = await readIfThere(resolve(cwd, said), files);
  if (text !== undefined)
    return { text, file: relative(resolve(cwd, directory), resolve(cwd, said)).replaceAll('\\', '/') };
  throw new GateError('misuse', `the config ${said} does not exist`, { hint: 'Write one with `epic21-gate init`.' });
}

/** Whether there is one to be found where nobody named one. */
export async function hasConfig(files: Files): Promise<boolean> {
  for await (const file of files.readEach(configNames)) {
    if ('bytes' in file || file.error.kind !== 'not-found') return true;
  }
  return false;
}

async function findConfig(files: Files): Promise<ConfigText> {
  const read = await Promise.all(configNames.map(async (file) => ({ file, text: await readIfThere(file, files) })));
  const found = read.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
  const [only, other] = found;
  if (!only) {
    throw new GateError('misuse', `no config found: tried ${configNames.join(', ')}`, {
      hint: 'Write one with `epic21-gate init`, or name yours with --config.',
    });
  }
  // Two configs would let the laxer one win unseen.
  if (other)
    throw new GateError('misuse', `two configs found: ${only.file} and ${other.file}`, {
      hint: 'Keep one, or name it with --config.',
    });
  return only;
}

async function readIfThere(file: string, files: Files): Promise<string | undefined> {
  try {
    return decodeText(await files.read(file), file, limits.configBytes);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    if (thrown.kind === 'not-found') return undefined;
    throw new GateError('misuse', thrown.message, { hint: thrown.hint, cause: thrown });
  }
}
