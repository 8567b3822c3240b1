import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import type { GitHubEvent } from '../../src/model/sources.ts';
import { memoryGitHub } from '../../src/testing.ts';
import { hall, repository } from '../commands/hall.ts';
import { faults, type FaultName } from '../helpers/github/fault.ts';
import { budgetFor, realSink } from '../helpers/github/real-sink.ts';
import { gitHubServer } from '../helpers/github/server.ts';
import { shaOf } from '../helpers/github/state.ts';

const [base, head] = [shaOf('a'), shaOf('b')];
const event: GitHubEvent = {
  name: 'pull_request',
  repository: 'org/repository',
  sha: shaOf('c'),
  ref: 'refs/pull/7/merge',
  server: 'https://github.com',
  run: { id: 1, attempt: 1, url: 'https://github.com/org/repository/actions/runs/1', workflow: 'Gate', job: 'gate' },
  pull: {
    number: 7,
    author: 'alice',
    headRepository: 'org/repository',
    headRef: 'topic',
    headSha: head,
    baseRef: 'main',
    baseSha: base,
    isFork: false,
    labels: [],
  },
};

const worlds = {
  ready: { files: repository, exitCode: 0 },
  'not-ready': { files: { ...repository, '.env': 'USE_X=true\n' }, exitCode: 1 },
  undecided: { files: { 'epic21-gate.yml': repository['epic21-gate.yml'] }, exitCode: 2 },
} as const;

/** A whole run, with its comment and its check run, against a GitHub in which one request goes wrong. */
async function judge(files: Readonly<Record<string, string>>, plan?: { fault: FaultName; call: number }) {
  const server = await gitHubServer();
  if (plan) server.fail(plan);
  const stage = hall({
    files,
    request: { format: ['console', 'comment', 'check-run'] },
    sources: { github: memoryGitHub({ event }) },
  });
  const github = realSink(server, plan && budgetFor(plan.fault));
  const { exitCode, report } = await main({ ...stage, sinks: { ...stage.sinks, github } });
  return { server, exitCode, verdict: report?.verdict, stdout: stage.sinks.stdout.text() };
}

describe.each(Object.keys(worlds) as readonly (keyof typeof worlds)[])('%s', (verdict) => {
  const { files, exitCode } = worlds[verdict];

  test.each(Object.keys(faults) as readonly FaultName[])('and %s at any request', async (fault) => {
    const { server: healthy } = await judge(files);
    expect(healthy.requests.length).toBeGreaterThanOrEqual(5);
    for (const call of healthy.requests.keys()) {
      const told = await judge(files, { fault, call: call + 1 });
      expect({ call, ...told }).toMatchObject({ exitCode, verdict, server: { violations: [] } });
      expect(told.server.requests.some(({ isFaulty }) => isFaulty)).toBe(true);
    }
  });
});
