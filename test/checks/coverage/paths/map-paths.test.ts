import { describe, expect, test } from 'vitest';
import { mapPaths, type PathsToMap } from '../../../../src/checks/coverage/paths/map-paths.ts';

const nothing = { sources: [], roots: ['/here'], mappings: [], sourceRoots: [], goModules: [] };

function run(known: readonly string[], paths: readonly string[], more: Partial<PathsToMap> = {}) {
  const { mapped, ambiguous, unmapped } = mapPaths({ ...nothing, known: [...known].sort(), paths, ...more });
  const to = (path: string): string =>
    mapped.get(path)?.path ??
    (unmapped.includes(path)
      ? 'unmapped'
      : (ambiguous.find((one) => one.path === path)?.candidates.join(' or ') ?? 'lost'));
  return { to: paths.map(to), by: paths.map((path) => mapped.get(path)?.by) };
}

const mapped = (known: readonly string[], paths: readonly string[], more?: Partial<PathsToMap>) =>
  run(known, paths, more).to;

describe('spelling', () => {
  test.each([
    'src/a.ts',
    './src/a.ts',
    'src//a.ts',
    'src\\a.ts',
    'src/x/../a.ts',
    '/here/src/a.ts',
    '/here/./lib/../src/a.ts',
    'file:///here/src/a.ts',
    'file:///here/src/a.ts?t=1#top',
    'webpack:///./src/a.ts',
    'webpack://app/./src/a.ts?1a2b',
    'webpack://@acme/app/src/a.ts',
    'webpack-internal:///./src/a.ts',
    'turbopack://[project]/src/a.ts',
    'http://localhost:3000/src/a.ts?v=1',
    'http://localhost:3000/@fs/here/src/a.ts',
    'src/a.ts?vue&type=script&lang.ts',
  ])('%s', (path) => {
    expect(mapped(['src/a.ts', 'lib/src/a.ts'], [path])).toEqual(['src/a.ts']);
  });

  test('of a file URL is decoded, of a path is not', () => {
    expect(mapped(['a b.ts', 'a%20b.ts'], ['file:///here/a%20b.ts', 'a%20b.ts'])).toEqual(['a b.ts', 'a%20b.ts']);
    expect(mapped(['100%.ts'], ['file:///here/100%.ts'])).toEqual(['100%.ts']);
  });

  test('that looks like an URL or like Windows can be a name', () => {
    expect(mapped(['a?b.ts', 'a\\b.ts', 'a', 'a/b.ts'], ['a?b.ts', 'a\\b.ts'])).toEqual(['a?b.ts', 'a\\b.ts']);
  });

  test.each([
    'c:\\work\\app\\src\\a.ts',
    'C:/work/app/src/a.ts',
    '\\\\?\\C:\\work\\app\\src\\a.ts',
    'file:///c:/work/app/src/a.ts',
  ])('of a drive: %s', (path) => {
    expect(run(['src/a.ts'], [path], { roots: ['C:\\work\\app'] })).toEqual({ to: ['src/a.ts'], by: ['workspace'] });
  });
});

describe('the workspace', () => {
  test('is a folder and not the start of a name', () => {
    expect(mapped([], ['/here-too/a.ts'])).toEqual(['unmapped']);
  });

  test('may have several names', () => {
    const roots = ['/var/x', '/private/var/x'];
    expect(mapped(['a.ts'], ['/var/x/a.ts', '/private/var/x/a.ts'], { roots })).toEqual(['a.ts', 'a.ts']);
  });

  test('is left by no path with two dots', () => {
    expect(mapped(['a.ts'], ['/here/../a.ts', '../a.ts'])).toEqual(['unmapped', 'unmapped']);
  });

  test('says where a file is that the repository does not have: no other is taken for it', () => {
    const known = ['packages/a/src/index.ts'];
    expect(run(known, ['/here/packages/b/src/index.ts'])).toEqual({
      to: ['packages/b/src/index.ts'],
      by: ['untracked'],
    });
  });

  test('holds libraries that are not of the repository', () => {
    expect(mapped(['src/index.ts'], ['/here/node_modules/x/src/index.ts'])).toEqual(['unmapped']);
  });
});

