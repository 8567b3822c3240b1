import { memoryHttp } from '../../../src/testing.ts';
import type { Http, HttpRequest, HttpResponse } from '../../../src/model/sources.ts';

interface Kept {
  readonly id: number;
  readonly login: string;
  readonly texts: readonly string[];
}

export interface SmallGitHub extends Http {
  /** The texts of the comments that are there, oldest comment first. */
  bodies(): readonly string[];
  remove(id: number): void;
  add(body: string, login?: string): number;
  /** `PATCH /issues/comments/1`, as they came in. */
  readonly calls: readonly string[];
}

interface Options {
  /** Awaited before and after a request does what it does. */
  readonly turn?: () => Promise<void>;
  readonly hasHistory?: boolean;
  readonly login?: string;
  readonly pageSize?: number;
  /** Done to each answer; a thrown error is a lost one. */
  readonly spoil?: (request: HttpRequest, answer: Answer) => Answer;
}

interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const api = 'https://api.github.com';

/** The comments of a pull request, with their histories, as GitHub keeps them; one request after the other. */
export function smallGitHub(options: Options = {}): SmallGitHub {
  const { turn = async () => {}, hasHistory = true, login = 'github-actions[bot]', pageSize = 100, spoil } = options;
  let comments: readonly Kept[] = [];
  let last = 0;
  const calls: string[] = [];
  const shown = ({ id, login, texts }: Kept): unknown => ({
    id,
    node_id: `IC_${id}`,
    body: texts.at(-1),
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
  });
  const github = {
    calls,
    bodies: () => comments.map(({ texts }) => texts.at(-1) ?? ''),
    remove(id: number) {
      comments = comments.filter((one) => one.id !== id);
    },
    add(body: string, by = login) {
      last += 1;
      comments = [...comments, { id: last, login: by, texts: [body] }];
      return last;
    },
  };
  const named = (id: number): Kept | undefined => comments.find((one) => one.id === id);
  const edit = (id: number, body: string): void => {
    comments = comments.map((one) => (one.id === id ? { ...one, texts: [...one.texts, body] } : one));
  };
  function listed(url: URL): Answer {
    const page = Number(url.searchParams.get('page') ?? '1');
    const end = page * pageSize;
    url.searchParams.set('page', String(page + 1));
    return {
      json: comments.slice(end - pageSize, end).map(shown),
      headers: end < comments.length ? { link: `<${url.href}>; rel="next"` } : {},
    };
  }
  function query({ query, variables }: { query: string; variables: { id?: string } }): Answer {
    if (query.includes('viewer')) return { json: { data: { viewer: { login } } } };
    const comment = named(Number(variables.id?.slice(3)));
    if (!hasHistory) return { json: { data: null, errors: [{ message: "Field 'userContentEdits' doesn't exist" }] } };
    if (!comment) return { json: { data: { node: null }, errors: [{ message: 'Could not resolve to a node' }] } };
    const { texts } = comment;
    const nodes = texts.map((diff) => ({ editedAt: '2026-01-01T00:00:00Z', diff })).toReversed();
    // A text that nobody edited has no history.
    const userContentEdits = { nodes: texts.length > 1 ? nodes : [] };
    return { json: { data: { node: { body: texts.at(-1), userContentEdits } } } };
  }
  function answer({ method = 'GET', url, body }: HttpRequest): Answer {
    const at = new URL(url);
    if (at.pathname === '/graphql') return query(JSON.parse(body ?? ''));
    const id = Number(/\/issues\/comments\/(\d+)$/.exec(at.pathname)?.[1]);
    const sent = method === 'POST' || method === 'PATCH' ? (JSON.parse(body ?? '') as { body: string }).body : '';
    if (method === 'POST') return { status: 201, json: shown(named(github.add(sent)) ?? { id, login, texts: [] }) };
    if (!id) return listed(at);
    const comment = named(id);
    if (!comment) return { status: 404, json: { message: 'Not Found' } };
    if (method === 'PATCH') edit(id, sent);
    if (method !== 'DELETE') return { json: shown(named(id) ?? comment) };
    github.remove(id);
    return { status: 204 };
  }
  return {
    ...github,
    async send(request) {
      await turn();
      calls.push(`${request.method} ${new URL(request.url).pathname.replace('/repos/acme/app', '')}`);
      const { status = 200, json, headers = {} } = spoil?.(request, answer(request)) ?? answer(request);
      await turn();
      return responseOf(request.url, { status, headers, body: json === undefined ? '' : JSON.stringify(json) });
    },
  };
}

const responseOf = (
  url: string,
  answer: { status: number; headers: Readonly<Record<string, string>>; body: string },
): Promise<HttpResponse> => memoryHttp({ [url]: answer }).send({ url });
