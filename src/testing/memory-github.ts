import { GateError } from '../model/errors.ts';
import type { GitHub, GitHubEvent } from '../model/sources.ts';

interface MemoryGitHubOptions {
  readonly event?: GitHubEvent | undefined;
  /** By path; a GateError is thrown instead. */
  readonly resources?: Readonly<Record<string, unknown>>;
}

export function memoryGitHub({ event, resources = {} }: MemoryGitHubOptions = {}): GitHub {
  const known = new Map(Object.entries(resources));
  const get: GitHub['get'] = async (path) => {
    if (!/^\/[^/\\]/.test(path)) throw new GateError('misuse', `${path} is not a path of the GitHub API`);
    const resource = known.get(path);
    if (resource instanceof GateError) throw resource;
    if (!known.has(path)) throw new GateError('not-found', `GitHub answered 404 to GET ${path}`);
    return structuredClone(resource);
  };
  return {
    event: async () => event,
    get,
    async list(path, { items, most = 10_000 } = {}) {
      const resource = await get(path);
      const list: unknown = items === undefined ? resource : Object(resource)[items];
      if (!Array.isArray(list)) throw new GateError('malformed', `GitHub answered GET ${path} with no list`);
      if (list.length > most) throw new GateError('too-large', `GET ${path} has more than ${most} items`);
      return list;
    },
  };
}
