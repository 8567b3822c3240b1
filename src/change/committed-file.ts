import { describeError, GateError } from '../model/errors.ts';
import type { Document } from '../model/finding.ts';
import { plainPath } from '../model/plain-path.ts';
import { sha256 } from '../model/sha256.ts';
import type { Git } from '../model/sources.ts';

/** A file as it was, and its name by then. */
export interface Version {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A committed file at the base, where the change may have moved it: nobody gets rid of what it says by a new name. */
export async function fileAt(
  git: Git,
  base: string,
  { file, renames }: { readonly file: string; readonly renames: readonly (readonly [old: string, now: string])[] },
): Promise<Version | undefined> {
  const bytes = await git.show(base, file);
  if (bytes) return { file, bytes };
  const [old] = renames.find(([, now]) => now === plainPath(file)) ?? [];
  const moved = old === undefined ? undefined : await git.show(base, old);
  return old !== undefined && moved ? { file: old, bytes: moved } : undefined;
}

/** What it was, for those who ask what was compared with. */
export const documentOf = ({ file, bytes }: Version, at: string | undefined): Document => ({
  file,
  ...(at !== undefined && { at }),
  sha256: sha256(bytes),
});

/** Why a baseline cannot be judged by, as evidence. */
export function baselineProblem(
  thrown: unknown,
  file: string,
): { problem: 'missing' | 'unreadable'; message: string; line?: number } {
  if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
  if (thrown.kind === 'not-found') return { problem: 'missing', message: `${file} does not exist` };
  return {
    problem: 'unreadable',
    // What helps depends on what is wrong.
    message: describeError(thrown),
    ...(thrown.at?.line !== undefined && { line: thrown.at.line }),
  };
}
