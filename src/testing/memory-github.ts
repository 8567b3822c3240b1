import { GateError } from '../model/errors.ts';
import type { GitHub, GitHubEvent } from '../model/sources.ts';

interface MemoryGitHubOptions {
  readonly event?: GitHubEvent | undefined;
  /** By path; a GateError is thrown instead. */
  readonly resources?: Readonly<Record<string, unknown>>;
}

export function memoryGitHub({ event, resources = {} }: MemoryGitHubOptions = {}): GitHub {
  const known = new Map(Object.entries(resources));
  return {
    event: async () => event,
    async get(path) {
      if (!/^\/[^/\\]/.test(path)) throw new GateError('misuse', `${path} is not a path of the GitHub API`);
      const resource = known.get(path);
      if (resource instanceof GateError) throw resource;
      if (!known.has(path)) throw new GateError('not-found', `GitHub answered 404 to GET ${path}`);
      return structuredClone(resource);
    },
  };
}
