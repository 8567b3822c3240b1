import { array, assert, constantFrom, integer, oneof, property, string, tuple, uniqueArray } from 'fast-check';
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

test('a report from another machine is never led to a wrong file', () => {
  const pick = tuple(repository, integer({ min: 0 }), integer({ min: 0, max: 3 }));
  assert(
    property(pick, ([known, index, depth]) => {
      const folders = (known[index % known.length] ?? '').split('/').slice(0, -1).slice(0, depth);
      const prefix = folders.map((one) => `${one}/`).join('');
      const reported = known.filter((path) => path.startsWith(prefix));
      const at = (path: string): string => `/build/${path.slice(prefix.length)}`;
      const { mapped } = mapPaths({ ...nothing, known, paths: reported.map(at) });
      const wrong = reported.filter((path) => (mapped.get(at(path))?.path ?? path) !== path);
      expect(wrong).toEqual([]);
    }),
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
  const world = tuple(repository, array(anyPath, { maxLength: 8 }), array(anyPath, { maxLength: 2 }));
  assert(
    property(world, ([known, paths, folders]) => {
      const map = mapPaths({ ...nothing, known, paths, sources: folders, sourceRoots: folders, roots: folders });
      const all = [...map.mapped.keys(), ...map.ambiguous.map(({ path }) => path), ...map.unmapped];
      expect(all.sort()).toEqual([...new Set(paths)].sort());
      const strange = [...map.mapped.values()].filter(({ path, by }) => by !== 'untracked' && !known.includes(path));
      expect(strange).toEqual([]);
      expect(explainPaths(map)).not.toContain('\0');
    }),
  );
});
