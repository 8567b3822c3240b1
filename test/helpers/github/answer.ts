import type { Json } from './description.ts';
import type { GitHubState } from './state.ts';
import type { Token } from './token.ts';

/** One request, as an operation sees it. */
export interface Call {
  readonly state: GitHubState;
  readonly token: Token | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly accept: string;
  /** Where this API is, without a slash at its end. */
  readonly api: string;
  readonly now: () => string;
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  /** Instead of JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A list that is cut into pages; `wrap` puts a page into an object, as some answers have it. */
  readonly list?: readonly unknown[];
  readonly wrap?: (page: readonly unknown[]) => Json;
  /** What it changed, for the log. */
  readonly effect?: string;
}

export type Handler = (call: Call) => Answer;

export const found = (json: unknown): Answer => ({ status: 200, json });
export const listed = (list: readonly unknown[], wrap?: Answer['wrap']): Answer => ({
  status: 200,
  list,
  ...(wrap && { wrap }),
});

const documentation = 'https://docs.github.com/rest';

export const refused = (
  status: number,
  message: string,
  more: Pick<Answer, 'headers'> & { errors?: unknown } = {},
): Answer => ({
  status,
  json: {
    message,
    ...(more.errors === undefined ? {} : { errors: more.errors }),
    documentation_url: documentation,
    status: String(status),
  },
  ...(more.headers && { headers: more.headers }),
});

export const notFound = (): Answer => refused(404, 'Not Found');

export const invalid = (resource: string, field: string, message: string): Answer =>
  refused(422, 'Validation Failed', { errors: [{ resource, code: 'unprocessable', field, message }] });
