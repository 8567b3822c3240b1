import { z } from 'zod';

export const options = z.strictObject({
  file: z.string().min(1).describe('The file to look at.'),
});

export type Options = z.output<typeof options>;
