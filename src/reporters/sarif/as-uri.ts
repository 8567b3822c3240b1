const lone = /[\uD800-\uDFFF]/gu;

/** A path as a relative reference: each part percent-encoded, its slashes kept. */
export const asUri = (path: string): string =>
  path
    .replace(lone, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
