import { array, assert, constantFrom, oneof, property, record, string, tuple, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { explainPaths } from '../../../../src/checks/coverage/paths/explain.ts';
import { mapPaths } from '../../../../src/checks/coverage/paths/map-paths.ts';

const nothing = { sources: [], roots: ['/here'], mappings: [], sourceRoots: [], goModules: [] };

// So few names that many files end alike.
const folder = constantFrom('src', 'lib', 'app', 'a', 'node_modules');
const file = tuple(array(folder, { maxLength: 3 }), constantFrom('x.ts', 'y.ts', 'z.ts')).map(([folders, name]) =>
  [...folders, name].join('/'),
);
const repository = uniqueArray(file, { maxLength: 12 }).map((files) => files.sort());

const pathIn = (folders: readonly string[], name: string): string => [...folders, name].join('/');
const ownFolder = constantFrom('src', 'lib', 'app', 'a');
const folders = array(ownFolder, { maxLength: 2 });
const twin = tuple(folders, constantFrom('x.ts', 'y.ts', 'z.ts')).map(([own, name]) => pathIn(own, name));

/** What a report is of: files below one folder, of which a few have names of their own. */
const world = record({
  known: repository,
  base: array(constantFrom('src', 'lib', 'packages'), { maxLength: 2 }),
  own: array(array(ownFolder, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 5 }).map((all) =>
    all.map((one, index) => pathIn(one, `own${index}.ts`)),
  ),
  twins: uniqueArray(twin, { maxLength: 4 }),
  /** Files that are not in the repository: build output, as many as own files at most, and one anywhere. */
  built: uniqueArray(twin, { maxLength: 4 }).map((paths) => paths.map((path) => `dist/${path}`)),
  beside: array(twin, { maxLength: 1 }),
  at: constantFrom('', '/', '/build/', '/build/src/dist2/', 'C:/w/'),
});

test('a report from another folder is never led to a wrong file, nor what is not of the repository to any', () => {
  assert(
    property(world, ({ base, own, twins, built, beside, at, ...given }) => {
      const below = (path: string): string => pathIn(base, path);
      const reported = [...new Set([...own, ...twins])];
      const known = [...new Set([...given.known, ...reported.map(below)])].sort();
      const others = [...built.slice(0, own.length - beside.length), ...beside];
      const strangers = others.filter((path) => !known.includes(below(path)));
      const paths = [...reported, ...strangers].map((path) => at + path);
      const { mapped } = mapPaths({ ...nothing, known, paths });
      const to = (path: string): string | undefined => mapped.get(at + path)?.path;
      expect(own.map(to)).toEqual(own.map(below));
      expect(twins.filter((path) => (to(path) ?? below(path)) !== below(path))).toEqual([]);
      expect(strangers.filter((path) => known.includes(to(path) ?? ''))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('whatever the paths are, each is mapped, ambiguous or unmapped', () => {
  const part = oneof(
    constantFrom(
      'src',
      'x.ts',
      '..',
      '.',
      '',
      'C:',
      'file:',
      '\\',
      '?',
      '%',
      'webpack:',
      '@fs',
      '__proto__',
      '\0',
      '\uD800',
      '\n',
    ),
    string({ maxLength: 3 }),
  );
  const anyPath = array(part, { maxLength: 6 }).map((parts) => parts.join('/'));
  const any = tuple(repository, array(anyPath, { maxLength: 8 }), array(anyPath, { maxLength: 2 }));
  assert(
    property(any, ([known, paths, places]) => {
      const map = mapPaths({ ...nothing, known, paths, sources: places, sourceRoots: places, roots: places });
      const all = [...map.mapped.keys(), ...map.ambiguous.map(({ path }) => path), ...map.unmapped];
      expect(all.sort()).toEqual([...new Set(paths)].sort());
      const strange = [...map.mapped.values()].filter(({ path, by }) => by !== 'untracked' && !known.includes(path));
      expect(strange).toEqual([]);
      expect(explainPaths(map)).not.toContain('\0');
    }),
  );
});
