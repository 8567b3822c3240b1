import { spawnSync } from 'node:child_process';
import { cp, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const parts = ['src', 'test', 'docs', 'examples', 'schema', 'templates', 'scripts'];
const files = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'action.yml', 'README.md', '.oxfmtrc.json'];

async function copyOfTheRepository(): Promise<string> {
  const folder = await tempFolder();
  await Promise.all([...parts, ...files].map((part) => cp(join(root, part), join(folder, part), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function node(cwd: string, ...argv: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  return status === 0 ? 'passed' : `${stdout}${stderr}`;
}

test('a new check passes its own test, the contracts, the types and the formatter as it comes', async () => {
  const folder = await copyOfTheRepository();
  expect(node(folder, 'scripts/new-check.ts', 'release-notes')).toBe('passed');
  expect(await readFile(join(folder, 'src/checks/registry.ts'), 'utf8')).toContain(
    "  'release-notes': async () => (await import('./release-notes/index.ts')).releaseNotes,\n};",
  );
  const tests = [
    'test/checks/release-notes',
    'test/contracts/checks.test.ts',
    'test/architecture.test.ts',
    'test/config',
  ];
  expect(node(folder, 'node_modules/vitest/vitest.mjs', 'run', ...tests)).toBe('passed');
  expect(node(folder, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')).toBe('passed');
  expect(node(folder, 'node_modules/oxfmt/bin/oxfmt', '--check', 'src/checks', 'test/checks/release-notes')).toBe(
    'passed',
  );
  expect(node(folder, 'scripts/sync.ts', '--check')).toBe('passed');
}, 120_000);

test.each(['', 'Release', 'release_notes', '1st', 'class', 'waivers', 'flags', '../x'])(
  '%j is no id for a new check',
  async (id) => {
    expect(node(root, 'scripts/new-check.ts', ...(id === '' ? [] : [id]))).not.toBe('passed');
  },
);
