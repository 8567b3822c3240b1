import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveSinks, liveSources } from '../../../src/io/live.ts';
import { main } from '../../../src/main.ts';
import { defaultRequest, type Request } from '../../../src/request.ts';
import { memorySinks } from '../../../src/testing.ts';
import { realGit, realRepository } from '../../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../../contracts/ports/worlds/temp-folder.ts';

const config = '.github/epic21-gate.yml';
const workflow = '.github/workflows/ci.yml';
const strict = 'checks:\n  policy: {}\n  size: { limits: [{ lines: 40 }] }\n';
const lax = 'checks:\n  size: { limits: [{ lines: 400 }] }\n';
const job = (step: string): string => `on: [pull_request]\njobs:\n  test:\n    steps:\n      - run: ${step}\n`;
const code = 'export const one = 1;\n';

/** A pull request as GitHub's checkout leaves it: HEAD is the merge, and the event lies in a file beside it. */
async function pullRequest({ isFork, head }: { readonly isFork: boolean; readonly head: Record<string, string> }) {
  const folder = await tempFolder();
  const directory = join(folder, 'repository');
  await mkdir(directory);
  const base = { [config]: strict, [workflow]: job('npm test'), 'a.ts': code };
  const ids = realRepository(directory, {
    base: { files: base },
    head: { parents: ['base'], files: head },
    merge: { parents: ['base', 'head'], files: head },
  });
  realGit(directory, ['checkout', '--quiet', '--detach', ids.get('merge') ?? '']);
  const payload = {
    pull_request: {
      number: 7,
      user: { login: 'mallory' },
      base: { sha: ids.get('base'), ref: 'main', repo: { full_name: 'acme/app' } },
      head: { sha: ids.get('head'), ref: 'main', repo: { full_name: isFork ? 'mallory/app' : 'acme/app' } },
    },
  };
  const event = join(folder, 'event.json');
  await mkdir(dirname(event), { recursive: true });
  await writeFile(event, JSON.stringify(payload));
  const env = {
    ...process.env,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/app',
  };
  return { directory, env, ids };
}

async function gate(given: Awaited<ReturnType<typeof pullRequest>>, request: Partial<Request> = {}) {
  const { directory, env } = given;
  const sinks = { ...liveSinks({ directory }), ...memorySinks() };
  const ended = await main({
    request: { ...defaultRequest, cwd: directory, ...request },
    sources: liveSources({ directory, env, signal: new AbortController().signal }),
    sinks,
  });
  const findings = ended.report?.results.flatMap((result) => result.findings) ?? [];
  return {
    exitCode: ended.exitCode,
    read: ended.report?.subject.configRead,
    findings: findings.map(({ rule, at, message }) => `${rule}  ${at?.file}:${at?.line}  ${message}`),
    stderr: sinks.stderr.text(),
  };
}

describe('a pull request from a fork', () => {
  test('that loosens its own gate is judged by the gate of the base, which tells each loosening', async () => {
    const head = { [config]: lax, [workflow]: job('npm test || true'), 'a.ts': `// eslint-disable\n${code}` };
    const given = await pullRequest({ isFork: true, head });
    const { exitCode, findings, read } = await gate(given);
    expect(findings).toEqual([
      'policy/loosened  .github/epic21-gate.yml:2  checks.policy is gone, was {}',
      'policy/loosened  .github/epic21-gate.yml:2  checks.size.limits[0].lines is 400, was 40',
      'policy/loosened  .github/workflows/ci.yml:5  a swallowed failure in the step "npm test || true" of the job test is new: npm test || true',
      'policy/marker-added  a.ts:1  the marker eslint-disable is new: // eslint-disable',
    ]);
    expect([exitCode, read?.at]).toEqual([1, given.ids.get('base')]);
  });

  test('that changes nothing of it passes', async () => {
    const head = { [config]: strict, [workflow]: job('npm test'), 'a.ts': code.repeat(2) };
    expect(await gate(await pullRequest({ isFork: true, head }))).toMatchObject({ exitCode: 0, findings: [] });
  });

  test('in a clone that is cut off is misuse, with what to fetch', async () => {
    const given = await pullRequest({ isFork: true, head: { 'a.ts': code } });
    const shallow = `${given.directory}-shallow`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-local', `file://${given.directory}`, shallow], {
      stdio: 'pipe',
    });
    const { exitCode, stderr } = await gate({ ...given, directory: shallow });
    expect([exitCode, stderr]).toEqual([
      3,
      expect.stringMatching(/base of the change, which is unknown: .*fetch-depth: 2/),
    ]);
  });
});

test('a pull request of the repository that takes the policy away is judged without it: it brings its own config', async () => {
  const given = await pullRequest({ isFork: false, head: { [config]: lax, 'a.ts': code } });
  expect((await gate(given)).findings).toEqual([]);
  expect((await gate(given, { 'config-from': 'base' })).findings).toContain(
    'policy/loosened  .github/epic21-gate.yml:2  checks.policy is gone, was {}',
  );
});

test('a gated folder below the root sees the workflows of the repository', async () => {
  const folder = await tempFolder();
  const ids = realRepository(folder, {
    base: { files: { 'app/epic21-gate.yml': 'checks:\n  policy: {}\n', [workflow]: job('npm test') } },
    head: {
      parents: ['base'],
      files: { 'app/epic21-gate.yml': 'checks:\n  policy: {}\n', [workflow]: job('npm test || true') },
    },
  });
  realGit(folder, ['checkout', '--quiet', '--detach', ids.get('head') ?? '']);
  const directory = join(folder, 'app');
  const ended = await main({
    request: { ...defaultRequest, cwd: directory },
    sources: liveSources({ directory, base: ids.get('base'), env: {}, signal: new AbortController().signal }),
    sinks: memorySinks(),
  });
  const findings = ended.report?.results.flatMap((result) => result.findings) ?? [];
  expect(findings.map(({ at }) => `${at?.file}:${at?.line}`)).toEqual(['../.github/workflows/ci.yml:5']);
});
