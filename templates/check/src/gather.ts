import { z } from 'zod';
import type { Sources } from '../../model/sources.ts';
import type { Options } from './options.ts';

/** What was seen: JSON, without secrets. */
export const evidence = z.object({ bytes: z.number().int() });

export type Evidence = z.output<typeof evidence>;

/** Reads only. What cannot be read blocks the check, by itself. */
export async function gather({ files }: Pick<Sources, 'files'>, { file }: Options): Promise<Evidence> {
  const content = await files.read(file);
  return { bytes: content.length };
}