describe('mappings', () => {
  const rule = (from: string, to: string) => ({ from, to });

  test('win over everything, the longest first', () => {
    const mappings = [rule('/app', ''), rule('/app/lib', 'packages/lib')];
    const known = ['lib/a.ts', 'packages/lib/a.ts', 'src/a.ts'];
    expect(run(known, ['/app/lib/a.ts', '/app/src/a.ts'], { mappings })).toEqual({
      to: ['packages/lib/a.ts', 'src/a.ts'],
      by: ['mapping', 'mapping'],
    });
  });

  test('may start from a relative folder', () => {
    expect(mapped(['a.ts', 'packages/web/a.ts'], ['web/a.ts'], { mappings: [rule('web', 'packages/web')] })).toEqual([
      'packages/web/a.ts',
    ]);
    expect(mapped(['a.ts', 'packages/web/a.ts'], ['a.ts'], { mappings: [rule('', 'packages/web')] })).toEqual([
      'packages/web/a.ts',
    ]);
  });

  test('may be of one file', () => {
    expect(mapped(['src/a.ts'], ['/app/x.ts'], { mappings: [rule('/app/x.ts', 'src/a.ts')] })).toEqual(['src/a.ts']);
  });

  test('are of whole folders', () => {
    expect(mapped(['lication/a.ts'], ['/application/a.ts'], { mappings: [rule('/app', '')] })).toEqual(['unmapped']);
  });

  test('to a file that is not there are believed, and nothing is guessed', () => {
    expect(run(['lib/src/a.ts'], ['/app/src/a.ts'], { mappings: [rule('/app', '')] })).toEqual({
      to: ['src/a.ts'],
      by: ['untracked'],
    });
    expect(mapped(['a.ts'], ['/app/../../a.ts'], { mappings: [rule('/app', '')] })).toEqual(['unmapped']);
    expect(mapped(['a.ts'], ['../a.ts'], { mappings: [rule('', '')] })).toEqual(['unmapped']);
  });
});

describe('what the report says of its paths', () => {
  test('its root is told', () => {
    const known = ['src/a.ts', 'packages/web/src/a.ts'];
    expect(run(known, ['src/a.ts'], { root: 'packages/web' })).toEqual({ to: ['packages/web/src/a.ts'], by: ['root'] });
    expect(mapped(known, ['../src/a.ts'], { root: 'build' })).toEqual(['src/a.ts']);
    expect(mapped(known, ['src/a.ts'], { root: '/here/packages/web' })).toEqual(['packages/web/src/a.ts']);
    expect(mapped(known, ['packages/web/src/a.ts'], { root: 'packages/web' })).toEqual(['packages/web/src/a.ts']);
  });

  test('a source folder in the workspace is where its paths are, though there is a file of the name above', () => {
    const known = ['main.py', 'src/main.py'];
    expect(run(known, ['main.py'], { sources: ['/here/src'] })).toEqual({ to: ['src/main.py'], by: ['source'] });
    expect(mapped(known, ['main.py'], { sources: ['src/'] })).toEqual(['src/main.py']);
    const packages = ['one/src/a.ts', 'one/src/b.ts', 'src/b.ts'];
    expect(mapped(packages, ['src/a.ts', 'src/b.ts'])).toEqual(['one/src/a.ts', 'one/src/b.ts']);
    expect(mapped(packages, ['src/a.ts', 'src/b.ts'], { sources: ['/here'] })).toEqual(['one/src/a.ts', 'src/b.ts']);
    expect(mapped(known, ['main.py'], { sources: ['.', '', '--source'] })).toEqual(['main.py']);
  });

  test('of several source folders only one has the file, or it is a tie', () => {
    const known = ['a/x.py', 'b/x.py', 'b/y.py'];
    const sources = ['/here/a', '/here/b'];
    expect(mapped(known, ['x.py', 'y.py'], { sources })).toEqual(['a/x.py or b/x.py', 'b/y.py']);
  });

  test('a source folder on another machine is found by what is in it', () => {
    const known = ['main.py', 'src/main.py', 'src/db.py'];
    expect(mapped(known, ['main.py', 'db.py'], { sources: ['/build/src'] })).toEqual(['src/main.py', 'src/db.py']);
  });

  test('a source folder on another machine that has some of the files leaves the others in doubt', () => {
    const known = ['main.py', 'setup.py', 'src/main.py', 'src/db.py'];
    expect(mapped(known, ['main.py', 'db.py', 'setup.py'], { sources: ['/build/src'] })).toEqual([
      'src/main.py or main.py',
      'src/db.py',
      'setup.py',
    ]);
  });

  test('a source folder of this project on another machine, in which a package has the name of the project', () => {
    const known = ['main.py', 'app/main.py', 'tests/t.py'];
    const sources = ['/home/runner/work/app/app'];
    expect(mapped(known, ['main.py', 'app/main.py', 'tests/t.py'], { sources })).toEqual(known);
  });

  test('a source folder that is nowhere does not matter', () => {
    expect(mapped(['lib/a.rb', 'b.rb'], ['lib/a.rb', 'b.rb'], { sources: ['C:/temp'] })).toEqual(['lib/a.rb', 'b.rb']);
  });
});

