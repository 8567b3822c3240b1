import { z } from 'zod/mini';
import { parseJson } from '../../formats/json.ts';
import { GateError } from '../../model/errors.ts';
import type { Evidence, Problem } from './evidence.ts';

const word = z.string().check(z.minLength(1), z.maxLength(200));
// The context as it is, or the results alone where its outputs would be too large for a variable.
const context = z.record(word, z.union([word, z.looseObject({ result: word })]));

type Needs = NonNullable<Evidence['needs']>;

/** What became of the jobs. Their outputs are left where they are. */
export function readNeeds(text: string): Needs | Problem {
  try {
    const parsed = context.safeParse(parseJson(text, 'needs', { mostValues: 100_000 }).value);
    if (!parsed.success) return unknown('`needs` is not the needs context of a workflow');
    const jobs = Object.entries(parsed.data);
    if (jobs.length === 0) return unknown('`needs` has no job in it');
    return jobs.map(([job, said]) => ({ job, result: typeof said === 'string' ? said : said.result }));
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return unknown(thrown.message);
  }
}

const unknown = (message: string): Problem => ({
  rule: 'needs-unknown',
  message,
  details: ['Expected is `${{ toJSON(needs) }}`.'],
});
