import { describe, expect, test } from 'vitest';
import { bundle } from '../helpers/bundle.ts';
import { edit, envFile } from '../helpers/example.ts';
import { faults, type FaultName } from '../helpers/github/fault.ts';
import { commentsOfGate, pullRequestWorld } from '../helpers/github/pull-request.ts';

const { action } = await bundle();

const inputs = { checks: 'true' };
const turnOn = (folder: string) =>
  edit(folder, envFile, (text) => text.replace('STORAGE_ADAPTER=false', 'STORAGE_ADAPTER=true'));

/** These take all the time that a delivery has; with less of it they are tried without the bundle. */
const names = (Object.keys(faults) as readonly FaultName[]).filter((fault) => !fault.startsWith('no answer'));
/** The check run; who am I, the list of comments, the new comment, the list again. */
const requests = 5;

describe('whatever happens to a delivery, the verdict is what it is', () => {
  test('and so many requests are there to go wrong', async () => {
    const { server, run } = await pullRequestWorld({ action });
    await run('pull_request-opened', { inputs });
    expect(server.requests.map(({ method, path }) => `${method} ${path.split(/[?]/)[0]?.split('/').at(-1)}`)).toEqual([
      'POST check-runs',
      'POST graphql',
      'GET comments',
      'POST comments',
      'GET comments',
    ]);
    expect(server.requests).toHaveLength(requests);
  });

  // Each fault at one request; together they visit all.
  test.each(names.map((fault, index) => [fault, (index % requests) + 1] as const))(
    '%s at request %i',
    async (fault, call) => {
      const isReady = call % 2 === 0;
      const { server, run } = await pullRequestWorld({ action, ...(isReady ? {} : { change: turnOn }) });
      server.fail({ fault, call });
      const step = await run('pull_request-opened', { inputs });
      expect(server.requests.filter(({ isFaulty }) => isFaulty)).toHaveLength(1);
      expect(step).toMatchObject({
        exitCode: isReady ? 0 : 1,
        outputs: { verdict: isReady ? 'ready' : 'not-ready' },
        failures: [],
        unknownCommands: [],
        dropped: [],
      });
      expect(step.summary).toContain(isReady ? '✅ Ready' : '❌ Not ready');
      expect(step.kept.filter(({ level }) => level === 'error')).toHaveLength(isReady ? 0 : 1);
      expect(step.lines.join('\n')).not.toContain('ghs_gate');
      expect(commentsOfGate(server).length).toBeLessThanOrEqual(1);
      expect(server.state.checkRuns.length).toBeLessThanOrEqual(1);
      expect(server.violations).toEqual([]);
    },
  );
});
