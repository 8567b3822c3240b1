interface Asking {
  readonly method?: string;
  readonly body?: unknown;
  /** No token where it is null. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text says, as JSON. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests compare it with literals
  readonly json: any;
}

/** Sends one request as a good client would, unless told. */
export async function asking(
  url: string,
  { method = 'GET', body, token = 'ghs_gate', headers }: Asking = {},
): Promise<Reply> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      'user-agent': 'test',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson(text) ? JSON.parse(text) : undefined,
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
