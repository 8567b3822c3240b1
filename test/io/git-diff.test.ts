import * as fc from 'fast-check';
import { appendFile, chmod, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addedLines, mapToNew, mapToOld, parseDiff, type FileDiff } from '../../src/formats/diff.ts';
import { liveEnv } from '../../src/io/env.ts';
import { liveGit } from '../../src/io/git.ts';
import { liveRun } from '../../src/io/process.ts';
import { GateError } from '../../src/model/errors.ts';
import { limits } from '../../src/model/limits.ts';
import type { Git, Run } from '../../src/model/sources.ts';
import { memoryEnv, memoryGit } from '../../src/testing.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { realGit, realRepository } from '../contracts/ports/worlds/real-repository.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { text } from '../contracts/ports/worlds/text.ts';

const gitIn = (cwd: string): Git =>
  liveGit({
    run: liveRun({ cwd, signal: new AbortController().signal, env: process.env }),
    env: liveEnv(process.env),
  });

const body = Array.from({ length: 30 }, (_, index) => `line ${index}\n`);
const source = body.join('');
const changed = body.with(3, 'new 3\n').with(5, 'new 5\n').join('');

// Where a rename limit, another algorithm or no heuristic would find other lines.
const other = Array.from({ length: 30 }, (_, index) => `other ${index}\n`);
const block = (name: string): string => `# about\ndef ${name}\nend\n\n`;
const tricky = {
  one: { 'old.js': other.join(''), 'moved.c': 'u\na\na\na\n', 'block.rb': block('a') + block('c') },
  two: {
    'new.js': other.with(3, 'new\n').join(''),
    'moved.c': 'a\na\na\nu\n',
    'block.rb': block('a') + block('b') + block('c'),
  },
};

const history = {
  one: {
    files: {
      ...tricky.one,
      'a.x': source,
      'b.y': source,
      'old.py': source,
      'b/ö.py': source,
      'z.bin': 'a\0b\n',
      '.gitignore': '',
    },
  },
  two: {
    parents: ['one'],
    files: {
      ...tricky.two,
      'a.x': changed,
      'b.y': changed,
      'new.py': changed,
      'b/ö.py': changed,
      'z.bin': 'a\0c\n',
      '.gitignore': '',
    },
  },
};

/** Everything by which a repository could change what git prints, or have something run. */
async function makeHostile(folder: string): Promise<void> {
  const spy = join(folder, 'spy.sh');
  await writeFile(spy, `#!/bin/sh\ntouch "${folder}/ran"\ncat\n`);
  await chmod(spy, 0o755);
  await writeFile(join(folder, 'order'), 'z.bin\n');
  await writeFile(join(folder, '.gitattributes'), '*.x diff=spy\n*.y -diff\n*.py filter=spy diff=spy\n');
  const settings = {
    'color.ui': 'always',
    'core.abbrev': '5',
    'core.attributesFile': join(folder, '.gitattributes'),
    'core.bigFileThreshold': '1',
    'core.fsmonitor': spy,
    'core.pager': spy,
    'core.quotePath': 'true',
    'diff.algorithm': 'patience',
    'diff.colorMoved': 'zebra',
    'diff.context': '9',
    'diff.dstPrefix': 'there/',
    'diff.external': spy,
    'diff.ignoreSubmodules': 'all',
    'diff.indentHeuristic': 'false',
    'diff.interHunkContext': '9',
    'diff.mnemonicPrefix': 'true',
    'diff.noprefix': 'true',
    'diff.orderFile': join(folder, 'order'),
    'diff.relative': 'true',
    'diff.renameLimit': '1',
    'diff.renames': 'false',
    'diff.spy.algorithm': 'patience',
    'diff.spy.binary': 'true',
    'diff.spy.command': spy,
    'diff.spy.textconv': spy,
    'diff.spy.xfuncname': '^line.*',
    'diff.srcPrefix': 'here/',
    'diff.submodule': 'log',
    'diff.suppressBlankEmpty': 'true',
    'diff.wsErrorHighlight': 'all',
    'filter.spy.clean': spy,
    'filter.spy.process': spy,
    'filter.spy.required': 'true',
    'filter.spy.smudge': spy,
  };
  for (const [name, value] of Object.entries(settings)) realGit(folder, ['config', name, value]);
}