describe('packages', () => {
  const main = 'src/main/java';

  test('start at source roots, of any module', () => {
    const known = ['a/src/main/java/com/acme/A.java', 'src/main/java/com/acme/B.java', 'com/acme/B.java'];
    expect(run(known, ['com/acme/A.java', 'com/acme/B.java'], { sourceRoots: [main] })).toEqual({
      to: known.slice(0, 2),
      by: ['source-root', 'source-root'],
    });
  });

  test('start at a folder that is found', () => {
    const known = ['web/src/main/kotlin/com/acme/A.kt'];
    expect(run(known, ['com/acme/A.kt'])).toEqual({ to: known, by: ['suffix'] });
  });

  test('of one module are read from there; where two modules report, a file of both is a tie', () => {
    const known = ['a/A.java', 'a/Util.java', 'b/B.java', 'b/Util.java'].map((path) =>
      path.replace('/', '/src/main/java/com/acme/'),
    );
    const [a = '', utilA = '', b = '', utilB = ''] = known;
    const [pathA, util, pathB] = ['com/acme/A.java', 'com/acme/Util.java', 'com/acme/B.java'];
    for (const sourceRoots of [[], [main]]) {
      expect(mapped(known, [pathA, util], { sourceRoots })).toEqual([a, utilA]);
      expect(mapped(known, [pathA, util, pathB], { sourceRoots })).toEqual([a, `${utilA} or ${utilB}`, b]);
    }
  });

  test('of Kotlin may leave out the folders that all share', () => {
    const known = ['src/main/kotlin/App.kt', 'src/main/kotlin/web/Page.kt'];
    expect(mapped(known, ['com/acme/App.kt', 'com/acme/web/Page.kt'])).toEqual(known);
  });

  test('of Kotlin may have no folder at all, below a source root', () => {
    const known = ['src/main/kotlin/App.kt', 'src/main/kotlin/Page.kt'];
    const paths = ['com/acme/App.kt', 'com/acme/Page.kt'];
    expect(mapped(known, paths, { sourceRoots: ['src/main/kotlin'] })).toEqual(known);
    expect(mapped(known, paths, { sourceRoots: ['kotlin2'] })).toEqual(['unmapped', 'unmapped']);
  });

  test('of Go start at their module', () => {
    const goModules = [
      { module: 'example.com/app', directory: '' },
      { module: 'example.com/app/tool', directory: 'cmd/tool' },
    ];
    const known = ['pkg/a.go', 'cmd/tool/pkg/a.go'];
    expect(run(known, ['example.com/app/pkg/a.go', 'example.com/app/tool/pkg/a.go'], { goModules })).toEqual({
      to: known,
      by: ['module', 'module'],
    });
    expect(mapped(known, ['example.com/other/pkg/a.go'], { goModules })).toEqual(['unmapped']);
    expect(run(['lib/pkg/a.go'], ['example.com/app/pkg/a.go'], { goModules })).toEqual({
      to: ['pkg/a.go'],
      by: ['untracked'],
    });
    expect(mapped(['pkg/a.go'], ['example.com/app/pkg/a.go'])).toEqual(['pkg/a.go']);
  });
});

