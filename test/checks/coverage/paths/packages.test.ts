import { array, assert, constantFrom, property, record, tuple, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapReport } from '../../../../src/checks/coverage/map-report.ts';
import { mapPaths, type PathsToMap } from '../../../../src/checks/coverage/paths/map-paths.ts';
import { jacoco } from '../../../../src/formats/coverage/jacoco.ts';
import type { PackageFile } from '../../../../src/formats/coverage/model.ts';
import { readXmlReport } from '../../../formats/coverage/read-xml-report.ts';

const nothing = { sources: [], roots: ['/here'], mappings: [], sourceRoots: [], goModules: [] };

/** A path, and the group that it is in: `core: com/acme/Util.java`. */
type Told = string;

function packagesOf(files: readonly Told[]): ReadonlyMap<string, PackageFile> {
  const rows = files.map((told) => {
    const [path = '', ...groups] = told.split(': ').reverse();
    return [told.replace(': ', '/'), { path, modules: groups.reverse() }] as const;
  });
  return new Map(rows);
}

function run(known: readonly string[], files: readonly Told[], more: Partial<PathsToMap> = {}): readonly string[] {
  const packages = packagesOf(files);
  const paths = [...packages.keys()];
  const { mapped, ambiguous } = mapPaths({ ...nothing, known: [...known].sort(), paths, packages, ...more });
  return paths.map((path) => {
    const found = mapped.get(path);
    if (found) return `${found.path} by ${found.by}`;
    const tie = ambiguous.find((one) => one.path === path);
    return tie ? `${[...tie.candidates].sort().join(' or ')}${tie.rivals ? ' or nothing' : ''}` : 'unmapped';
  });
}

const main = 'src/main/java';
const util = 'com/acme/core/Util.java';
const [appMain, appUtil, coreUtil] = [
  `app/${main}/com/acme/app/Main.java`,
  `app/${main}/${util}`,
  `core/${main}/${util}`,
];
const acme = [appMain, appUtil, coreUtil];