const withoutSections = (bytes: Uint8Array): string | undefined => text(bytes)?.replaceAll(/^(@@ .* @@).*$/gm, '$1');

test.skipIf(isWindows)('no setting and no attribute changes what differs, and nothing is run', async () => {
  const folder = await tempFolder();
  realRepository(folder, history);
  realGit(folder, ['checkout', '--quiet', 'two']);
  const git = gitIn(folder);
  const plain = await git.diff('one', 'two');
  await appendFile(join(folder, 'a.x'), 'on disk\n');
  await appendFile(join(folder, 'new.py'), 'on disk\n');
  const plainOnDisk = await git.diff('one');
  await makeHostile(folder);
  expect(withoutSections(await git.diff('one', 'two'))).toBe(withoutSections(plain));
  expect(withoutSections(await git.diff('one'))).toBe(withoutSections(plainOnDisk));
  expect(await readdir(folder)).not.toContain('ran');
  expect(parseDiff(plain).map(({ path, from }) => [path, from])).toEqual([
    ['a.x', undefined],
    ['b.y', undefined],
    ['b/ö.py', undefined],
    ['block.rb', undefined],
    ['moved.c', undefined],
    ['new.js', 'old.js'],
    ['new.py', 'old.py'],
    ['z.bin', undefined],
  ]);
});

test('a source that attributes call binary keeps its lines', async () => {
  const folder = await tempFolder();
  const files = { '.gitattributes': '*.py -diff\n*.js binary\n' };
  realRepository(folder, {
    one: { files: { ...files, 'a.py': 'a\n' } },
    two: { parents: ['one'], files: { ...files, 'a.py': 'a\nb\n', 'b.js': 'c\n' } },
  });
  realGit(folder, ['checkout', '--quiet', 'two']);
  const found = parseDiff(await gitIn(folder).diff('one'));
  expect(found.map((file) => [file.path, file.binary, addedLines(file)])).toEqual([
    ['a.py', false, [[2, 2]]],
    ['b.js', false, [[1, 1]]],
  ]);
});

test('what did not change is no difference, even where its time did', async () => {
  const folder = await tempFolder();
  realRepository(folder, history);
  realGit(folder, ['checkout', '--quiet', 'one']);
  await writeFile(join(folder, 'a.x'), source);
  expect(await gitIn(folder).diff('HEAD')).toHaveLength(0);
});

test.skipIf(isWindows)('a file on disk may have become a link, a folder, or have gone', async () => {
  const folder = await tempFolder();
  realRepository(folder, history);
  realGit(folder, ['checkout', '--quiet', 'one']);
  await rm(join(folder, 'a.x'));
  await symlink('b.y', join(folder, 'a.x'));
  await rm(join(folder, 'old.py'));
  await mkdir(join(folder, 'old.py'));
  await rename(join(folder, 'b.y'), join(folder, 'untracked'));
  const found = parseDiff(await gitIn(folder).diff('HEAD'));
  expect(found.map(({ kind, path, hunks }) => [kind, path, hunks.length])).toEqual([
    ['deleted', 'a.x', 0],
    ['added', 'a.x', 1],
    ['deleted', 'b.y', 0],
    ['deleted', 'old.py', 0],
  ]);
});

test('a submodule that moved is one line, and is not entered', async () => {
  const folder = await tempFolder();
  const ids = realRepository(folder, history);
  realGit(folder, ['symbolic-ref', 'HEAD', 'refs/heads/two']);
  realGit(folder, ['read-tree', 'HEAD']);
  for (const name of ['one', 'two']) {
    realGit(folder, ['update-index', '--add', '--cacheinfo', `160000,${ids.get(name)},sub`]);
    realGit(folder, ['-c', 'user.email=t@example.com', 'commit', '--quiet', '--no-verify', '-m', name]);
  }
  realGit(folder, ['config', 'diff.ignoreSubmodules', 'all']);
  realGit(folder, ['config', 'diff.submodule', 'log']);
  const git = gitIn(folder);
  expect(parseDiff(await git.diff('HEAD~1', 'HEAD'))).toMatchObject([{ path: 'sub', hunks: [{ newLines: 1 }] }]);
  expect(await git.tracked()).not.toContain('sub');
});

