import { z } from 'zod/mini';
import { GateError } from '../../model/errors.ts';
import type { Sources } from '../../model/sources.ts';
import type { Options } from './options.ts';

/** What was seen: JSON, without secrets. */
export const evidence = z.object({ bytes: z.nullable(z.int()) });

export type Evidence = z.infer<typeof evidence>;

/** Reads only. Absence is evidence too; what it means is for the judge to say. */
export async function gather({ files }: Pick<Sources, 'files'>, { file }: Options): Promise<Evidence> {
  try {
    const content = await files.read(file);
    return { bytes: content.length };
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind === 'not-found') return { bytes: null };
    throw thrown;
  }
}
