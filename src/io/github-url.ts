import { GateError } from '../model/errors.ts';

/** The address of a path of the API; never one outside of it, because the token goes there. */
export function apiUrl(api: string, path: string): string {
  const url = /^\/[^/\\]/.test(path) && URL.canParse(`${api}${path}`) ? new URL(`${api}${path}`) : undefined;
  if (url && isWithin(api, url)) return url.href;
  throw new GateError('misuse', `${path} is not a path of the GitHub API`);
}

/** The address of the next page, as a `Link` header has it; undefined on the last. */
export function nextPage(link: string | undefined, { api, path }: { api: string; path: string }): string | undefined {
  const [, target] = /<([^<>]*)>\s*;[^,<]*\brel="?next"?/i.exec(link ?? '') ?? [];
  if (target === undefined) return undefined;
  if (URL.canParse(target) && isWithin(api, new URL(target))) return new URL(target).href;
  // Whoever answers must not choose where the token goes.
  throw new GateError('refused', `the next page of ${path} is said to be outside of ${api}`, {
    hint: 'Check GITHUB_API_URL, and what lies between the gate and GitHub',
  });
}

export function withPageSize(url: string): string {
  const sized = new URL(url);
  if (!sized.searchParams.has('per_page')) sized.searchParams.set('per_page', '100');
  return sized.href;
}

function isWithin(api: string, url: URL): boolean {
  const { origin, pathname } = new URL(api);
  const isPlain = url.username === '' && url.password === '';
  return isPlain && url.origin === origin && url.pathname.startsWith(pathname.replace(/\/*$/, '/'));
}
