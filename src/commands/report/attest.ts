import { describeError, GateError } from '../../model/errors.ts';
import type { Report, Subject } from '../../model/report.ts';
import type { EndedRun, GitHubEvent, Sources } from '../../model/sources.ts';
import { clip, visible } from '../../model/visible.ts';
import { showCommit } from '../../model/words.ts';
import type { Undelivered } from '../deliver.ts';
import { findPullRequest } from './find-pull-request.ts';

interface Attested {
  readonly report: Report;
  /** What is not to be delivered, whoever asked for it, and why. */
  readonly withheld: readonly Undelivered[];
}

/**
 * Whatever decides where a report is shown comes from the event that GitHub sent, never from the file: a pull request can
 * write any file. Outside GitHub Actions the operator holds both.
 */
export async function attest(
  report: Report,
  event: GitHubEvent | undefined,
  { github }: Pick<Sources, 'github'>,
): Promise<Attested> {
  if (!event || event.name === 'none') return { report, withheld: [] };
  const { ended } = event;
  if (!ended && event.name === 'workflow_run') throw untold(event);
  if (!ended) return { report: { ...report, subject: hereIs(report.subject, event) }, withheld: withheldHere(event) };
  assertSameCommit(report.subject, ended);
  assertSameRepository(report.subject, event);
  const { pullRequest, unaddressed } = ended.event.startsWith('pull_request')
    ? await address(ended, report.subject, event, github)
    : {};
  const withheld = [
    ...(unaddressed === undefined ? [] : [{ reporter: 'comment', reason: unaddressed }]),
    ...(ended.headRepository === event.repository ? [] : [wordOfFork]),
  ];
  return { report: { ...report, subject: { ...endedIs(report.subject, event, ended), pullRequest } }, withheld };
}

// A ruleset that requires a check cannot tell who wrote what it says.
const wordOfFork: Undelivered = {
  reporter: 'check-run',
  reason: 'the report is of a fork, and a check run would pass its word off as that of this repository',
};

/** On its own event a fork has no token that could. */
const withheldHere = ({ name, pull }: GitHubEvent): readonly Undelivered[] =>
  name === 'pull_request_target' && pull?.isFork ? [wordOfFork] : [];

interface Addressee {
  readonly pullRequest?: number | undefined;
  /** Why there is no pull request to comment on, where there should be one. */
  readonly unaddressed?: string | undefined;
}

async function address(...asked: Parameters<typeof findPullRequest>): Promise<Addressee> {
  const [{ headSha }] = asked;
  try {
    const pullRequest = await findPullRequest(...asked);
    if (pullRequest !== undefined) return { pullRequest };
    return { unaddressed: `no open pull request has the head ${showCommit(headSha)}` };
  } catch (thrown) {
    // It is a part of the delivery, which changes no exit code: whoever cannot be told is named, and all others are told.
    if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
    return { unaddressed: describeError(thrown) };
  }
}

const untold = ({ untold: why }: GitHubEvent): GateError =>
  new GateError('misuse', `which run ended is not known: the event ${visible(clip(why ?? 'does not say', 300))}`, {
    hint: 'Run it on workflow_run, as GitHub starts it.',
  });

function hereIs(subject: Subject, { repository, server, pull, run, sha = subject.sha }: GitHubEvent): Subject {
  const shown = pull?.headSha ?? sha;
  const compared = subject.compared && { ...subject.compared, shown };
  return { ...subject, repository, server, sha, shown, compared, pullRequest: pull?.number, run: run ?? subject.run };
}

/** Links lead into the repository of the pull request, at the head that the run was started for. */
function endedIs(subject: Subject, { repository, server }: GitHubEvent, ended: EndedRun): Subject {
  const { compared, run } = subject;
  return {
    ...subject,
    repository,
    server,
    sha: ended.headSha,
    shown: ended.headSha,
    compared: compared && { ...compared, shown: ended.headSha },
    run: {
      id: ended.id,
      attempt: ended.attempt,
      url: `${server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${ended.id}`,
      // GitHub leaves the name empty where the workflow has none.
      workflow: ended.workflow || ended.file,
      file: ended.file,
      job: run?.job,
    },
  };
}

function assertSameCommit({ shown: judged }: Subject, { headSha }: EndedRun): void {
  if (judged === headSha) return;
  throw new GateError(
    'misuse',
    `the report is of ${judged === undefined ? 'no commit' : showCommit(judged)}, and the run that ended is of ${showCommit(headSha)}`,
    { hint: 'Download the artifact of that very run: run-id: ${{ github.event.workflow_run.id }}.' },
  );
}

function assertSameRepository({ repository: judged }: Subject, { repository: here }: GitHubEvent): void {
  if (judged === undefined || judged === here) return;
  throw new GateError('misuse', `the report is of the repository ${visible(clip(judged, 160))}, and this is ${here}`, {
    hint: 'Download the artifact of that very run: run-id: ${{ github.event.workflow_run.id }}.',
  });
}
