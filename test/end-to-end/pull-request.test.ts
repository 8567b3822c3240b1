import { describe, expect, test } from 'vitest';
import { bundle } from '../helpers/bundle.ts';
import { configFile, edit, envFile } from '../helpers/example.ts';
import { commentsOfGate, pullRequestWorld } from '../helpers/github/pull-request.ts';
import { comment } from '../helpers/github/state.ts';
import { readOnlyToken } from '../helpers/github/token.ts';

const { action } = await bundle();

const turnOn = (folder: string) =>
  edit(folder, envFile, (text) => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=true'));

const marker = '<!-- epic21-gate:comment epic21-gate -->';
const people = Array.from({ length: 120 }, (_, index) => comment({ id: index + 1, body: `${marker}\nnot the gate` }));

describe('the comment', () => {
  test('is written once, behind all others, and says the verdict first', async () => {
    const { server, run } = await pullRequestWorld({ action, change: turnOn, state: { comments: [...people] } });
    const step = await run();
    expect(step).toMatchObject({ exitCode: 1, unknownCommands: [], undeclaredOutputs: [], stderr: '' });
    const [body = '', ...others] = commentsOfGate(server);
    expect(others).toEqual([]);
    expect(body.split('\n').slice(0, 2)).toEqual([marker, expect.stringContaining('Not ready')]);
    expect(server.violations).toEqual([]);
  });

  test('links to the lines at the head of the pull request', async () => {
    const { server, run, head, merge } = await pullRequestWorld({ action, change: turnOn });
    await run();
    expect(commentsOfGate(server).join('')).toContain(`/blob/${head}/config/`);
    expect(commentsOfGate(server).join('')).not.toContain(`/blob/${merge}/`);
  });

  test('takes at most four requests when nothing is new', async () => {
    const { server, run } = await pullRequestWorld({ action, state: { comments: people.slice(0, 20) } });
    await run();
    const first = server.requests.length;
    await run();
    expect(server.requests.length - first).toBeLessThanOrEqual(4);
    expect(commentsOfGate(server)).toHaveLength(1);
  });

  // The section tells when it was written, so that its text is another one each time.
  test('is not written when nothing is new', async () => {
    const { server, run } = await pullRequestWorld({ action });
    await run();
    const first = server.requests.length;
    await run();
    expect(server.requests.slice(first).flatMap(({ effect }) => effect ?? [])).toEqual([]);
  });

  test('follows the verdict, and comes back when somebody deleted it', async () => {
    const { server, run, folder } = await pullRequestWorld({ action });
    await run();
    expect(commentsOfGate(server)[0]).toMatch(/\n### ✅/);
    await turnOn(folder);
    await run();
    expect(commentsOfGate(server)).toEqual([expect.stringMatching(/\n### ❌/)]);
    server.state.comments = [];
    await run();
    expect(commentsOfGate(server)).toEqual([expect.stringMatching(/\n### ❌/)]);
    expect(server.violations).toEqual([]);
  });

  test('says so when the config is broken, and nothing was judged', async () => {
    const { server, run, folder } = await pullRequestWorld({ action });
    await run();
    await edit(folder, configFile, (text) => text.replace('checks:', 'chekcs:'));
    const step = await run();
    expect(step).toMatchObject({ exitCode: 3, conclusion: 'failure', outputs: {} });
    expect(commentsOfGate(server)).toEqual([expect.stringMatching(/\n### ⛔ [^]*unknown key/)]);
    expect(server.violations).toEqual([]);
  });

  test('is not there where nobody wants it, or nothing is wrong', async () => {
    const { server, run } = await pullRequestWorld({ action });
    await run('pull_request-opened', { inputs: { comment: 'never' } });
    expect(server.requests).toEqual([]);
    await run('pull_request-opened', { inputs: { comment: 'on-problem' } });
    expect(commentsOfGate(server)).toEqual([]);
  });

  test('goes to GitHub Enterprise Server as well', async () => {
    const { server, run } = await pullRequestWorld({ action, isEnterprise: true });
    await run();
    expect(commentsOfGate(server)).toHaveLength(1);
    expect(commentsOfGate(server)[0]).not.toContain('https://github.com/');
    expect(server.violations).toEqual([]);
  });
});

describe('a token that may only read, as for a fork', () => {
  test('changes no verdict: the summary has all, and a notice names the permission', async () => {
    const { server, run } = await pullRequestWorld({ action, tokens: { ghs_gate: readOnlyToken() } });
    const step = await run();
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { verdict: 'ready' } });
    expect(step.kept).toMatchObject([{ level: 'notice', message: expect.stringContaining('pull-requests: write') }]);
    expect(step.summary).toContain('Ready');
    expect(step.summary).toMatch(/pull-requests\S* write/);
    expect([server.violations, server.state.comments]).toEqual([[], []]);
  });

  test('is in nothing that anybody can read', async () => {
    const { server, run } = await pullRequestWorld({ action, tokens: { ghs_gate: readOnlyToken() } });
    const step = await run();
    expect([step.masks, step.summary, step.stderr, ...step.lines, ...commentsOfGate(server)].join('\n')).not.toMatch(
      /^(?!ghs_gate$).*ghs_gate/m,
    );
  });
});

describe('the check run', () => {
  test('is not there unless it is asked for, and then on the head of the pull request', async () => {
    const { server, run, head } = await pullRequestWorld({ action, change: turnOn });
    await run();
    expect(server.state.checkRuns).toEqual([]);
    await run('pull_request-opened', { inputs: { checks: 'true' } });
    expect(server.state.checkRuns).toMatchObject([{ sha: head, status: 'completed', conclusion: 'failure' }]);
    expect(server.state.checkRuns[0]?.annotations).toMatchObject([{ path: envFile, annotation_level: 'failure' }]);
    expect(server.violations).toEqual([]);
  });
});