describe('paths of another machine', () => {
  test('are found by their ends', () => {
    expect(run(['src/a.ts'], ['/home/runner/work/app/app/src/a.ts'])).toEqual({ to: ['src/a.ts'], by: ['suffix'] });
  });

  test('are a tie where two files end alike', () => {
    const known = ['one/src/index.ts', 'two/src/index.ts'];
    expect(mapped(known, ['/app/src/index.ts', 'src/index.ts'])).toEqual([known.join(' or '), known.join(' or ')]);
  });

  test('are all read from where one of them is for sure', () => {
    const known = ['one/src/index.ts', 'one/src/only.ts', 'two/src/index.ts', 'index.ts'];
    expect(run(known, ['/app/src/index.ts', '/app/src/only.ts'])).toEqual({
      to: ['one/src/index.ts', 'one/src/only.ts'],
      by: ['prefix', 'prefix'],
    });
    expect(mapped(known, ['src/index.ts', 'src/only.ts'])).toEqual(['one/src/index.ts', 'one/src/only.ts']);
  });

  test('stay a tie where the sure ones contradict each other', () => {
    const known = ['one/index.ts', 'one/src/a.ts', 'one/src/index.ts', 'two/src/b.ts', 'two/src/index.ts'];
    expect(mapped(known, ['/app/src/a.ts', '/app/src/b.ts', '/app/src/index.ts'])).toEqual([
      'one/src/a.ts',
      'two/src/b.ts',
      'one/src/index.ts or two/src/index.ts',
    ]);
  });

  test('are not led astray by a folder with the name of the project', () => {
    const known = ['app/main.py', 'main.py', 'tests/t.py'];
    const at = (path: string) => `/home/runner/work/app/app/${path}`;
    expect(mapped(known, known.map(at))).toEqual(known);
  });

  test('that are relative are not taken for files above their package', () => {
    const known = ['packages/a/src/foo.ts', 'packages/a/src/index.ts', 'src/index.ts'];
    expect(mapped(known, ['src/foo.ts', 'src/index.ts'])).toEqual(['packages/a/src/foo.ts', 'packages/a/src/index.ts']);
  });

  test('that are relative are taken as they are where something speaks for it', () => {
    const known = ['packages/a/src/foo.ts', 'packages/a/src/index.ts', 'src/index.ts', 'src/root.ts'];
    expect(mapped(known, ['src/foo.ts', 'src/index.ts', 'src/root.ts'])).toEqual([
      'packages/a/src/foo.ts',
      'src/index.ts',
      'src/root.ts',
    ]);
  });

  test('that are relative are a tie where two packages report, and the file above them is a third', () => {
    const known = ['one/src/a.ts', 'one/src/index.ts', 'src/index.ts', 'two/src/b.ts', 'two/src/index.ts'];
    const [a = '', one = '', above = '', b = '', two = ''] = known;
    const [toA, toB, toIndex = ''] = mapped(known, ['src/a.ts', 'src/b.ts', 'src/index.ts']);
    expect([toA, toB]).toEqual([a, b]);
    expect(toIndex.split(' or ').sort()).toEqual([one, above, two]);
  });

  test('need a folder in common', () => {
    expect(mapped(['src/setup.py'], ['/usr/app/setup.py'])).toEqual(['unmapped']);
    expect(mapped(['src/setup.py'], ['setup.py'])).toEqual(['src/setup.py']);
  });

  test('of one flat folder need only their names, where all are in one folder here', () => {
    const known = ['svc/db.py', 'svc/main.py', 'other/x.py'];
    expect(mapped(known, ['/app/main.py', '/app/db.py'])).toEqual(['svc/main.py', 'svc/db.py']);
    expect(mapped(known, ['/app/main.py', '/app/x.py'])).toEqual(['unmapped', 'unmapped']);
    expect(mapped([...known, 'tests/main.py'], ['/app/main.py', '/app/db.py'])).toEqual(['unmapped', 'unmapped']);
    for (const folder of ['/usr/lib/python3', '/opt/site-packages'])
      expect(mapped(known, [`${folder}/main.py`, `${folder}/db.py`])).toEqual(['unmapped', 'unmapped']);
    expect(mapped(known, ['/app/main.py', '/app/db.py', '/app/abc.py'])).toEqual(Array(3).fill('unmapped'));
  });

  test('that the build made and that end like a file by chance are not that file', () => {
    const known = ['src/a.ts', 'src/b.ts', 'legacy/api/client.ts'];
    const paths = ['/build/src/a.ts', '/build/src/b.ts', '/build/gen/api/client.ts'];
    expect(mapped(known, paths)).toEqual(['src/a.ts', 'src/b.ts', 'unmapped']);
    // Everything is below a disk's root: there it says nothing.
    const below = paths.map((path) => path.replace('/build', ''));
    expect(mapped(known, below)).toEqual(['src/a.ts', 'src/b.ts', 'legacy/api/client.ts']);
  });

  test('may start above the folder of the report', () => {
    expect(mapped(['src/a.ts', 'src/b/c.ts'], ['../../src/a.ts', '../../src/b/c.ts'])).toEqual([
      'src/a.ts',
      'src/b/c.ts',
    ]);
  });

  test('may be one file in two spellings', () => {
    expect(run(['src/a.ts'], ['/one/src/a.ts', '/one/./src/a.ts']).by).toEqual(['prefix', 'prefix']);
  });

  test('may lead to one file from two', () => {
    expect(mapped(['src/a.ts'], ['/one/src/a.ts', '/two/src/a.ts'])).toEqual(['src/a.ts', 'src/a.ts']);
  });
});