describe('a path of a package', () => {
  test('that ends one file is that file', () => {
    expect(run([appMain, coreUtil], ['com/acme/app/Main.java', util])).toEqual([
      `${appMain} by suffix`,
      `${coreUtil} by suffix`,
    ]);
  });

  test('that ends several is none of them, wherever the others of the report are', () => {
    const tie = `${appUtil} or ${coreUtil}`;
    for (const sourceRoots of [[], [main]]) {
      const [, second] = run(acme, ['com/acme/app/Main.java', util], { sourceRoots });
      expect(second).toBe(tie);
    }
  });

  test('that is a file as it is can be another all the same', () => {
    expect(run([util, coreUtil], [util])).toEqual([`${util} or ${coreUtil}`]);
    expect(run([`${main}/${util}`, coreUtil], [util], { sourceRoots: [main] })).toEqual([
      `${coreUtil} or ${main}/${util}`,
    ]);
    expect(run([util], [util])).toEqual([`${util} by known`]);
  });

  test('is in a source root, where it is in one and elsewhere', () => {
    const known = [coreUtil, `core/src/test/java/${util}`];
    expect(run(known, [util], { sourceRoots: [main] })).toEqual([`${coreUtil} by source-root`]);
  });

  test('is inside the folder that the report is said to start in', () => {
    for (const root of ['core', 'core/', '/here/core', `core/${main}`]) {
      expect(run(acme, [util], { root })).toEqual([`${coreUtil} by root`]);
      expect(run(acme, [util], { root, sourceRoots: [main] })).toEqual([`${coreUtil} by root`]);
    }
    for (const root of ['co', '.', 'docs', '/there/core'])
      expect(run(acme, [util], { root })).toEqual([`${appUtil} or ${coreUtil}`]);
    expect(run(acme, ['com/acme/app/Main.java'], { root: 'core' })).toEqual([`${appMain} by suffix`]);
  });

  test('is the file at its place in that folder, where there is one', () => {
    const [direct, below] = [`core/${util}`, `core/${main}/${util}`];
    expect(run([direct, below], [util], { root: 'core' })).toEqual([`${direct} by root`]);
    for (const root of ['.', '/here']) expect(run([util, below], [util], { root })).toEqual([`${util} by root`]);
    expect(run([direct, below], ['../core/com/acme/core/Util.java'], { root: 'app' })).toEqual([`${direct} by root`]);
  });

  test('is where a mapping leads', () => {
    const mappings = [{ from: '', to: `core/${main}` }];
    expect(run(acme, [util], { mappings })).toEqual([`${coreUtil} by mapping`]);
  });

  test('of Kotlin may leave out the folders that all share, in one module', () => {
    const known = ['app/src/main/kotlin/App.kt', 'app/src/main/kotlin/web/Page.kt'];
    const paths = ['com/acme/App.kt', 'com/acme/web/Page.kt'];
    expect(run(known, paths)).toEqual([`${known[0]} by prefix`, `${known[1]} by prefix`]);
  });

  test('of Kotlin is a tie where two modules have the rest of it', () => {
    const [one, two] = ['app/src/main/kotlin/web/Page.kt', 'core/src/main/kotlin/web/Page.kt'];
    const known = [one, two, 'app/src/main/kotlin/web/Only.kt'];
    expect(run(known, ['com/acme/web/Only.kt', 'com/acme/web/Page.kt'])).toEqual([
      `${known[2]} by prefix`,
      `${one} or ${two}`,
    ]);
    expect(run(known, ['core: com/acme/web/Page.kt', 'com/acme/web/Only.kt'])[0]).toBe(`${two} by group`);
  });

  test('may differ in case or in Unicode form', () => {
    expect(run(['Core/Util.java'], ['core/util.java'])).toEqual(['Core/Util.java by case']);
    expect(run(['a/caf\u00e9/A.java'], ['cafe\u0301/A.java'])).toEqual(['a/caf\u00e9/A.java by unicode']);
  });

  test('that is hostile is unmapped', () => {
    const paths = ['', '/', '..', '../x', '__proto__', 'x/'.repeat(5_000), '\0', '/there/A.java'];
    expect(run(['src/a.java'], paths)).toEqual(paths.map(() => 'unmapped'));
  });
});