test('what would not fit in memory is refused, and the limit told', async () => {
  const asked: unknown[] = [];
  const id = new TextEncoder().encode(`${'1'.repeat(40)}\n`);
  const run: Run = async (argv, options) => {
    if (!argv.includes('diff')) return { code: 0, stdout: id, stderr: new Uint8Array() };
    asked.push(options?.maxBytes);
    throw new GateError('too-large', 'git printed more');
  };
  await expect(liveGit({ run, env: memoryEnv() }).diff('one', 'two')).rejects.toMatchObject({
    kind: 'too-large',
    message: `the differences between one and two are over ${limits.diffBytes} bytes`,
  });
  expect(asked).toEqual([limits.diffBytes]);
});

test('a file in conflict is tracked once', async () => {
  const folder = await tempFolder();
  const ids = realRepository(folder, history);
  const blob = realGit(folder, ['rev-parse', `${ids.get('one')}:a.x`]).trim();
  const stages = [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\tc.py\n`);
  realGit(folder, ['update-index', '--index-info'], stages.join(''));
  expect(await gitIn(folder).tracked()).toEqual(['c.py']);
});

// Lines that look like what a diff is made of, few enough that many are the same.
const line = fc.constantFrom(
  'a',
  'b',
  'c',
  '',
  '++ b/x',
  '-- a/x',
  ' @@ -1 +1 @@',
  '@@ -1 +1 @@',
  '\\ No newline',
  'd\r',
);
const file = fc.tuple(fc.array(line, { maxLength: 25 }), fc.boolean());
const textIn = ([lines, isEnded]: readonly [readonly string[], boolean]): string =>
  lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : '');
const linesIn = (content: string): readonly string[] => content.match(/[^\n]*\n|[^\n]+$/g) ?? [];

test('lines outside of the hunks are the same on both sides, for any two files', async () => {
  const pairs = fc.sample(fc.tuple(file, file), { numRuns: 300, seed: 42 });
  const side = (which: 0 | 1) =>
    Object.fromEntries(pairs.map((pair, index) => [`f${index}.txt`, textIn(pair[which])] as const));
  const [old, current] = [side(0), side(1)];
  const folder = await tempFolder();
  realRepository(folder, { old: { files: old }, current: { parents: ['old'], files: current } });
  const twin = memoryGit({ commits: { old: { files: old }, current: { files: current } } });
  const texts = {
    twin: await twin.diff('old', 'current'),
    ours: await gitIn(folder).diff('old', 'current'),
    context: Buffer.from(realGit(folder, ['diff', '--no-renames', 'old', 'current'])),
    whole: Buffer.from(
      realGit(folder, ['diff', '--no-renames', '-U99', '--patience', '--no-prefix', 'old', 'current']),
    ),
  };
  for (const [name, bytes] of Object.entries(texts)) {
    const found = new Map(parseDiff(bytes).map((one) => [one.path, one]));
    for (const path of Object.keys(old)) {
      const fault = faultOf(found.get(path), old[path] ?? '', current[path] ?? '');
      expect([name, path, fault]).toEqual([name, path, undefined]);
    }
  }
});

function faultOf(diff: FileDiff | undefined, old: string, current: string): string | undefined {
  const [before, after] = [linesIn(old), linesIn(current)];
  const hunks = diff?.hunks ?? [];
  const [toOld, toNew] = [mapToOld(hunks), mapToNew(hunks)];
  const added = new Set(
    addedLines({ hunks }).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const deleted = hunks.reduce((sum, { oldLines }) => sum + oldLines, 0);
  if (before.length - deleted !== after.length - added.size) return 'the numbers of lines do not add up';
  for (const [index, content] of after.entries()) {
    const from = toOld(index + 1);
    if ((from === undefined) !== added.has(index + 1)) return `line ${index + 1} is both`;
    if (from === undefined) continue;
    if (before[from - 1] !== content || toNew(from) !== index + 1) return `line ${index + 1} is not line ${from}`;
  }
  return undefined;
}