describe('libraries', () => {
  test.each([
    '/usr/lib/node_modules/x/src/index.ts',
    'node_modules/x/src/index.ts',
    '/opt/venv/lib/python3.12/site-packages/requests/src/index.ts',
    '/usr/include/src/index.ts',
    '/root/go/pkg/mod/example.com/x/src/index.ts',
    '/app/vendor/x/src/index.ts',
  ])('are not taken for our files: %s', (path) => {
    expect(mapped(['src/index.ts'], [path])).toEqual(['unmapped']);
  });

  test('are ours where the whole path in the package is', () => {
    const known = ['packages/x/src/index.ts', 'src/pkg/a.py', 'vendor/y/a.go'];
    const site = '/here/.nox/py/lib/python3.12/site-packages/pkg/a.py';
    expect(mapped(known, ['/app/node_modules/x/src/index.ts', '/opt/lib/python3.12/site-packages/pkg/a.py'])).toEqual([
      known[0],
      known[1],
    ]);
    expect(mapped(known, ['vendor/y/a.go', '/build/vendor/y/a.go'])).toEqual([known[2], known[2]]);
    expect(mapped(known, [site])).toEqual(['src/pkg/a.py']);
  });
});

describe('as a last resort', () => {
  test('Unicode may be composed in another way', () => {
    const composed = 'src/caf\u00e9.ts';
    const decomposed = 'src/cafe\u0301.ts';
    expect(run([composed], [`/here/${decomposed}`])).toEqual({ to: [composed], by: ['unicode'] });
    expect(run([decomposed], [composed])).toEqual({ to: [decomposed], by: ['unicode'] });
    expect(mapped([composed, decomposed], [composed, decomposed])).toEqual([composed, decomposed]);
  });

  test('case may differ, where only one file has the name then', () => {
    expect(run(['Src/Main.cs'], ['C:\\w\\src\\main.cs'])).toEqual({ to: ['Src/Main.cs'], by: ['case'] });
    expect(mapped(['src/caf\u00e9.ts'], ['SRC/CAFE\u0301.ts'])).toEqual(['src/caf\u00e9.ts']);
    expect(run(['src/a.ts'], ['/Here/SRC/a.ts'])).toEqual({ to: ['src/a.ts'], by: ['case'] });
    expect(mapped(['src/A.ts', 'src/a.ts'], ['/w/SRC/a.ts'])).toEqual(['unmapped']);
    expect(mapped(['src/A.ts', 'src/a.ts'], ['src/a.ts', 'src/A.ts'])).toEqual(['src/a.ts', 'src/A.ts']);
  });
});

test('hostile paths are unmapped', () => {
  const paths = [
    '',
    '/',
    '..',
    '__proto__',
    'constructor',
    '\0',
    'a\nb',
    'x/'.repeat(1_000),
    'y'.repeat(10_000),
    '<anonymous>',
    'C:',
    '?',
    '\uD800',
  ];
  expect(mapped(['src/a.ts'], paths)).toEqual(paths.map(() => 'unmapped'));
  expect(mapped(['__proto__', 'src/a.ts'], ['__proto__', '/x/y/src/a.ts'])).toEqual(['__proto__', 'src/a.ts']);
});

test('each path is mapped, ambiguous or unmapped, once', () => {
  const { mapped, ambiguous, unmapped } = mapPaths({
    ...nothing,
    known: ['a/x.ts', 'b/x.ts', 'c/y.ts'],
    paths: ['x.ts', 'c/y.ts', 'z.ts', 'z.ts'],
  });
  expect([[...mapped.keys()], ambiguous.map(({ path }) => path), unmapped]).toEqual([['c/y.ts'], ['x.ts'], ['z.ts']]);
});