describe('a group', () => {
  test('tells which of several files is meant', () => {
    expect(run(acme, [`core: ${util}`, 'app: com/acme/app/Main.java'])).toEqual([
      `${coreUtil} by group`,
      `${appMain} by group`,
    ]);
  });

  test('leads each of two files of one path to its own module', () => {
    for (const sourceRoots of [[], [main]]) {
      expect(run(acme, [`app: ${util}`, `core: ${util}`], { sourceRoots })).toEqual([
        `${appUtil} by group`,
        `${coreUtil} by group`,
      ]);
    }
  });

  test('that is no folder of a module leaves it open', () => {
    for (const group of ['acme-core', 'Core ', 'main', 'java', 'src', 'com', 'ore', ''])
      expect(run(acme, [`${group}: ${util}`])).toEqual([`${appUtil} or ${coreUtil}`]);
    const compact = `compact/${main}/${util}`;
    expect(run([compact, coreUtil], [`com: ${util}`])).toEqual([`${compact} or ${coreUtil}`]);
    expect(run([`${main}/${util}`, coreUtil], [`: ${util}`])).toEqual([`${coreUtil} or ${main}/${util}`]);
  });

  test('whose folder has several of the files leaves those open', () => {
    const [one, two] = [`x/core/${main}/${util}`, `y/core/${main}/${util}`];
    expect(run([one, two, appUtil], [`core: ${util}`])).toEqual([`${one} or ${two}`]);
    expect(run([`core/${main}/${util}`, `core/src/main/kotlin/${util}`], [`core: ${util}`])).toEqual([
      `core/${main}/${util} or core/src/main/kotlin/${util}`,
    ]);
  });

  test('around it tells which of several folders of its name is meant', () => {
    const [one, two] = [`x/core/${main}/${util}`, `y/core/${main}/${util}`];
    for (const group of ['y: core', 'all: y: core', ':y:core', 'y/core/'])
      expect(run([one, two, appUtil], [`${group}: ${util}`])).toEqual([`${two} by group`]);
    expect(run([one, two, appUtil], [`all: core: ${util}`])).toEqual([`${one} or ${two}`]);
    expect(run([one, two, appUtil], [`y: other: ${util}`])).toEqual([`${appUtil} or ${one} or ${two}`]);
  });

  test('whose folder has other modules in it is the folder itself', () => {
    const inner = `core/plugins/x/${main}/${util}`;
    expect(run([inner, coreUtil], [`core: ${util}`, `x: ${util}`])).toEqual([
      `${coreUtil} by group`,
      `${inner} by group`,
    ]);
    const other = `lib/core/${main}/${util}`;
    expect(run([inner, other], [`core: ${util}`])).toEqual([`${inner} or ${other}`]);
    const [part, deeper] = [`core/x/${main}/${util}`, `core/x/y/${main}/${util}`];
    expect(run([part, deeper], [`core: ${util}`])).toEqual([`${part} or ${deeper}`]);
  });

  test('is looked for in front of the source root only', () => {
    const known = ['a/gen/A.java', `b/${main}/A.java`];
    expect(run(known, ['gen: A.java'], { sourceRoots: [main, 'gen'] })).toEqual([known.join(' or ')]);
    expect(run(known, ['gen: A.java'])).toEqual([`${known[0]} by group`]);
    expect(run(known, ['main: A.java'])).toEqual([known.join(' or ')]);
  });

  test('may have another source root than those of the config', () => {
    const [java, kotlin] = [`app/${main}/A.kt`, 'core/src/main/kotlin/A.kt'];
    expect(run([java, kotlin], ['core: A.kt'], { sourceRoots: [main] })).toEqual([`${kotlin} by group`]);
  });

  test('is asked within the folder that the report is said to start in', () => {
    const known = ['app', 'core'].flatMap((module) => ['one', 'two'].map((top) => `${top}/${module}/${main}/${util}`));
    expect(run(known, [`core: ${util}`, `app: ${util}`], { root: 'two' })).toEqual([
      `two/core/${main}/${util} by group`,
      `two/app/${main}/${util} by group`,
    ]);
  });

  test('may be mapped by its name, also to where no file is', () => {
    const mappings = [{ from: 'acme-core', to: `core/${main}` }];
    expect(run(acme, [`acme-core: ${util}`], { mappings })).toEqual([`${coreUtil} by mapping`]);
    const gone = [{ from: 'acme-core', to: `gone/${main}` }];
    expect(run(acme, [`acme-core: ${util}`], { mappings: gone })).toEqual([`gone/${main}/${util} by untracked`]);
  });
});

