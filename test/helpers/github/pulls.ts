import { found, invalid, listed, notFound, type Call, type Handler } from './answer.ts';
import type { Json } from './description.ts';
import { example } from './example.ts';
import { numberOf, personNamed, personOrNone } from './person.ts';
import { commitOf, repositoryNamed } from './repository.ts';
import type { ChangedFile, Commit, Pull, Review } from './state.ts';

function shown(pull: Pull, call: Call): Json {
  const { state } = call;
  const urls = Object.entries(example('pulls/get')).map(([key, value]) => [key, placed(value, pull, call)]);
  return {
    ...Object.fromEntries(urls),
    id: numberOf(`pull ${pull.number}`),
    number: pull.number,
    state: pull.state,
    title: pull.title,
    user: personNamed(pull.author),
    labels: labelled(pull.labels),
    requested_teams: [],
    head: end(pull.head, pull.author, call),
    base: end({ ...pull.base, repository: state.repository }, pull.author, call),
    merged: false,
    merged_at: null,
    merged_by: null,
    closed_at: pull.state === 'closed' ? call.now() : null,
    changed_files: pull.files.length,
    commits: Math.max(1, pull.commits.length),
    comments: state.comments.filter(({ issue }) => issue === pull.number).length,
  };
}

function placed(value: unknown, { number }: Pull, { state, api }: Call): unknown {
  if (typeof value !== 'string') return value;
  const moved = value.replaceAll('octocat/Hello-World', state.repository).replaceAll('/1347', `/${number}`);
  return moved.replace('https://api.github.com', api);
}

const labelled = (labels: readonly string[]): readonly Json[] => {
  const [model] = example('pulls/get')['labels'] as readonly Json[];
  return labels.map((name) => ({ ...model, id: numberOf(name), name }));
};

/** Of a deleted fork there is no repository; whose it was is still said. */
function end({ repository, ref, sha }: Pull['head'], author: string, call: Call): Json {
  const owner = repository?.split('/')[0] ?? author;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: personNamed(owner),
    repo: repository === null ? null : repositoryNamed(repository, call),
  };
}

const pullOf = ({ state, parameters }: Call): Pull | undefined =>
  state.pulls.find(({ number }) => number === Number(parameters['pull_number'] ?? parameters['issue_number']));

const about =
  (show: (pull: Pull, call: Call) => ReturnType<Handler>): Handler =>
  (call) => {
    const pull = pullOf(call);
    return pull ? show(pull, call) : notFound();
  };

const list: Handler = (call) => {
  const { state, query } = call;
  const [wanted, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')];
  // A head without its owner is ignored, and everything is listed.
  const [owner, ref] = head?.includes(':') ? head.split(/:(.*)/s) : [];
  const pulls = state.pulls
    .filter((pull) => wanted === 'all' || pull.state === wanted)
    .filter((pull) => base === null || pull.base.ref === base)
    .filter((pull) => ref === undefined || (pull.head.ref === ref && pull.head.repository?.split('/')[0] === owner));
  return listed(pulls.toSorted((a, b) => b.number - a.number).map((pull) => shown(pull, call)));
};

const ofCommit: Handler = (call) => {
  const sha = commitOf(call.state, call.parameters['commit_sha'] ?? '');
  if (sha === undefined) return invalid('Commit', 'sha', `No commit found for SHA: ${call.parameters['commit_sha']}`);
  const pulls = call.state.pulls.filter(
    ({ head, commits }) => head.sha === sha || commits.some((one) => one.sha === sha),
  );
  return listed(pulls.map((pull) => shown(pull, call)));
};

const fileShown = ({ filename, status, previous, additions = 1, deletions = 0 }: ChangedFile): Json => ({
  ...example('pulls/list-files'),
  filename,
  status,
  additions,
  deletions,
  changes: additions + deletions,
  ...(previous === undefined ? {} : { previous_filename: previous }),
});

export function commitShown({ sha, author = 'alice', committer = author, message = 'Work' }: Commit): Json {
  const model = example('pulls/list-commits');
  return {
    ...model,
    sha,
    author: personOrNone(author),
    committer: personOrNone(committer),
    commit: { ...Object(model['commit']), message },
  };
}

function reviewShown(review: Review, index: number, { number }: Pull): Json {
  const { user, state, commit, at = '2026-01-02T03:04:05Z', association = 'MEMBER', body = '' } = review;
  return {
    ...example('pulls/list-reviews'),
    id: number * 1000 + index + 1,
    user: personOrNone(user),
    body,
    state,
    commit_id: commit,
    author_association: association,
    // What is not handed in has no date.
    ...(state === 'PENDING' ? { submitted_at: undefined } : { submitted_at: at }),
  };
}

const issue = (pull: Pull, call: Call): Json => ({
  ...Object.fromEntries(Object.entries(example('issues/get')).map(([key, value]) => [key, placed(value, pull, call)])),
  number: pull.number,
  title: pull.title,
  state: pull.state,
  user: personNamed(pull.author),
  labels: labelled(pull.labels),
});

export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list': list,
  'pulls/get': about((pull, call) => found(shown(pull, call))),
  // GitHub lists 3,000 files and 250 commits, and says nothing of the rest.
  'pulls/list-files': about(({ files }) => listed(files.slice(0, 3000).map(fileShown))),
  'pulls/list-commits': about(({ commits, head }) =>
    listed((commits.length === 0 ? [{ sha: head.sha }] : commits).slice(0, 250).map(commitShown)),
  ),
  'pulls/list-reviews': about((pull) => listed(pull.reviews.map((review, index) => reviewShown(review, index, pull)))),
  'repos/list-pull-requests-associated-with-commit': ofCommit,
  'issues/get': about((pull, call) => found(issue(pull, call))),
  'repos/compare-commits-with-basehead': (call) => compared(call),
};

const compared: Handler = ({ state, parameters, api, query }) => {
  const [base = '', head = ''] = (parameters['basehead'] ?? '').split('...');
  const [from, to] = [commitOf(state, base), commitOf(state, head)];
  if (from === undefined || to === undefined) return notFound();
  const pull = state.pulls.find((one) => one.head.sha === to && one.base.sha === from);
  const url = `${api}/repos/${state.repository}/compare/${base}...${head}`;
  const page = `https://github.com/${state.repository}/compare/${base}...${head}`;
  const commits = pull?.commits ?? [];
  return listed(commits.map(commitShown), (shownCommits) => ({
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitShown({ sha: from }),
    merge_base_commit: commitShown({ sha: from }),
    status: from === to ? 'identical' : 'ahead',
    ahead_by: commits.length,
    behind_by: 0,
    total_commits: commits.length,
    commits: shownCommits,
    // On the first page alone, and no more than 300.
    files: Number(query.get('page') ?? 1) > 1 ? [] : (pull?.files ?? []).slice(0, 300).map(fileShown),
  }));
};
