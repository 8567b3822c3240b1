import { found, listed, notFound, refused, type Call, type Handler } from './answer.ts';
import type { Json } from './description.ts';
import { example } from './example.ts';
import { personNamed } from './person.ts';
import type { Commit, GitHubState, Status } from './state.ts';

const commitsOf = (state: GitHubState): readonly Commit[] => [
  ...state.commits,
  ...state.pulls.flatMap(({ head, base, commits }) => [{ sha: head.sha }, { sha: base.sha }, ...commits]),
];

export const isCommit = (state: GitHubState, sha: string): boolean =>
  commitsOf(state).some((commit) => commit.sha === sha);

/** The commit that a branch, a short or a full id stands for. */
export function commitOf(state: GitHubState, ref: string): string | undefined {
  const name = ref.replace(/^(?:refs\/)?heads\//, '');
  const named = state.pulls.flatMap(({ head, base }) => [head, base]).find((one) => one.ref === name);
  return named?.sha ?? commitsOf(state).find(({ sha }) => /^[0-9a-f]{7,40}$/.test(ref) && sha.startsWith(ref))?.sha;
}

export function repositoryNamed(name: string, { state, api }: Pick<Call, 'state' | 'api'>): Json {
  const urls = Object.entries(example('repos/get')).map(([key, value]) => [
    key,
    typeof value === 'string'
      ? value.replaceAll('octocat/Hello-World', name).replace('https://api.github.com', api)
      : value,
  ]);
  const [owner = '', short = ''] = name.split('/');
  return {
    language: null,
    ...Object.fromEntries(urls),
    id: name === state.repository ? state.id : state.id + 1,
    name: short,
    full_name: name,
    owner: personNamed(owner),
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    fork: name !== state.repository,
    default_branch: 'main',
  };
}

const status: Handler = ({ state, parameters, api }) => {
  const sha = commitOf(state, parameters['ref'] ?? '');
  if (sha === undefined) return refused(422, `No commit found for SHA: ${parameters['ref']}`);
  const latest = new Map(state.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one]));
  const url = `${api}/repos/${state.repository}/commits/${sha}`;
  const model = example('repos/get-combined-status-for-ref');
  const [one] = model['statuses'] as readonly Json[];
  const shown = [...latest.values()].map(({ context, state: said, description = null }) => ({
    ...one,
    context,
    state: said,
    description,
    url: `${api}/repos/${state.repository}/statuses/${sha}`,
  }));
  return listed(shown, (page) => ({
    ...model,
    state: combined([...latest.values()]),
    statuses: page,
    sha,
    total_count: latest.size,
    repository: repositoryNamed(state.repository, { state, api }),
    commit_url: url,
    url: `${url}/status`,
  }));
};

/** No status at all is pending too. */
function combined(statuses: readonly Status[]): string {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return statuses.length > 0 && statuses.every(({ state }) => state === 'success') ? 'success' : 'pending';
}

const permission: Handler = ({ state, parameters }) => {
  const login = parameters['username'] ?? '';
  const role = state.collaborators[login] ?? (state.isPrivate ? 'none' : 'read');
  // The older word knows four; the role says which it is.
  const older = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
  const model = Object(example('repos/get-collaborator-permission-level')['user']) as Json;
  const user = { ...model, ...personNamed(login), role_name: role };
  return found({ permission: older, role_name: role, user });
};

const content: Handler = ({ state, parameters, query, api, accept }) => {
  const path = parameters['path'] ?? '';
  const ref = query.get('ref') ?? 'main';
  const refs = [
    ref,
    commitOf(state, ref),
    ...state.pulls.filter(({ base }) => base.sha === ref).map(({ base }) => base.ref),
  ];
  const text = refs.map((one) => state.files[`${one}:${path}`]).find((one) => one !== undefined);
  if (text === undefined) return notFound();
  if (accept.includes('raw')) return { status: 200, text };
  const size = Buffer.byteLength(text);
  // Over a megabyte there is no content; the rest is there.
  const isLarge = size > 1024 * 1024;
  const url = `${api}/repos/${state.repository}/contents/${path}?ref=${ref}`;
  return found({
    ...example('repos/get-content'),
    name: path.split('/').at(-1),
    path,
    size,
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge
      ? ''
      : (
          Buffer.from(text)
            .toString('base64')
            .match(/.{1,60}/g) ?? []
        )
          .map((line) => `${line}\n`)
          .join(''),
    url,
    _links: { git: null, html: null, self: url },
    git_url: null,
    html_url: null,
    download_url: null,
  });
};

const membersOf = ({ state, parameters }: Call): readonly string[] | undefined =>
  state.teams[`${parameters['org']}/${parameters['team_slug']}`];

const members: Handler = (call) => {
  const logins = membersOf(call);
  return logins ? listed(logins.map((login) => personNamed(login))) : notFound();
};

const membership: Handler = (call) => {
  const { api, parameters } = call;
  const login = parameters['username'] ?? '';
  if (!membersOf(call)?.includes(login)) return notFound();
  const url = `${api}/orgs/${parameters['org']}/teams/${parameters['team_slug']}/memberships/${login}`;
  return found({ url, role: 'member', state: 'active' });
};

export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'repos/get': (call) => found(repositoryNamed(call.state.repository, call)),
  'repos/get-combined-status-for-ref': status,
  'repos/get-collaborator-permission-level': permission,
  'repos/get-content': content,
  'teams/list-members-in-org': members,
  'teams/get-membership-for-user-in-org': membership,
  'users/get-authenticated': ({ token }) =>
    found({ ...example('users/get-authenticated'), ...personNamed(token?.login ?? '') }),
};
