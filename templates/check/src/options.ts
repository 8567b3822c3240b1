import { z } from 'zod/mini';
import { described } from '../../model/described.ts';

export const options = z.strictObject({
  file: described(z.string().check(z.minLength(1)), 'The file to look at.'),
});

export type Options = z.infer<typeof options>;
