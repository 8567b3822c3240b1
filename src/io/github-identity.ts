import { z } from 'zod/mini';
import { GateError } from '../model/errors.ts';
import type { GitHubClient } from './github-client.ts';

const Viewer = z.object({ viewer: z.object({ login: z.string().check(z.minLength(1)) }) });

/** The login that the token writes as. REST does not tell it to the token of a workflow. */
export async function whoami(client: GitHubClient): Promise<string> {
  const { data } = Viewer.safeParse(await client.query('query { viewer { login } }'));
  if (data) return data.viewer.login;
  throw new GateError('malformed', 'GitHub does not tell whose the token is');
}
