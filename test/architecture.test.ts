import { globSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf, type Module } from './helpers/house-rules.ts';

const src = resolve(import.meta.dirname, '../src');

/** Imports of a module, type imports and lazy ones counted; own modules as paths below src/, packages by name. */
function readModule(file: string): Module {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
    ),
  ];
  const imports = specifiers
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
  return { file, text, imports };
}

const house = globSync('**/*.ts', { cwd: src }).map((file) => readModule(file.replaceAll('\\', '/')));

test('the house keeps its own rules', () => {
  expect(house.length).toBeGreaterThan(50);
  expect(faultsOf(house)).toEqual([]);
});

const room = (file: string, imports: readonly string[], text = ''): Module => ({ file, imports, text });

test.each([
  ['model/report.ts', 'formats/yaml.ts', 'model-is-ground'],
  ['formats/yaml.ts', 'io/files.ts', 'formats-are-pure'],
  ['checks/flags/gather.ts', 'io/files.ts', 'checks-see-sources-only'],
  ['checks/flags/judge.ts', 'checks/baselines/judge.ts', 'checks-are-strangers'],
  ['reporters/json.ts', 'gate/verdict.ts', 'reporters-know-the-report'],
  ['gate/run.ts', 'checks/index.ts', 'gate-knows-no-check'],
  ['io/git.ts', 'gate/run.ts', 'io-serves'],
  ['config/load.ts', 'io/files.ts', 'config-reads-through-sources'],
  ['commands/check.ts', 'io/live.ts', 'only-faces-wire'],
  ['testing/memory-files.ts', 'io/files.ts', 'twins-stand-alone'],
  ['checks/flags/index.ts', 'commands/check.ts', 'checks-see-sources-only'],
  ['io/http.ts', '@actions/core', 'actions-toolkit-in-the-action'],
  ['cli.ts', 'io/github-toolkit.ts', 'actions-toolkit-in-the-action'],
  ['model/check.ts', 'yaml', 'model-is-ground'],
  ['gate/run.ts', 'node:fs/promises', 'world-behind-io'],
])('%s may not import %s', (from, to, rule) => {
  expect(faultsOf([room(from, [to])]).map((fault) => fault.rule)).toContain(rule);
});

test.each([
  'const now = Date.now();',
  'const now = new Date();',
  'await fetch(url);',
  "process.env['HOME']",
  'Math.random()',
  "process.getBuiltinModule('node:fs')",
])('only io may say %s', (text) => {
  expect(faultsOf([room('gate/run.ts', [], text)]).map((fault) => fault.rule)).toEqual(['world-behind-io']);
  expect(faultsOf([room('io/clock.ts', [], text)])).toEqual([]);
});

test('a circle of imports is a fault', () => {
  const circle = [
    room('model/a.ts', ['model/b.ts']),
    room('model/b.ts', ['model/c.ts']),
    room('model/c.ts', ['model/a.ts']),
  ];
  expect(faultsOf(circle)).toEqual([expect.objectContaining({ rule: 'no-circles' })]);
});
