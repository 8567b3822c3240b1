import type { Answer } from './answer.ts';
import { faultsIn, resolved, schemaNamed, type Operation } from './description.ts';

/** What GitHub's description has against an answer: the server's own mistakes. */
export function answerFaults({ status, json, text }: Answer, { responses }: Operation): readonly string[] {
  if (text !== undefined || status === 304) return [];
  const response = responses[String(status)];
  if (response === undefined) {
    if (status < 400) return [`answer ${status} is not described`];
    return faultsIn(json, schemaNamed('basic-error')).map((fault) => `answer ${status} ${fault}`);
  }
  const schema = resolved(response).content?.['application/json']?.schema;
  if (schema === undefined) return json === undefined ? [] : [`answer ${status} has a body, and none is described`];
  return faultsIn(json, schema).map((fault) => `answer ${status} ${fault}`);
}
