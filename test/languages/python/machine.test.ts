import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differences, type Row, rowsOf } from './expected.ts';

const program = fileURLToPath(new URL('oracle.py', import.meta.url));

const run = (command: string, args: readonly string[], input = ''): string =>
  execFileSync(command, args, { encoding: 'utf8', input, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] });

function runs(command: string, args: readonly string[]): boolean {
  try {
    return run(command, args) !== '';
  } catch {
    return false;
  }
}

/** Paths of the standard library, until they are together as large as asked for. */
const listing = (bytes: number): string => `
import glob, json, os, sysconfig
paths, left = [], ${bytes}
for path in sorted(glob.glob(sysconfig.get_path("stdlib") + "/**/*.py", recursive=True), key=lambda path: path[::-1]):
    if "site-packages" not in path and os.path.getsize(path) < min(left, 100_000):
        paths.append(path)
        left -= os.path.getsize(path)
print(json.dumps(paths))
`;

const pathsOf = (bytes: number): readonly string[] => JSON.parse(run('python3', ['-c', listing(bytes)])) as string[];

describe.skipIf(!runs('python3', ['-c', 'import ast; print(ast.Match)']))('the Python of this machine', () => {
  test('each function of its standard library is measured as its syntax tree says', () => {
    const paths = pathsOf(12_000_000);
    const lines = run('python3', [program], JSON.stringify(paths)).trimEnd().split('\n');
    const measured = paths.map((path, index) => ({ path, rows: JSON.parse(lines[index] ?? 'null') as Row[] | null }));
    const all = measured.flatMap(({ path, rows }) =>
      rows ? differences(rowsOf(readFileSync(path), path), rows, path) : [],
    );
    expect(all).toEqual([]);
    // Some systems leave the library's tests out, which are the larger part of it: 21,880 functions where they do not.
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(measured.flatMap(({ rows }) => rows ?? []).length).toBeGreaterThan(bytes / 1_000);
  });
});

interface RadonBlock {
  readonly type: 'function' | 'method' | 'class';
  readonly lineno: number;
  readonly complexity: number;
  readonly closures?: readonly RadonBlock[];
  readonly methods?: readonly RadonBlock[];
}

const allBlocks = (blocks: readonly RadonBlock[]): readonly RadonBlock[] =>
  blocks.flatMap((block) => [block, ...allBlocks(block.closures ?? []), ...allBlocks(block.methods ?? [])]);

describe.skipIf(!runs('radon', ['--version']) || !runs('python3', ['--version']))('the radon of this machine', () => {
  // Its ends of functions are those of their last statement's first line, and it loses the methods of a class in a
  // function: neither is compared. Versions before `match` was counted do not look at it.
  test('finds the same cyclomatic complexity, but for match', () => {
    const paths = pathsOf(700_000).filter((path) => !/^\s*match .*:$/m.test(readFileSync(path, 'latin1')));
    const found = JSON.parse(run('radon', ['cc', '--json', ...paths])) as Record<string, readonly RadonBlock[]>;
    const compared = paths.flatMap((path) => {
      const blocks = Array.isArray(found[path]) ? allBlocks(found[path]) : [];
      const own = new Map(rowsOf(readFileSync(path), path).map((row) => [row[1], row[3]]));
      return blocks
        .filter((block) => block.type !== 'class')
        .map(({ lineno, complexity }) => ({ place: `${path}:${lineno}`, radon: complexity, own: own.get(lineno) }));
    });
    expect(compared.filter(({ radon, own }) => radon !== own)).toEqual([]);
    expect(compared.length).toBeGreaterThan(100);
  });
});
