import { GraphQLError } from 'graphql';
import { personNamed } from './person.ts';
import type { Comment } from './state.ts';

export const failure = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

/** A bot has no `[bot]` here. */
export function actor(login: string | null): unknown {
  if (login === null) return null;
  const isBot = login.endsWith('[bot]');
  const id = personNamed(login)['node_id'];
  return { __typename: isBot ? 'Bot' : 'User', id, login: login.replace(/\[bot\]$/, '') };
}

export interface Range {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Newest first: the first three are the latest three. A text that nobody edited has no history. */
export function editsOf(comment: Comment, { first, last, after, before }: Range): unknown {
  if (typeof first !== 'number' && typeof last !== 'number') {
    const hint = 'You must provide a `first` or `last` value to properly paginate the `userContentEdits` connection.';
    throw failure('MISSING_PAGINATION_BOUNDARIES', hint);
  }
  if (Math.max(first ?? 0, last ?? 0) > 100) {
    throw failure('EXCESSIVE_PAGINATION', 'Requesting more than 100 records on the `userContentEdits` connection');
  }
  const all = comment.edits.map((edit, index) => ({ edit, cursor: `edit:${index}` })).toReversed();
  const [start, end] = [
    all.findIndex(({ cursor }) => cursor === after) + 1,
    all.findIndex(({ cursor }) => cursor === before),
  ];
  const between = all.slice(start, end === -1 ? undefined : end);
  const some = between.slice(0, first ?? undefined).slice(typeof last === 'number' ? -last || Infinity : 0);
  const [top, bottom] = [some[0]?.cursor, some.at(-1)?.cursor];
  return {
    totalCount: all.length,
    pageInfo: {
      startCursor: top ?? null,
      endCursor: bottom ?? null,
      hasPreviousPage: top !== undefined && top !== all[0]?.cursor,
      hasNextPage: bottom !== undefined && bottom !== all.at(-1)?.cursor,
    },
    nodes: some.map(({ edit, cursor }) => ({
      id: `UCE_${comment.id}_${cursor}`,
      createdAt: edit.at,
      editedAt: edit.at,
      updatedAt: edit.at,
      editor: actor(edit.by),
      diff: edit.isDeleted ? null : edit.body,
      deletedAt: edit.isDeleted ? edit.at : null,
      deletedBy: edit.isDeleted ? actor(edit.by) : null,
    })),
  };
}
