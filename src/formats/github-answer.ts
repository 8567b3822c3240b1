import { safeParse, type core } from 'zod/mini';
import { GateError } from '../model/errors.ts';
import { misfits } from './shape.ts';

/** What GitHub answered, as what it should be; anything else is refused by its path and the field that misses. */
export function readAnswer<T>(schema: core.$ZodType<T>, answer: unknown, path: string): T {
  const { data, error } = safeParse(schema, answer);
  if (!error) return data;
  const [misfit] = misfits(error.issues, answer);
  const what = misfit?.path.length ? misfit.what : 'the answer has another shape';
  throw new GateError('malformed', `GitHub answered GET ${path} with something else than expected: ${what}`);
}
