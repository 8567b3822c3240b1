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
  const lines = Object.entries(commits).flatMap(([name, { parents = [], files = {} }]) => [
    `reset refs/heads/${name}\n`,
    `commit refs/heads/${name}\nmark ${markOf(name)}\ncommitter T <t@example.com> 1700000000 +0000\n${data(name)}`,
    ...parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} ${markOf(parent)}\n`),
    'deleteall\n',
    ...Object.entries(files).map(([path, content]) =>
      typeof content === 'string'
        ? `M 100644 inline ${quote(path)}\n${data(content)}`
        : `M 120000 inline ${quote(path)}\n${data(content.link)}`,
    ),
  ]);
  realGit(folder, ['fast-import', '--quiet', '--export-marks=.git/marks'], lines.join(''));
  const marks = readFileSync(join(folder, '.git', 'marks'), 'utf8')
    .trim()
    .split('\n');
  const ids = new Map(marks.map((line) => line.split(' ') as [string, string]));
  return new Map(names.map((name) => [name, ids.get(markOf(name)) ?? '']));
}

const data = (content: string): string => `data ${Buffer.byteLength(content)}\n${content}\n`;

const quote = (path: string): string =>
  `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
