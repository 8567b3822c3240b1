import { readFileSync } from 'node:fs';
import type { Json } from './description.ts';

const file = new URL('../../fixtures/github/examples.json', import.meta.url);
const examples = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;

/** GitHub's published example of an answer: what the state of the server does not say is taken from there. */
export function example(operationId: string): Json {
  const found = examples[operationId];
  if (found === undefined) throw new Error(`No example of ${operationId} is kept`);
  return (Array.isArray(found) ? found[0] : found) as Json;
}
