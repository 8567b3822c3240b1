import { relative, resolve } from 'node:path';
import { decodeText } from '../formats/text.ts';
import { GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { Document } from '../model/finding.ts';
import { inlineConfig, isInline } from '../model/plan.ts';
import { sha256 } from '../model/sha256.ts';
import type { Files } from '../model/sources.ts';
import { showCommit } from '../model/words.ts';
import type { Request } from '../request.ts';
import { configTree, type ConfigSources, type Tree } from './tree.ts';

export const configNames = [
  '.github/epic21-gate.yml',
  '.github/epic21-gate.yaml',
  'epic21-gate.yml',
  'epic21-gate.yaml',
  'epic21-gate.json',
] as const;

interface ConfigText {
  readonly text: string;
  readonly file: string;
  /** What was read, for those who ask which config judged. */
  readonly read: Document;
}

/** The config that the request names, or holds, or that lies where configs lie, as it is in the tree that counts. */
export async function readConfigText(
  request: Pick<Request, 'command' | 'config' | 'config-from' | 'cwd' | 'directory'>,
  sources: ConfigSources,
): Promise<ConfigText> {
  const { config: said } = request;
  if (said !== undefined && isInline(said)) return inlineText(said, request);
  const tree = await configTree(request, sources);
  return said === undefined ? findConfig(tree) : readNamed(said, request, tree);
}

/** It stands in the workflow, and the tree that GitHub took the workflow from is what counts. */
function inlineText(text: string, { 'config-from': asked }: Pick<Request, 'config-from'>): ConfigText {
  if (asked === 'base')
    throw new GateError('misuse', 'an inline config stands in the workflow and cannot be read from the base', {
      hint: 'Commit the config as a file, or leave config-from out.',
    });
  return { text, file: inlineConfig, read: { file: inlineConfig, sha256: sha256(text) } };
}

async function readNamed(
  said: string,
  { cwd, directory }: Pick<Request, 'cwd' | 'directory'>,
  tree: Tree,
): Promise<ConfigText> {
  const file = relative(resolve(cwd, directory), resolve(cwd, said)).replaceAll('\\', '/');
  const found = await readIfThere({ path: tree.at === undefined ? resolve(cwd, said) : file, file }, tree);
  if (found) return found;
  throw new GateError('misuse', `the config ${said} does not exist${atBase(tree)}`, { hint: nextStep(tree) });
}

const atBase = ({ at }: Tree): string => (at === undefined ? '' : ` at the base ${showCommit(at)} of the change`);

const nextStep = ({ at }: Tree, more = ''): string =>
  at === undefined
    ? `Write one with \`epic21-gate init\`${more}.`
    : 'Merge the config first, or say config-from: head where the change comes from people you trust.';

/** Whether there is one to be found where nobody named one. */
export async function hasConfig(files: Files): Promise<boolean> {
  for await (const file of files.readEach(configNames)) {
    if ('bytes' in file || file.error.kind !== 'not-found') return true;
  }
  return false;
}

async function findConfig(tree: Tree): Promise<ConfigText> {
  const read = await Promise.all(configNames.map((file) => readIfThere({ path: file, file }, tree)));
  const [only, other] = read.filter((found) => found !== undefined);
  if (!only) {
    throw new GateError('misuse', `no config found${atBase(tree)}: tried ${configNames.join(', ')}`, {
      hint: nextStep(tree, ', or name yours with --config'),
    });
  }
  // Two configs would let the laxer one win unseen.
  if (other)
    throw new GateError('misuse', `two configs found${atBase(tree)}: ${only.file} and ${other.file}`, {
      hint: 'Keep one, or name it with --config.',
    });
  return only;
}

async function readIfThere(
  { path, file }: { readonly path: string; readonly file: string },
  tree: Tree,
): Promise<ConfigText | undefined> {
  try {
    const bytes = await tree.read(path);
    if (!bytes) return undefined;
    const { at } = tree;
    const read = { file, ...(at !== undefined && { at }), sha256: sha256(bytes) };
    return { text: decodeText(bytes, path, limits.configBytes), file, read };
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    throw new GateError('misuse', thrown.message, { hint: thrown.hint ?? outsideHint(thrown, tree), cause: thrown });
  }
}

/** No commit holds what lies outside the repository. */
const outsideHint = ({ kind }: GateError, { at }: Tree): string | undefined =>
  kind === 'outside' && at !== undefined ? 'Say config-from: head: no commit holds such a file.' : undefined;
