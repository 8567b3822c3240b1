import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryCommit } from '../../../../src/testing.ts';

const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.com', GIT_CONFIG_GLOBAL: '/dev/null' };

export const realGit = (cwd: string, args: readonly string[], input = ''): string =>
  execFileSync('git', args, { cwd, input, env: { ...process.env, ...identity }, encoding: 'utf8', stdio: 'pipe' });

/** Builds the same history that a memory twin would have, a branch per commit; answers the real ids by name. */
export function realRepository(
  folder: string,
  commits: Readonly<Record<string, MemoryCommit>>,
): ReadonlyMap<string, string> {
  realGit(folder, ['init', '--quiet', '--initial-branch=unborn']);
  const names = Object.keys(commits);
  const markOf = (name: string): string => `:${names.indexOf(name) + 1}`;
  const stream = Object.entries(commits).map(([name, commit]) => commitCommand(name, commit, markOf));
  realGit(folder, ['fast-import', '--quiet', '--export-marks=.git/marks'], stream.join(''));
  const marks = readFileSync(join(folder, '.git', 'marks'), 'utf8');
  return new Map(names.map((name) => [name, new RegExp(`^${markOf(name)} (\\w+)$`, 'm').exec(marks)?.[1] ?? '']));
}

function commitCommand(
  name: string,
  { parents = [], files = {} }: MemoryCommit,
  markOf: (name: string) => string,
): string {
  const lines = parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} ${markOf(parent)}\n`);
  const changes = Object.entries(files).map(([path, content]) =>
    typeof content === 'string'
      ? `M 100644 inline ${quote(path)}\n${data(content)}`
      : `M 120000 inline ${quote(path)}\n${data(content.link)}`,
  );
  const head = `reset refs/heads/${name}\ncommit refs/heads/${name}\nmark ${markOf(name)}\n`;
  const who = 'committer T <t@example.com> 1700000000 +0000\n';
  return `${head}${who}${data(name)}${lines.join('')}deleteall\n${changes.join('')}`;
}

const data = (content: string): string => `data ${Buffer.byteLength(content)}\n${content}\n`;

const quote = (path: string): string =>
  `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
