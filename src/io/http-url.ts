import { GateError } from '../model/errors.ts';

export function httpUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new GateError('misuse', 'a URL is not an http or https URL');
  if (!url.username && !url.password) return url;
  throw new GateError('misuse', `the URL of ${nameOf(url)} holds a user name or password`, {
    hint: 'Give credentials as a header: URLs end up in logs',
  });
}

/** Without user, password, query and fragment, which may be secret. */
export const nameOf = (url: URL): string => `${url.origin}${url.pathname}`;
