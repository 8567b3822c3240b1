import type { IncomingHttpHeaders } from 'node:http';
import { faultsIn, resolved, type Matched } from './description.ts';

interface Asked {
  readonly matched: Matched;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What GitHub's description has against a request. */
export function requestFaults({ matched, query, body }: Asked): readonly string[] {
  const { operation, parameters } = matched;
  const described = (operation.parameters ?? []).map((parameter) => resolved(parameter));
  const unknown = [...query.keys()].filter((key) => !described.some((one) => one.in === 'query' && one.name === key));
  const given = described.flatMap(({ name, in: place, required, schema }) => {
    const value = place === 'path' ? parameters[name] : (query.get(name) ?? undefined);
    if (value === undefined) return required === true ? [`${place} lacks ${name}`] : [];
    return faultsIn(value, schema, { isText: true }).map((fault) => `${place} ${name} ${fault}`);
  });
  const size = Number(query.get('per_page') ?? 1);
  return [
    ...unknown.map((key) => `query has ${key}, which the description does not`),
    ...given,
    ...(size > 100 ? [`query per_page ${size} is more than 100`] : []),
    ...bodyFaults(matched, body),
  ];
}

function bodyFaults({ operation: { requestBody } }: Matched, body: unknown): readonly string[] {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['body is there, and none is described'];
  if (body === undefined) return requestBody?.required === true ? ['body is missing'] : [];
  return faultsIn(body, schema).map((fault) => `body ${fault}`);
}

const versions = new Set(['2022-11-28', '2026-03-10']);

/** What a request must and must not say in its headers, and where a token does not belong. */
export function headerFaults(headers: IncomingHttpHeaders, url: string, tokens: readonly string[]): readonly string[] {
  const { authorization, accept = '*/*' } = headers;
  const version = headers['x-github-api-version'];
  const hasBody = headers['content-length'] !== undefined && headers['content-length'] !== '0';
  const complaints: readonly (readonly [boolean, string])[] = [
    [!headers['user-agent'], 'user-agent is missing'],
    [authorization !== undefined && !/^(?:bearer|token) \S+$/i.test(authorization), 'authorization is no bearer token'],
    [!/\*\/\*|application\/(?:vnd\.github[\w.+-]*|json)/.test(accept), `accept ${accept} is nothing of GitHub's`],
    [version !== undefined && !versions.has(String(version)), `version ${String(version)} does not exist`],
    [hasBody && !/^application\/json\b/.test(headers['content-type'] ?? ''), 'content-type is not application/json'],
    [tokens.some((token) => url.includes(token)), 'the token is in the URL'],
  ];
  return complaints.filter(([isWrong]) => isWrong).map(([, complaint]) => complaint);
}
