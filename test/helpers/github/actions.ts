import { found, listed, notFound, type Call, type Handler } from './answer.ts';
import type { Json } from './description.ts';
import { example } from './example.ts';
import { personNamed } from './person.ts';
import { repositoryNamed } from './repository.ts';
import type { Run } from './state.ts';

const runOf = ({ state, parameters }: Call): Run | undefined =>
  state.runs.find(({ id }) => id === Number(parameters['run_id']));

const about =
  (show: (run: Run, call: Call) => ReturnType<Handler>): Handler =>
  (call) => {
    const run = runOf(call);
    return run ? show(run, call) : notFound();
  };

function shown(run: Run, call: Call): Json {
  const model = example('actions/get-workflow-run');
  const path = `${call.state.repository}/actions/runs/${run.id}`;
  return {
    ...model,
    id: run.id,
    run_attempt: run.attempt,
    head_sha: run.sha,
    head_branch: run.branch,
    event: run.event,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    actor: personNamed(run.actor),
    triggering_actor: personNamed(run.actor),
    // Of a fork GitHub says none.
    pull_requests: [],
    url: `${call.api}/repos/${path}`,
    html_url: `https://github.com/${path}`,
    repository: repositoryNamed(call.state.repository, call),
    head_repository: repositoryNamed(run.headRepository, call),
  };
}

/** Of the latest attempt, unless another or all are asked for. */
const jobs = about((run, call) => {
  const { query, parameters } = call;
  const [model] = example('actions/list-jobs-for-workflow-run')['jobs'] as readonly Json[];
  const attempt = Number(parameters['attempt_number'] ?? run.attempt);
  const wanted = run.jobs.filter((job) => query.get('filter') === 'all' || (job.attempt ?? run.attempt) === attempt);
  const list = wanted.map(({ name, status, conclusion, attempt: ran = run.attempt }, index) => ({
    ...model,
    id: run.id * 100 + index,
    run_id: run.id,
    run_attempt: ran,
    head_sha: run.sha,
    head_branch: run.branch,
    name,
    status,
    conclusion,
    created_at: call.now(),
  }));
  return listed(list, (page) => ({ total_count: list.length, jobs: page }));
});

const approvals = about((run) => {
  const model = example('actions/get-reviews-for-run');
  const [environment] = model['environments'] as readonly Json[];
  const list = run.approvals.map(({ user, state, environment: name }) => ({
    ...model,
    state,
    user: personNamed(user),
    environments: [{ ...environment, name }],
  }));
  return found(list);
});

export const actionHandlers: Readonly<Record<string, Handler>> = {
  'actions/get-workflow-run': about((run, call) => found(shown(run, call))),
  'actions/list-jobs-for-workflow-run': jobs,
  'actions/list-jobs-for-workflow-run-attempt': jobs,
  'actions/get-reviews-for-run': approvals,
};
