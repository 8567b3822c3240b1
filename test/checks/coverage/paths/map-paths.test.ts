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
    'c:\\here\\app\\src\\a.ts',
    'C:/here/app/src/a.ts',
    '\\\\?\\C:\\here\\app\\src\\a.ts',
    'file:///c:/here/app/src/a.ts',
  ])('of a drive: %s', (path) => {
    expect(run(['src/a.ts'], [path], { roots: ['C:\\here\\app'] })).toEqual({ to: ['src/a.ts'], by: ['workspace'] });
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

  test('in a root that is told or nowhere', () => {
    for (const root of ['packages/x', '/here/packages/x']) {
      expect(run(['src/a.ts', 'one/src/b.ts'], ['src/a.ts', 'src/b.ts'], { root })).toEqual({
        to: ['packages/x/src/a.ts', 'packages/x/src/b.ts'],
        by: ['untracked', 'untracked'],
      });
    }
    expect(mapped(['src/a.ts', 'x/src/a.ts'], ['src/a.ts'], { root: '/there/x' })).toEqual(['x/src/a.ts']);
  });

  test('in a root that is told there may be source roots and modules', () => {
    const known = ['app/src/main/java/com/A.java', 'app/src/main/java/com/B.java', 'core/src/main/java/com/A.java'];
    const sourceRoots = ['src/main/java'];
    expect(mapped(known, ['com/A.java', 'com/B.java'], { root: 'core', sourceRoots })).toEqual([
      'core/src/main/java/com/A.java',
      'core/com/B.java',
    ]);
    const goModules = [{ module: 'example.com/app', directory: 'tool' }];
    expect(mapped(['tool/a.go'], ['example.com/app/a.go'], { root: 'tool', goModules })).toEqual(['tool/a.go']);
  });

  test('a source folder in the workspace is where its paths are, though there is a file of the name above', () => {
    const known = ['main.py', 'src/main.py'];
    expect(run(known, ['main.py'], { sources: ['/here/src'] })).toEqual({ to: ['src/main.py'], by: ['source'] });
    expect(mapped(known, ['main.py'], { sources: ['src/'] })).toEqual(['src/main.py']);
    expect(mapped(known, ['main.py'], { sources: ['.', '', '--source'] })).toEqual(['main.py']);
  });

  test('a source folder in the workspace holds its paths, and no other folder does', () => {
    const known = ['one/src/a.ts', 'src/b.ts'];
    const toX = { to: ['packages/x/src/a.ts', 'packages/x/src/b.ts'], by: ['untracked', 'untracked'] };
    for (const sources of [['/here/packages/x'], ['/here/packages/x', '.', '--source']])
      expect(run(known, ['src/a.ts', 'src/b.ts'], { sources })).toEqual(toX);
    expect(run([...known, 'packages/x/c.ts'], ['src/a.ts', 'src/b.ts'], { sources: ['packages/x'] })).toEqual(toX);
    expect(mapped(known, ['src/a.ts', 'src/b.ts'], { sources: ['/here'] })).toEqual(['src/a.ts', 'src/b.ts']);
    expect(mapped(known, ['src/b.ts'], { sources: ['/here/packages/x', '/there'] })).toEqual(['src/b.ts']);
  });

  test('a source folder in the workspace may be an installed package of ours', () => {
    const sources = ['/here/.tox/py/lib/python3.12/site-packages/pkg', '/here'];
    const known = ['src/pkg/a.py', 'tests/t.py'];
    expect(mapped(known, ['a.py', 'tests/t.py'], { sources })).toEqual(known);
  });

  test('source roots and modules are asked before a source folder in the workspace is said to lack a file', () => {
    const sources = ['/here/build'];
    const sourceRoots = ['src/main/java'];
    const known = ['core/src/main/java/com/A.java', 'pkg/a.go'];
    const goModules = [{ module: 'example.com/app', directory: '' }];
    expect(mapped(known, ['com/A.java', 'example.com/app/pkg/a.go'], { sources, sourceRoots, goModules })).toEqual(
      known,
    );
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

  test('are a tie where modules have the same, though another is in a source root', () => {
    const known = ['a/A.java', 'b/Util.java', 'c/Util.java'].map((path) => path.replace('/', `/${main}/com/`));
    const [a, ...both] = known;
    expect(mapped(known, ['com/A.java', 'com/Util.java'], { sourceRoots: [main] })).toEqual([a, both.join(' or ')]);
  });

  test('start at a folder that is found', () => {
    const known = ['web/src/main/kotlin/com/acme/A.kt'];
    expect(run(known, ['com/acme/A.kt'])).toEqual({ to: known, by: ['suffix'] });
  });

  test('of one module are read from there; where two modules report, a file of both is a tie', () => {
    const names = ['A', 'AToo', 'Util', 'B', 'BToo'];
    const [a, b] = ['a', 'b'].map((module) => names.map((name) => `${module}/src/main/java/com/acme/${name}.java`));
    const [ownA = [], ownB = []] = [a?.slice(0, 3), b?.slice(2)];
    const [utilA, utilB] = [ownA.at(-1), ownB[0]];
    const paths = names.map((name) => `com/acme/${name}.java`);
    for (const sourceRoots of [[], [main]]) {
      const known = [...ownA, ...ownB];
      expect(mapped(known, paths.slice(0, 3), { sourceRoots })).toEqual(ownA);
      expect(mapped(known, paths, { sourceRoots })).toEqual([
        ...ownA.slice(0, 2),
        `${utilA} or ${utilB}`,
        ...ownB.slice(1),
      ]);
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
    const own = ['one/src/a.ts', 'one/src/a2.ts', 'two/src/b.ts', 'two/src/b2.ts'];
    const known = ['one/index.ts', 'one/src/index.ts', ...own, 'two/src/index.ts'];
    const paths = [...own, 'one/src/index.ts'].map((path) => path.replace(/^.../, '/app'));
    expect(mapped(known, paths)).toEqual([...own, 'one/src/index.ts or two/src/index.ts']);
  });

  test('are none of ours where each contradicts the other', () => {
    for (const count of [2, 20]) {
      const known = Array.from({ length: count }, (_, index) => `p${index}/src/f${index}.ts`);
      const paths = known.map((path) => path.replace(/^\w+/, '/app'));
      expect(mapped(known, paths)).toEqual(paths.map(() => 'unmapped'));
    }
  });

  test('are not led astray by a folder with the name of the project', () => {
    const known = ['app/main.py', 'main.py', 'tests/t.py'];
    const at = (path: string) => `/home/runner/work/app/app/${path}`;
    expect(mapped(known, known.map(at))).toEqual(known);
  });

  test('that are relative are not taken for files above their package', () => {
    const known = ['packages/a/src/foo.ts', 'packages/a/src/fuu.ts', 'packages/a/src/index.ts', 'src/index.ts'];
    const paths = known.slice(0, 3).map((path) => path.replace('packages/a/', ''));
    expect(mapped(known, paths)).toEqual(known.slice(0, 3));
    // One file may be there by chance: it does not move another from where it is.
    expect(mapped(known, ['src/foo.ts', 'src/index.ts'])).toEqual([
      'packages/a/src/foo.ts',
      'packages/a/src/index.ts or src/index.ts',
    ]);
  });

  test('that are relative are taken as they are where something speaks for it', () => {
    const known = ['packages/a/src/foo.ts', 'packages/a/src/index.ts', 'src/index.ts', 'src/root.ts'];
    expect(mapped(known, ['src/foo.ts', 'src/index.ts', 'src/root.ts'])).toEqual([
      'unmapped',
      'src/index.ts',
      'src/root.ts',
    ]);
  });

  test('that are relative are a tie where two packages report, and the file above them is a third', () => {
    const own = ['one/src/a.ts', 'one/src/a2.ts', 'two/src/b.ts', 'two/src/b2.ts'];
    const index = ['one/src/index.ts', 'src/index.ts', 'two/src/index.ts'];
    const paths = own.map((path) => path.slice(4));
    const to = mapped([...own, ...index], [...paths, 'src/index.ts']);
    expect(to.slice(0, 4)).toEqual(own);
    expect(to[4]?.split(' or ').sort()).toEqual(index);
  });

  test('that are relative may all lack the folder that they start from, and may leave it', () => {
    const known = ['packages/web/src/a.ts', 'packages/web/src/b.ts', 'packages/shared/src/c.ts'];
    const paths = ['src/a.ts', 'src/b.ts', '../shared/src/c.ts', '../gone/src/c.ts'];
    expect(mapped(known, paths)).toEqual([...known, 'unmapped']);
    expect(mapped(known, ['src/a.ts'])).toEqual(['packages/web/src/a.ts']);
  });

  test.each(['/ci/p, /ci/q', 'p, q', '/ci, /ci', ', ', '/ci, /ci/q'])('may start from two folders: %s', (pair) => {
    const [p = '', q = ''] = pair.split(', ').map((folder) => (folder === '' ? '' : `${folder}/`));
    const known = ['one/src/a.ts', 'one/src/b.ts', 'two/src/c.ts', 'two/src/d.ts', 'two/src/e.ts'];
    const paths = known.map((path) => path.replace('one/', p).replace('two/', q));
    expect(mapped(known, paths)).toEqual(known);
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
    const below = paths.map((path) => path.replace('/build', ''));
    expect(mapped(known, below)).toEqual(['src/a.ts', 'src/b.ts', 'unmapped']);
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

describe('files that a build made are none of ours', () => {
  const sources = ['a', 'b', 'c', 'd'].map((name) => `packages/y/src/${name}.ts`);
  const twin = 'packages/x/src/gen.ts';
  const gen = 'packages/y/src/gen.ts';

  test.each(['', '/ci/'])('copies in another folder: %j', (at) => {
    const known = ['src/other.js', 'src/pay.js', 'src/send.js', 'src/main.js'];
    const dist = ['dist/src/pay.js', 'dist/src/send.js'];
    const paths = ['src/other.js', 'src/main.js', ...dist].map((path) => at + path);
    expect(mapped(known, paths)).toEqual(['src/other.js', 'src/main.js', 'unmapped', 'unmapped']);
    const withAll = known.map((path) => at + path);
    expect(mapped(known, [...withAll, ...dist.map((path) => at + path)])).toEqual([...known, 'unmapped', 'unmapped']);
  });

  test('a copy beside a single file that is there', () => {
    const known = ['src/other.js', 'src/pay.js', 'src/send.js'];
    const paths = ['src/other.js', 'dist/src/pay.js', 'dist/src/send.js'];
    for (const count of [2, 3])
      expect(mapped(known, paths.slice(0, count))).toEqual(['src/other.js', 'unmapped', 'unmapped'].slice(0, count));
  });

  test('copies beside a file of the repository that is in their folder', () => {
    const known = ['dist/index.js', 'src/a.js', 'src/b.js'];
    const paths = ['dist/index.js', 'dist/src/a.js', 'dist/src/b.js'];
    expect(mapped(known, paths)).toEqual(['dist/index.js', 'unmapped', 'unmapped']);
  });

  test('copies of more files than speak for the sources leave both in doubt', () => {
    const known = ['src/other.js', 'src/pay.js', 'src/send.js'];
    const paths = ['/ci/src/other.js', '/ci/dist/src/pay.js', '/ci/dist/src/send.js'];
    expect(mapped(known, paths)).toEqual(['unmapped', 'unmapped', 'unmapped']);
  });

  test.each(['', '/ci/'])('beside sources, with a twin elsewhere: %j', (at) => {
    const known = [...sources, twin];
    const at4 = sources.map((path) => at + path);
    expect(mapped(known, [...at4, at + gen])).toEqual([...sources, 'unmapped']);
    // The twin may be in the report as well.
    expect(mapped(known, [...at4, at + gen, at + twin])).toEqual([...sources, 'unmapped', twin]);
  });

  test('beside sources, with several twins elsewhere', () => {
    const index = 'packages/z/src/gen.ts';
    expect(mapped([...sources, twin, index], [...sources, gen])).toEqual([...sources, 'unmapped']);
  });

  test('beside one source', () => {
    const [a = ''] = sources;
    expect(mapped([a, 'packages/x/src/index.ts'], [`/ci/${a}`, '/ci/packages/y/src/index.ts'])).toEqual([
      a,
      'unmapped',
    ]);
  });

  test('where a twin is above the folder that the paths start from', () => {
    const known = [...sources, 'src/gen.ts'];
    const paths = [...sources, gen].map((path) => path.replace('packages/y/', ''));
    expect(mapped(known, paths)).toEqual([...sources, 'unmapped']);
  });

  test('outside the workspace, where others are in it', () => {
    expect(mapped(['src/a.ts', 'src/b.ts'], ['/here/src/a.ts', '/opt/x/src/b.ts'])).toEqual(['src/a.ts', 'unmapped']);
    for (const path of ['/opt/x/src/b.ts', 'C:\\src\\b.ts'])
      expect(mapped(['src/a.ts', 'src/b.ts'], ['src/a.ts', path])).toEqual(['src/a.ts', 'src/b.ts']);
  });

  test('that share only their names with files of one folder', () => {
    const known = ['src/a.py', 'src/b.py', 'svc/db.py', 'svc/main.py'];
    const paths = ['/ci/src/a.py', '/ci/src/b.py', '/ci/gen/db.py', '/ci/gen/main.py'];
    expect(mapped(known, paths)).toEqual(['src/a.py', 'src/b.py', 'unmapped', 'unmapped']);
    const elsewhere = paths.map((path) => path.replace('/ci/gen', '/app'));
    expect(mapped(known, elsewhere)).toEqual(known);
  });

  test('inside the folder of a project that a package in it is called after', () => {
    const known = ['app/gen.py', 'app/main.py', 'tests/t.py', 'tests/u.py'];
    const at = (path: string) => `/w/app/app/${path}`;
    expect(mapped(known, ['app/main.py', 'tests/t.py', 'tests/u.py', 'gen.py'].map(at))).toEqual([
      ...known.slice(1),
      'unmapped',
    ]);
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
    const [two, other] = [[...known, 'lib/other/b.py'], site.replace('pkg/a', 'other/b')];
    expect(mapped(two, [site, other, '/here/vendor/y/a.go'])).toEqual([
      'src/pkg/a.py',
      'lib/other/b.py',
      'vendor/y/a.go',
    ]);
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
    known: ['a/s/x.ts', 'b/s/x.ts', 'c/y.ts'],
    paths: ['/ci/s/x.ts', 'c/y.ts', 'z.ts', 'z.ts'],
  });
  expect([[...mapped.keys()], ambiguous.map(({ path }) => path), unmapped]).toEqual([
    ['c/y.ts'],
    ['/ci/s/x.ts'],
    ['z.ts'],
  ]);
});
