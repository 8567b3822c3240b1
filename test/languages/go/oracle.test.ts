import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure, rowOf } from './measure.ts';

const sources = new URL('oracle/', import.meta.url).pathname;
const fewest = 20_000;

/** Where Go's own sources lie; undefined where Go is not installed. */
function goRoot(): string | undefined {
  try {
    return execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** `testdata` holds what no compiler accepts, and `cmd` only more of the same. */
function goFiles(root: string): readonly string[] {
  const folder = realpathSync(join(root, 'src'));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.go') && !path.includes('testdata') && !path.startsWith('cmd/'))
    .map((path) => join(folder, path))
    .sort();
}

function askGo(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'epic21-go-'));
  const environment = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOCACHE: join(folder, 'cache') };
  try {
    return execFileSync('go', ['run', ...['main.go', 'measure.go', 'lines.go'].map((name) => join(sources, name))], {
      env: environment,
      input: `${files.join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const root = goRoot();

test.skipIf(root === undefined)(
  "Go's own sources are measured as go/parser and go/ast say",
  () => {
    const files = goFiles(root ?? '');
    const own = files.flatMap((file) => [
      `file\t${file}`,
      ...measure(readFileSync(file)).functions.map((one) => rowOf(one).join('\t')),
    ]);
    const theirs = askGo(files).trimEnd().split('\n');
    expect(own.length - files.length).toBeGreaterThan(fewest);
    expect(theirs.length).toBe(own.length);
    expect(own.filter((row, index) => row !== theirs[index])).toEqual([]);
  },
  120_000,
);
