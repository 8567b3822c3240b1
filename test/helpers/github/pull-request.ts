import { resolve } from 'node:path';
import { realGit } from '../../contracts/ports/worlds/real-repository.ts';
import { exampleFolder } from '../example.ts';
import { runAction, type StepResult } from '../runner.ts';
import { runnerEvent, type EventName } from './event.ts';
import { gitHubServer, type GitHubOptions, type GitHubServer } from './server.ts';
import { pull } from './state.ts';

type Job = Omit<Parameters<typeof runAction>[0], 'action' | 'workspace' | 'event'>;

export interface PullRequestRun {
  readonly server: GitHubServer;
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** One run of the gate for it, as a workflow would start it. */
  readonly run: (event?: EventName, job?: Job) => Promise<StepResult>;
}

interface World extends GitHubOptions {
  readonly action: string;
  /** What the pull request does to the example. */
  readonly change?: (folder: string) => Promise<unknown>;
}

/** The example as a repository with a pull request, checked out as the checkout Action does it, and a GitHub for it. */
export async function pullRequestWorld({
  action,
  change = async () => {},
  ...options
}: World): Promise<PullRequestRun> {
  const { folder } = await exampleFolder();
  const git = (...args: readonly string[]): string => realGit(folder, args).trim();
  const commit = (message: string): string => {
    git('add', '--all');
    git(
      '-c',
      'user.name=T',
      '-c',
      'user.email=t@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      message,
    );
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  const base = commit('base');
  git('checkout', '--quiet', '-b', 'topic');
  await change(folder);
  const head = commit('head');
  git('checkout', '--quiet', '--detach', base);
  git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'merge', '--quiet', '--no-ff', '--message', 'merge', head);
  const merge = git('rev-parse', 'HEAD');
  const pulls = [
    pull({ base: { ref: 'main', sha: base }, head: { repository: 'org/repository', ref: 'topic', sha: head } }),
  ];
  const server = await gitHubServer({ ...options, state: { pulls, ...options.state } });
  return {
    server,
    folder,
    base,
    head,
    merge,
    run(name = 'pull_request-opened', { env = {}, ...job } = {}) {
      const event = runnerEvent(name, { base, head, merge, before: base });
      const variables = { ...event.env, ...server.env, ...env };
      return runAction({
        action: resolve(action),
        workspace: folder,
        event,
        token: 'ghs_gate',
        env: variables,
        ...job,
      });
    },
  };
}

/** The comments that the token of a workflow wrote. */
export const commentsOfGate = ({ state }: GitHubServer): readonly string[] =>
  state.comments.filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body);
