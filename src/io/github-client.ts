import { z } from 'zod/mini';
import { GateError } from '../model/errors.ts';
import { clip, visible } from '../model/visible.ts';
import { exchange, type Access, type Call } from './github-exchange.ts';
import { withoutToken } from './github-failure.ts';
import { apiUrl, nextPage, withPageSize } from './github-url.ts';

export interface GitHubClient {
  get(path: string): Promise<unknown>;
  /** A list page by page, for who may not need them all. */
  pages(path: string, items?: string): AsyncIterable<readonly unknown[]>;
  /** What may be done again without harm. */
  put(method: 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /** What must not be done twice: `look` finds what was made, where the answer was lost. */
  post(path: string, body: unknown, look: () => Promise<unknown>, method?: 'POST' | 'PATCH'): Promise<unknown>;
  /** A GraphQL query; it reads only. */
  query(text: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const mostPages = 300;

export function githubClient(access: Access): GitHubClient {
  const send = async (call: Omit<Call, 'url'>): Promise<unknown> =>
    (await exchange({ ...call, url: apiUrl(access.api, call.path) }, access)).content;
  return {
    get: (path) => send({ method: 'GET', path }),
    pages: (path, items) => pages({ path, items }, access),
    put: (method, path, body) => send({ method, path, body }),
    post: (path, body, look, method = 'POST') => send({ method, path, body, look }),
    async query(query, variables = {}) {
      const call = { method: 'POST', url: access.graphql, path: '/graphql', body: { query, variables } } as const;
      return dataOf((await exchange(call, access)).content, access.token);
    },
  };
}

async function* pages(
  { path, items }: { readonly path: string; readonly items: string | undefined },
  access: Access,
): AsyncIterable<readonly unknown[]> {
  let url: string | undefined = withPageSize(apiUrl(access.api, path));
  for (let count = 0; url !== undefined; count += 1) {
    if (count === mostPages) throw new GateError('too-large', `GET ${path} has more than ${mostPages} pages`);
    const { content, headers } = await exchange({ method: 'GET', url, path }, access);
    yield listOf(items === undefined ? content : Object(content)[items], path);
    url = nextPage(headers.get('link'), { api: access.api, path });
  }
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new GateError('malformed', `GitHub answered GET ${path} with no list`);
}

const Result = z.object({
  data: z.nullish(z.record(z.string(), z.unknown())),
  errors: z.nullish(z.array(z.object({ message: z.string() }))),
});

/** GraphQL tells failures in an answer of 200. */
function dataOf(content: unknown, token: string | undefined): Readonly<Record<string, unknown>> {
  const result = Result.safeParse(content);
  const { data, errors } = result.success ? result.data : {};
  const [first] = errors ?? [];
  if (data && !first) return data;
  const said = first ? `: ${visible(clip(withoutToken(first.message, token), 200))}` : '';
  throw new GateError('unavailable', `GitHub did not answer a query${said}`);
}

/** A list that is read to its end. */
export async function readAll(
  list: AsyncIterable<readonly unknown[]>,
  { path, most = 10_000 }: { readonly path: string; readonly most?: number | undefined },
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const page of list) {
    all.push(...page);
    if (all.length > most) throw new GateError('too-large', `GET ${path} has more than ${most} items`);
  }
  return all;
}
