// Breaks the gate in small ways, one at a time, in a copy, and expects the tests to notice each. `npm run mutate -- text` runs some.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { breakages, type Breakage } from '../test/mutations/breakages.ts';

const root = resolve(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'epic21-gate-mutate-'));
const wanted = process.argv[2] ?? '';

function survives({ file, from, to, tests }: Breakage): boolean {
  const path = join(copy, 'src', file);
  const intact = readFileSync(path, 'utf8');
  if (intact.split(from).length !== 2) throw new Error(`${file} has not exactly one ${JSON.stringify(from)}`);
  writeFileSync(
    path,
    intact.replace(from, () => to),
  );
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--bail=1', '--reporter=dot', ...tests], {
    cwd: copy,
    stdio: 'ignore',
  });
  writeFileSync(path, intact);
  return status === 0;
}

try {
  for (const part of [
    'src',
    'test',
    'docs',
    'examples',
    'schema',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
    'action.yml',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const chosen = breakages.filter(({ file, from }) => `${file} ${from}`.includes(wanted));
  let missed = 0;
  for (const breakage of chosen) {
    const isMissed = survives(breakage);
    missed += isMissed ? 1 : 0;
    console.log(
      `${isMissed ? 'MISSED' : 'caught'}  ${breakage.file}: ${breakage.from.trim()} -> ${breakage.to.trim() || '(nothing)'}`,
    );
  }
  console.log(`${chosen.length - missed} of ${chosen.length} breakages caught`);
  process.exitCode = missed > 0 || chosen.length === 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
