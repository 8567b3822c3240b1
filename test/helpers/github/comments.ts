import { found, invalid, listed, notFound, refused, type Answer, type Call, type Handler } from './answer.ts';
import { example } from './example.ts';
import { personOrNone } from './person.ts';
import type { Comment } from './state.ts';
import { textOf } from './text.ts';

const mostCharacters = 65_536;

function shown(comment: Comment, { state, api }: Call): unknown {
  const repository = `${api}/repos/${state.repository}`;
  return {
    ...example('issues/get-comment'),
    id: comment.id,
    node_id: nodeIdOf(comment),
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${comment.issue}`,
    body: comment.body,
    user: personOrNone(comment.author),
    created_at: comment.created,
    updated_at: comment.updated,
    author_association: comment.author?.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
  };
}

export const nodeIdOf = ({ id }: Comment): string => `IC_${Buffer.from(String(id)).toString('base64url')}`;

const isOpenTo = ({ state, parameters }: Call): boolean =>
  state.pulls.some(({ number }) => number === Number(parameters['issue_number']));

const commentOf = ({ state, parameters }: Call): Comment | undefined =>
  state.comments.find(({ id }) => id === Number(parameters['comment_id']));

/** The body, or why it is none. */
function bodyOf({ body: { body } }: Call): string | Answer {
  const text = textOf(body);
  if (text.trim() === '') return invalid('IssueComment', 'body', "Body can't be blank");
  // By measurement GitHub takes 262,144 bytes and calls them 65,536 characters: so many code points are within both.
  if (Array.from(text).length <= mostCharacters) return text;
  return invalid('IssueComment', 'data', `Body is too long (maximum is ${mostCharacters} characters)`);
}

const list: Handler = (call) => {
  if (!isOpenTo(call)) return notFound();
  const since = call.query.get('since') ?? '';
  const ours = call.state.comments.filter(
    ({ issue, updated }) => issue === Number(call.parameters['issue_number']) && updated >= since,
  );
  return listed(ours.toSorted((a, b) => a.id - b.id).map((comment) => shown(comment, call)));
};

const create: Handler = (call) => {
  if (!isOpenTo(call)) return notFound();
  const body = bodyOf(call);
  if (typeof body !== 'string') return body;
  const { state, now, token } = call;
  const comment: Comment = {
    id: Math.max(1000, ...state.comments.map(({ id }) => id)) + 1,
    issue: Number(call.parameters['issue_number']),
    author: token?.login ?? null,
    body,
    created: now(),
    updated: now(),
    edits: [],
  };
  state.comments.push(comment);
  return { status: 201, json: shown(comment, call), effect: `created comment ${comment.id}` };
};

const get: Handler = (call) => {
  const comment = commentOf(call);
  return comment ? found(shown(comment, call)) : notFound();
};

const update: Handler = (call) => {
  const comment = commentOf(call);
  if (comment === undefined) return notFound();
  const { token, now } = call;
  // A token of a workflow may edit what others wrote, where it may write; a person's own role decides.
  if (token?.isWorkflow !== true && comment.author !== token?.login)
    return refused(403, 'You cannot edit comments of others');
  const body = bodyOf(call);
  if (typeof body !== 'string') return body;
  const first = { at: comment.created, by: comment.author ?? 'ghost', body: comment.body };
  const before = comment.edits.length === 0 ? [first] : comment.edits;
  // Text that is the same is no edit.
  if (body !== comment.body) comment.edits = [...before, { at: now(), by: token?.login ?? 'ghost', body }];
  comment.body = body;
  comment.updated = now();
  return { status: 200, json: shown(comment, call), effect: `updated comment ${comment.id}` };
};

const remove: Handler = (call) => {
  const comment = commentOf(call);
  if (comment === undefined) return notFound();
  call.state.comments = call.state.comments.filter((one) => one !== comment);
  return { status: 204, effect: `deleted comment ${comment.id}` };
};

export const commentHandlers: Readonly<Record<string, Handler>> = {
  'issues/list-comments': list,
  'issues/create-comment': create,
  'issues/get-comment': get,
  'issues/update-comment': update,
  'issues/delete-comment': remove,
};
