import { expect, test } from 'vitest';
import { explainPaths } from '../../../../src/checks/coverage/paths/explain.ts';
import { mapPaths } from '../../../../src/checks/coverage/paths/map-paths.ts';

function explain(known: readonly string[], paths: readonly string[]): readonly string[] {
  const input = { sources: [], roots: ['/here'], mappings: [], sourceRoots: [], goModules: [] };
  return explainPaths(mapPaths({ ...input, known: [...known].sort(), paths })).split('\n');
}

test('files that came the same way are one line, the most first', () => {
  const known = ['lib/one.ts', 'src/a.ts', 'src/b.ts', 'src/c.ts'];
  const paths = ['/here/lib/one.ts', '/ci/app/src/a.ts', '/ci/app/src/b.ts', 'src\\c.ts', '/here/gen/x.ts'];
  expect(explain(known, paths)).toEqual([
    '`/ci/app/`         -> ``            the prefix that fits the report, 2 files',
    '`/here/lib/one.ts` -> `lib/one.ts`  inside the workspace, 1 file',
    '`src\\c.ts`         -> `src/c.ts`    a path of the repository, 1 file',
    '`/here/gen/x.ts`   -> `gen/x.ts`    inside the workspace, but not a file of the repository, 1 file',
  ]);
});

test('what is not mapped is listed with the reason', () => {
  expect(explain(['a/x.ts', 'b/x.ts'], ['x.ts', '/ci/gone.ts', '/usr/include/stdio.h'])).toEqual([
    '',
    'ambiguous: each could be several files, 1 file',
    '  `x.ts`: `a/x.ts` or `b/x.ts`',
    '',
    'not found: no mapping, folder, module or common ending leads to a file of the repository, 1 file',
    '  `/ci/gone.ts`',
    '',
    'of libraries, the system or a generator, and not in the repository, 1 file',
    '  `/usr/include/stdio.h`',
  ]);
});

test('a thousand files fit on a page, and every character can be seen', () => {
  const paths = Array.from({ length: 1_000 }, (_, index) => `/lost${index}/a\u001b[2J\n${'x'.repeat(5_000)}.ts`);
  const lines = explain(['a.ts'], paths);
  expect(lines.length).toBe(103);
  expect(lines.at(-1)).toBe('  … and 900 more');
  expect(lines.every((line) => line.length < 200)).toBe(true);
  expect(lines.join('\n')).not.toContain('\u001b');
});
