import { describe, expect, test } from 'vitest';
import { bundle } from '../helpers/bundle.ts';
import { commentsOfGate, pullRequestWorld } from '../helpers/github/pull-request.ts';
import { connectProxy } from '../io/worlds/connect-proxy.ts';

const { action } = await bundle();

/** A GitHub that only the proxy finds under this name. */
const hidden = { GITHUB_API_URL: 'http://github.example', GITHUB_GRAPHQL_URL: 'http://github.example/graphql' };

async function proxied() {
  const world = await pullRequestWorld({ action });
  return { ...world, proxy: await connectProxy(world.server.origin) };
}

describe('the bundled Action', () => {
  test.each(['http_proxy', 'HTTP_PROXY'])('reaches GitHub through the proxy that %s names', async (name) => {
    const { server, proxy, run } = await proxied();
    const step = await run('pull_request-opened', { env: { ...hidden, [name]: proxy.url } });
    expect(step).toMatchObject({ exitCode: 0, kept: [], stderr: '' });
    expect(commentsOfGate(server)).toHaveLength(1);
    expect([...new Set(proxy.asked)]).toEqual(['github.example:80']);
    expect([...new Set(proxy.credentials)]).toEqual([`Basic ${btoa('user:pass')}`]);
    expect(`${step.stdout}${step.summary}${commentsOfGate(server).join('')}`).not.toContain('user:pass');
    expect(server.violations).toEqual([]);
  });

  test.each(['no_proxy', 'NO_PROXY'])('goes past the proxy to what %s names', async (name) => {
    const { server, proxy, run } = await proxied();
    const step = await run('pull_request-opened', { env: { http_proxy: proxy.url, [name]: 'localhost,127.0.0.1' } });
    expect(step).toMatchObject({ exitCode: 0, kept: [] });
    expect(commentsOfGate(server)).toHaveLength(1);
    expect(proxy.asked).toEqual([]);
  });

  test('is led by no variable for https to what is http', async () => {
    const { server, proxy, run } = await proxied();
    await run('pull_request-opened', { env: { https_proxy: proxy.url } });
    expect([commentsOfGate(server).length, proxy.asked]).toEqual([1, []]);
  });

  test('judges as always where the proxy is none, and does not tell its password', async () => {
    const { server, run } = await proxied();
    const step = await run('pull_request-opened', { env: { ...hidden, http_proxy: 'a s3cret' } });
    const message = expect.stringContaining('Check that https_proxy and http_proxy are http or https URLs');
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ready' }, kept: [{ level: 'notice', message }] });
    expect(`${step.stdout}${step.stderr}${step.summary}`).not.toContain('s3cret');
    expect(server.requests).toEqual([]);
  });
});
