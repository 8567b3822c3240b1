import { z } from 'zod/mini';
import { GateError } from '../model/errors.ts';
import type { GitHubClient } from './github-client.ts';
import { commentHistory } from './github-history.ts';

const CommentAnswer = z.object({
  id: z.int(),
  node_id: z.string(),
  body: z.nullish(z.string()),
  user: z.nullish(z.object({ login: z.string(), type: z.nullish(z.string()) })),
});

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
}

/** The comments of one pull request that the gate wrote under one marker. */
export interface Comments {
  /** The oldest: the one that is kept. */
  first(): Promise<Comment | undefined>;
  /** Oldest first. */
  all(): Promise<readonly Comment[]>;
  /** Undefined where it was deleted. */
  read(id: number): Promise<Comment | undefined>;
  create(body: string): Promise<Comment>;
  /** Undefined where it was deleted. */
  write(id: number, body: string): Promise<Comment | undefined>;
  remove(id: number): Promise<void>;
  /** Every text that it had, oldest first, as far as GitHub tells; undefined where it does not. */
  history(nodeId: string): Promise<readonly string[] | undefined>;
}

interface Wanted {
  readonly client: GitHubClient;
  /** `owner/name` */
  readonly repository: string;
  readonly pullRequest: number;
  readonly marker: string;
  /** The login that the token writes as. */
  readonly identity: () => Promise<string>;
}

export function githubComments({ client, repository, pullRequest, marker, identity }: Wanted): Comments {
  const list = `/repos/${repository}/issues/${pullRequest}/comments`;
  const pathOf = (id: number): string => `/repos/${repository}/issues/comments/${id}`;
  async function* mine(): AsyncIterable<Comment> {
    const me = await identity();
    for await (const page of client.pages(list)) {
      for (const one of page) {
        const { user, ...comment } = parse(one, list);
        // Anybody may begin a comment with our marker.
        if (comment.body.startsWith(marker) && isMe(user, me)) yield comment;
      }
    }
  }
  const all = async (): Promise<readonly Comment[]> => {
    const found: Comment[] = [];
    for await (const comment of mine()) found.push(comment);
    return found.sort((a, b) => a.id - b.id);
  };
  return {
    all,
    async first() {
      // GitHub lists comments oldest first, and ours is usually early.
      for await (const comment of mine()) return comment;
      return undefined;
    },
    read: (id) => unlessGone(async () => parse(await client.get(pathOf(id)), list)),
    async create(body) {
      const look = async (): Promise<unknown> => (await all()).findLast((one) => sameText(one.body, body))?.id;
      const made = await client.post(list, { body }, look);
      return parse(typeof made === 'number' ? await client.get(pathOf(made)) : made, list);
    },
    write: (id, body) => unlessGone(async () => parse(await client.put('PATCH', pathOf(id), { body }), list)),
    async remove(id) {
      await unlessGone(() => client.put('DELETE', pathOf(id)));
    },
    history: (nodeId) => commentHistory(client, nodeId),
  };
}

type Parsed = Comment & { readonly user: z.infer<typeof CommentAnswer>['user'] };

function parse(value: unknown, path: string): Parsed {
  const { data } = CommentAnswer.safeParse(value);
  if (!data) throw new GateError('malformed', `GitHub answered ${path} with something that is no comment`);
  return { id: data.id, nodeId: data.node_id, body: data.body ?? '', user: data.user };
}

const isMe = (user: Parsed['user'], me: string): boolean =>
  user?.login === me || (user?.type === 'Bot' && user.login === `${me}[bot]`);

/** As GitHub keeps it, which may end lines in its own way. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

async function unlessGone<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind === 'not-found') return undefined;
    throw thrown;
  }
}