describe('two paths of one report are never one file', () => {
  test('where a group tells whose it is, the other is in doubt', () => {
    for (const sourceRoots of [[], [main]]) {
      expect(run([appUtil], [`app: ${util}`, `core: ${util}`], { sourceRoots })).toEqual([
        `${appUtil} by group`,
        `${appUtil} or nothing`,
      ]);
    }
  });

  test('where nothing tells, both are', () => {
    const both = [`${appUtil} or nothing`, `${appUtil} or nothing`];
    for (const sourceRoots of [[], [main]])
      expect(run([appUtil], [`one: ${util}`, `two: ${util}`], { sourceRoots })).toEqual(both);
    const mappings = [{ from: '', to: `app/${main}` }];
    expect(run([appUtil], [`one: ${util}`, `two: ${util}`], { mappings })).toEqual(both);
  });

  test('where both say that it is theirs, both are', () => {
    expect(run([appUtil], [`app: ${util}`, `app (2): ${util}`, `x: app: ${util}`])).toEqual(
      Array(3).fill(`${appUtil} or nothing`),
    );
  });

  test('where one is the end of the other, the one at the source root is it', () => {
    const paths = [util, 'acme/core/Util.java'];
    expect(run([coreUtil], paths, { sourceRoots: [main] })).toEqual([
      `${coreUtil} by source-root`,
      `${coreUtil} or nothing`,
    ]);
  });

  test('where there are more of them than a call has arguments', () => {
    const paths = Array.from({ length: 150_000 }, (_, index) => `m${index}/A.java`);
    const packages = new Map(paths.map((path) => [path, { path: 'com/A.java', modules: [] }]));
    const { mapped, ambiguous } = mapPaths({ ...nothing, known: ['src/com/A.java'], paths, packages });
    expect([mapped.size, ambiguous.length, ambiguous[0]?.rivals?.length]).toEqual([0, 150_000, 19]);
  });

  test('whatever they are', () => {
    const folder = constantFrom('app', 'core', 'src/main/java', 'a', 'b');
    const name = constantFrom('X.java', 'Y.java', 'x.java');
    const path = tuple(array(folder, { maxLength: 3 }), name).map(([folders, own]) => [...folders, own].join('/'));
    const row = record({ label: path, file: record({ path, modules: array(folder, { maxLength: 2 }) }) });
    const world = record({
      known: uniqueArray(path, { maxLength: 10 }).map((paths) => paths.sort()),
      packages: array(row, { maxLength: 8 }).map((rows) => new Map(rows.map(({ label, file }) => [label, file]))),
      root: constantFrom(undefined, 'app', 'core/a'),
      sourceRoots: constantFrom([], ['src/main/java']),
      mappings: constantFrom([], [{ from: 'a', to: 'app' }]),
    });
    assert(
      property(world, (given) => {
        const { mapped, ambiguous, unmapped } = mapPaths({ ...nothing, ...given, paths: [...given.packages.keys()] });
        const targets = [...mapped.values()].map((one) => one.path);
        expect(new Set(targets).size).toBe(targets.length);
        expect(mapped.size + ambiguous.length + unmapped.length).toBe(given.packages.size);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a report of JaCoCo', () => {
  const source = (file: string): string => `<sourcefile name="${file}"><line nr="3" ci="1"/></sourcefile>`;
  const pack = (name: string, file: string): string => `<package name="${name}">${source(file)}</package>`;
  const group = (name: string, inside: string): string => `<group name="${name}">${inside}</group>`;
  const core = pack('com/acme/core', 'Util.java');
  const app = pack('com/acme/app', 'Main.java');

  function mapped(inside: string, { known = acme, isPartial = false } = {}) {
    const report = readXmlReport(jacoco, `<report name="r">${inside}</report>`);
    const repository = { known: [...known].sort(), roots: ['/here'], goModules: [], isPartial };
    const map = mapReport(report, { globs: [] }, { paths: [], 'source-roots': [] }, repository);
    return [[...map.mapped.values()].map(({ path }) => path), map.ambiguous.map(({ path }) => path)];
  }

  test('without groups leaves a file of two modules open', () => {
    expect(mapped(app + core)).toEqual([[appMain], [util]]);
  });

  test('with groups is led to the modules', () => {
    expect(mapped(group('app', app) + group('core', core))).toEqual([[appMain, coreUtil], []]);
    expect(mapped(group('app', app + core) + group('core', core))).toEqual([[appMain, appUtil, coreUtil], []]);
  });

  test('names some files of a repository that is not known whole: the others are files of their own', () => {
    const known = ['com/acme/app/Main.java', 'lib/com/acme/core/Util.java'];
    const both = group('app', app + core) + group('core', core);
    expect(mapped(both, { known, isPartial: true })).toEqual([
      ['com/acme/app/Main.java'],
      [`app/${util}`, `core/${util}`],
    ]);
  });
});
