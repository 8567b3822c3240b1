import { found, invalid, listed, notFound, refused, type Answer, type Call, type Handler } from './answer.ts';
import { judgeAnnotations } from './annotations.ts';
import type { Json } from './description.ts';
import { example } from './example.ts';
import { numberOf } from './person.ts';
import { commitOf, isCommit, repositoryNamed } from './repository.ts';
import type { CheckRun } from './state.ts';
import { textOf } from './text.ts';

function shown(run: CheckRun, { state, api }: Call): Json {
  const url = `${api}/repos/${state.repository}/check-runs/${run.id}`;
  const model = example('checks/get');
  return {
    ...model,
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: `https://github.com/${state.repository}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started,
    completed_at: run.completed,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite },
    app: { ...Object(model['app']), id: numberOf(run.app), slug: run.app, name: run.app },
    pull_requests: [],
  };
}

const appOf = ({ token }: Call): string => token?.login.replace(/\[bot\]$/, '') ?? 'none';

/** What both creating and updating say, or why it cannot be. */
function said(body: Json, before: readonly Json[]): Partial<CheckRun> | Answer {
  const output = Object(body['output']) as Json;
  const annotations = (output['annotations'] ?? []) as readonly Json[];
  const complaint = judgeAnnotations(annotations);
  if (complaint !== undefined) return invalid('CheckRun', 'annotations', complaint);
  const given = {
    title: output['title'],
    summary: output['summary'],
    text: output['text'],
    detailsUrl: body['details_url'],
    status: body['conclusion'] === undefined ? body['status'] : 'completed',
    conclusion: body['conclusion'],
    completed: body['completed_at'],
  };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), annotations: [...before, ...annotations] };
}

const create: Handler = (call) => {
  const { body, state, now } = call;
  const sha = textOf(body['head_sha']);
  if (!isCommit(state, sha)) return invalid('CheckRun', 'head_sha', `No commit found for SHA: ${sha}`);
  const told = said(body, []);
  if ('json' in told) return told;
  const app = appOf(call);
  const run: CheckRun = {
    id: Math.max(5000, ...state.checkRuns.map(({ id }) => id)) + 1,
    app,
    // One suite per app and commit.
    suite: numberOf(`${app} ${sha}`),
    name: textOf(body['name']),
    sha,
    started: now(),
    externalId: textOf(body['external_id']),
    detailsUrl: 'https://example.com',
    status: 'queued',
    conclusion: null,
    completed: body['conclusion'] === undefined ? null : now(),
    title: null,
    summary: null,
    text: null,
    annotations: [],
    ...(told as Partial<CheckRun>),
  };
  state.checkRuns.push(run);
  return { status: 201, json: shown(run, call), effect: `created check run ${run.id}` };
};

const runOf = ({ state, parameters }: Call): CheckRun | undefined =>
  state.checkRuns.find(({ id }) => id === Number(parameters['check_run_id']));

const update: Handler = (call) => {
  const run = runOf(call);
  if (run === undefined) return notFound();
  if (run.app !== appOf(call))
    return refused(403, 'Invalid app_id: check run can only be modified by the GitHub App that created it');
  const told = said(call.body, run.annotations);
  if ('json' in told) return told;
  Object.assign(run, told);
  if (run.conclusion !== null) run.completed ??= call.now();
  return { status: 200, json: shown(run, call), effect: `updated check run ${run.id}` };
};

const get: Handler = (call) => {
  const run = runOf(call);
  return run ? found(shown(run, call)) : notFound();
};

/** Of runs with one name in one suite GitHub shows the latest, unless asked for all. */
const listForCommit: Handler = (call) => {
  const { state, parameters, query } = call;
  const sha = commitOf(state, parameters['ref'] ?? '');
  if (sha === undefined) return invalid('Commit', 'ref', `No commit found for SHA: ${parameters['ref']}`);
  const all = state.checkRuns.filter((run) => run.sha === sha).toReversed();
  const isLatest = (run: CheckRun) => all.find(({ name, suite }) => name === run.name && suite === run.suite) === run;
  const runs = all
    .filter((run) => query.get('filter') === 'all' || isLatest(run))
    .filter(({ name }) => name === (query.get('check_name') ?? name))
    .filter(({ status }) => status === (query.get('status') ?? status));
  return listed(
    runs.map((run) => shown(run, call)),
    (page) => ({ total_count: runs.length, check_runs: page }),
  );
};

const annotations: Handler = (call) => {
  const run = runOf(call);
  if (run === undefined) return notFound();
  const blank = { title: null, raw_details: null, start_column: null, end_column: null };
  const blob_href = `https://github.com/${call.state.repository}/blob/${run.sha}`;
  return listed(run.annotations.map((one) => ({ ...blank, ...one, blob_href: `${blob_href}/${textOf(one['path'])}` })));
};

const suites: Handler = (call) => {
  const { state, parameters } = call;
  const sha = commitOf(state, parameters['ref'] ?? '');
  if (sha === undefined) return invalid('Commit', 'ref', `No commit found for SHA: ${parameters['ref']}`);
  const runs = state.checkRuns.filter((run) => run.sha === sha);
  const [model] = example('checks/list-suites-for-ref')['check_suites'] as readonly Json[];
  const all = [...new Set(runs.map(({ suite }) => suite))].map((id) => {
    const [first, ...others] = runs.filter(({ suite }) => suite === id);
    const isDone = [first, ...others].every((run) => run?.status === 'completed');
    return {
      ...model,
      id,
      head_sha: sha,
      status: isDone ? 'completed' : 'in_progress',
      conclusion: isDone ? worst([first, ...others]) : null,
      app: first === undefined ? null : shown(first, call)['app'],
      repository: repositoryNamed(state.repository, call),
      latest_check_runs_count: 1 + others.length,
    };
  });
  return listed(all, (page) => ({ total_count: all.length, check_suites: page }));
};

const worst = (runs: readonly (CheckRun | undefined)[]): string =>
  runs.map((run) => run?.conclusion ?? 'neutral').find((conclusion) => conclusion !== 'success') ?? 'success';

export const checkHandlers: Readonly<Record<string, Handler>> = {
  'checks/create': create,
  'checks/update': update,
  'checks/get': get,
  'checks/list-for-ref': listForCommit,
  'checks/list-annotations': annotations,
  'checks/list-suites-for-ref': suites,
};
