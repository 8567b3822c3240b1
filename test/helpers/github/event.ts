import { readFileSync } from 'node:fs';
import { shaOf } from './state.ts';

const folder = new URL('../../fixtures/events/', import.meta.url);

interface Commits {
  readonly base: string;
  readonly head: string;
  /** The merge of both that a pull request is tested on. */
  readonly merge: string;
  /** What a branch was before it was pushed to by force, or a pull request before it got more commits. */
  readonly before: string;
  readonly repository: string;
}

const usual: Commits = {
  base: shaOf('a'),
  head: shaOf('b'),
  merge: shaOf('c'),
  before: shaOf('d'),
  repository: 'org/repository',
};

/** What a run of a workflow gets for an event: its payload, and the variables that go with it. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly env: Readonly<Record<string, string>>;
}

type Place = (commits: Commits) => { readonly sha: string; readonly ref: string };

const onMain: Place = ({ base }) => ({ sha: base, ref: 'refs/heads/main' });
const onMerge: Place = ({ merge }) => ({ sha: merge, ref: 'refs/pull/7/merge' });
const pushed =
  (ref: string): Place =>
  ({ head }) => ({ sha: head, ref });

/** Which commit and ref GitHub runs each for: many are about another commit than the one they run on. */
const places = {
  'pull_request-opened': onMerge,
  'pull_request-synchronize': onMerge,
  'pull_request-fork': onMerge,
  'pull_request-deleted-fork': onMerge,
  'pull_request-dependabot': onMerge,
  // Always the default branch, whatever the pull request is for.
  'pull_request_target-fork': onMain,
  'pull_request_review-submitted': onMerge,
  'merge_group-checks_requested': ({ head, base }) => ({
    sha: head,
    ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
  }),
  push: pushed('refs/heads/main'),
  'push-new-branch': pushed('refs/heads/topic'),
  'push-forced': pushed('refs/heads/topic'),
  'push-tag': pushed('refs/tags/v1.0.0'),
  // Of what is deleted there is nothing to run on but the default branch.
  'push-deleted': onMain,
  'workflow_run-completed': onMain,
  'workflow_run-fork': onMain,
  workflow_dispatch: pushed('refs/heads/main'),
  schedule: onMain,
  'release-published': pushed('refs/tags/v1.0.0'),
  'issue_comment-created': onMain,
  'check_run-completed': onMain,
  repository_dispatch: onMain,
  'deployment-created': pushed('refs/heads/main'),
  gollum: onMain,
} as const satisfies Readonly<Record<string, Place>>;

export type EventName = keyof typeof places;

export const eventNames = Object.keys(places) as readonly EventName[];

/** A payload as GitHub sends it, about these commits. */
export function eventPayload(name: EventName, given: Partial<Commits> = {}): unknown {
  const commits = { ...usual, ...given };
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
  const filled = text.replaceAll(
    /\$(BASE|HEAD|MERGE|BEFORE|REPOSITORY)/g,
    (_, word: string) => commits[word.toLowerCase() as keyof Commits],
  );
  return JSON.parse(filled);
}

export function runnerEvent(name: EventName, given: Partial<Commits> = {}): RunnerEvent {
  const commits = { ...usual, ...given };
  const { sha, ref } = places[name](commits);
  const [event = ''] = name.split('-');
  const isPull = event.startsWith('pull_request');
  return {
    name: event,
    payload: eventPayload(name, given),
    env: {
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: commits.repository,
      ...(isPull && { GITHUB_HEAD_REF: 'topic', GITHUB_BASE_REF: 'main' }),
    },
  };
}
