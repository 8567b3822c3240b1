import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { liveSinks, liveSources } from '../../src/io/live.ts';
import { GateError } from '../../src/model/errors.ts';
import { memoryHttp } from '../../src/testing.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';
import { localServer } from '../contracts/ports/worlds/local-server.ts';
import { realGit } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { text } from '../contracts/ports/worlds/text.ts';

const signal = new AbortController().signal;

test('files reach as far as the repository, and not further', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'repository', '.git'), { recursive: true });
  await mkdir(join(folder, 'repository', 'gated'));
  await writeFile(join(folder, 'repository', 'top.txt'), 'top');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  const directory = join(folder, 'repository', 'gated');
  const { files } = liveSources({ directory, signal, env: {} });
  expect(text(await files.read('../top.txt'))).toBe('top');
  expect(await kindOf(files.read('../../outside.txt'))).toBe('outside');
  const trusting = liveSources({ directory, trusted: [join(folder, 'outside.txt')], signal, env: {} });
  expect(text(await trusting.files.read('../../outside.txt'))).toBe('outside');
});

test('without a repository files reach as far as the directory', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'gated'));
  const { files } = liveSources({ directory: join(folder, 'gated'), signal, env: {} });
  expect(await kindOf(files.read('../outside.txt'))).toBe('outside');
});

test('a directory that is not there is misuse, at once', async () => {
  const directory = join(await tempFolder(), 'missing');
  expect(() => liveSources({ directory, signal, env: {} })).toThrow(`the directory ${directory} does not exist`);
  expect(() => liveSinks({ directory })).toThrow(GateError);
});

test('a directory that is a file is misuse, at once', async () => {
  const directory = join(await tempFolder(), 'a.yml');
  await writeFile(directory, '');
  expect(() => liveSources({ directory, signal, env: {} })).toThrow(`${directory} is not a directory`);
  expect(() => liveSinks({ directory })).toThrow(GateError);
});

test('git, runs and lists are about the directory', async () => {
  const directory = await tempFolder();
  realGit(directory, ['init', '--quiet']);
  await writeFile(join(directory, '.gitignore'), 'b.txt\n');
  for (const name of ['a.txt', 'b.txt']) await writeFile(join(directory, name), '');
  const sources = liveSources({ directory, signal });
  expect(await sources.git.head()).toBeUndefined();
  expect(await sources.files.list(['*.txt'])).toEqual(['a.txt', 'b.txt']);
  expect(await sources.files.list(['*.txt'], { skipIgnored: true })).toEqual(['a.txt']);
  expect(text((await sources.run([process.execPath, '-p', 'process.cwd()'])).stdout)?.trim()).toBe(directory);
});

test('the event is read from where GitHub put it, with the base that the operator named', async () => {
  const folder = await tempFolder();
  const [before, after] = ['1'.repeat(40), '2'.repeat(40)];
  await writeFile(join(folder, 'event.json'), JSON.stringify({ before, after }));
  await mkdir(join(folder, 'gated'));
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder, 'event.json') };
  const given = { directory: join(folder, 'gated'), signal, env };
  expect((await liveSources(given).github.event())?.change).toEqual({ base: before, head: after });
  const { github } = liveSources({ ...given, base: 'main' });
  expect((await github.event())?.change).toEqual({ base: 'main', head: 'HEAD' });
});

test('Prometheus is where the environment says, with the header that it names', async () => {
  const seen: unknown[] = [];
  const url = await localServer(({ headers }, response) => {
    seen.push(headers.authorization);
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [] } }));
  });
  const directory = await tempFolder();
  const env = { EPIC21_GATE_PROMETHEUS_URL: url, EPIC21_GATE_PROMETHEUS_AUTHORIZATION: 'Bearer s3cret' };
  expect(await liveSources({ directory, signal, env }).prometheus.query('up', new Date())).toEqual([]);
  expect(seen).toEqual(['Bearer s3cret']);
  expect(await kindOf(liveSources({ directory, signal, env: {} }).prometheus.query('up', new Date()))).toBe('misuse');
});

test('sinks write to the streams and beneath the directory', async () => {
  const directory = await tempFolder();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const sinks = liveSinks({ directory, stdout, stderr });
  sinks.stdout.write('out');
  sinks.stderr.write('err');
  await sinks.files.write('a/b.txt', 'file');
  expect([String(stdout.read()), String(stderr.read())]).toEqual(['out', 'err']);
  expect(await readFile(join(directory, 'a', 'b.txt'), 'utf8')).toBe('file');
});

describe('GitHub', () => {
  const comment = { pullRequest: 7, marker: '<!-- gate -->', compose: () => '<!-- gate -->' };

  async function seenBy(use: (api: string, directory: string) => Promise<unknown>): Promise<readonly unknown[]> {
    const seen: unknown[] = [];
    const api = await localServer(({ method, url, headers }, response) => {
      seen.push([method, url, headers.authorization]);
      const isQuery = url === '/api/graphql';
      response.end(isQuery ? '{"data":{"viewer":{"login":"me"}}}' : '[]');
    });
    await use(`${api}/api/v3`, await tempFolder()).catch(() => undefined);
    return seen;
  }

  test('is read with the token of the environment, where that says', async () => {
    const seen = await seenBy((api, directory) => {
      const env = { GITHUB_API_URL: api, GITHUB_TOKEN: 'of-the-environment' };
      return liveSources({ directory, signal, env }).github.get('/a');
    });
    expect(seen).toEqual([['GET', '/api/v3/a', 'Bearer of-the-environment']]);
  });

  test('is read with the token that is given, first of all', async () => {
    const seen = await seenBy((api, directory) => {
      const env = { GITHUB_API_URL: api, GITHUB_TOKEN: 'of-the-environment' };
      return liveSources({ directory, signal, env, github: { token: 'given' } }).github.get('/a');
    });
    expect(seen).toEqual([['GET', '/api/v3/a', 'Bearer given']]);
  });

  test('is written to, below the path of an Enterprise Server', async () => {
    const seen = await seenBy((api, directory) => {
      const env = { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'acme/app' };
      const github = { token: 'given', deliveryBudgetMs: 300 };
      return liveSinks({ directory, env, github }).github.upsertComment(comment);
    });
    expect(seen.slice(0, 2)).toEqual([
      ['POST', '/api/graphql', 'Bearer given'],
      ['GET', '/api/v3/repos/acme/app/issues/7/comments?per_page=100', 'Bearer given'],
    ]);
  });

  test('is spoken to by the transport that is given', async () => {
    const http = memoryHttp({ 'https://api.github.com/a': { body: '{"by":"memory"}' } });
    const { github } = liveSources({
      directory: await tempFolder(),
      signal,
      env: {},
      github: { transport: () => http },
    });
    expect(await github.get('/a')).toEqual({ by: 'memory' });
  });

  test('is left alone without a token', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/app' };
    const { github } = liveSinks({ directory: await tempFolder(), env });
    await expect(github.upsertComment(comment)).rejects.toMatchObject({ kind: 'refused', hint: 'Set GITHUB_TOKEN' });
  });
});
