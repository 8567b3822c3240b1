import { moreHits } from './hits.ts';
import { mergingFiles, type MergingFiles } from './merging-files.ts';
import type { FileCoverage, PackageFile } from './model.ts';

/** Collects files by the `<group>` that they are in: the modules of a report, which may have files of the same name. */
export interface JacocoGroups {
  open(name: string): void;
  close(): void;
  add(file: FileCoverage): void;
  end(): GroupedFiles;
}

interface GroupedFiles {
  /** A path that is in more than one group begins with its group. */
  readonly files: FileCoverage[];
  readonly packages: ReadonlyMap<string, PackageFile>;
  /** How many paths are in more than one group. */
  readonly shared: number;
}

interface Group {
  readonly label: string;
  readonly modules: readonly string[];
  files?: MergingFiles;
}

export function jacocoGroups(): JacocoGroups {
  const around: Group[] = [{ label: '', modules: [] }];
  const groups = new Set<Group>();
  const siblings = new Map([['', 1]]);
  const current = (): Group => around.at(-1) ?? { label: '', modules: [] };
  return {
    open(name) {
      const outer = current();
      const label = outer.label === '' ? name : `${outer.label}/${name}`;
      const count = (siblings.get(label) ?? 0) + 1;
      siblings.set(label, count);
      around.push({ label: count === 1 ? label : `${label} (${count})`, modules: [...outer.modules, name] });
    },
    close: () => void around.pop(),
    add(file) {
      const group = current();
      groups.add(group);
      group.files ??= mergingFiles(moreHits);
      group.files.add(file);
    },
    end: () => nameApart(groups),
  };
}

/** Gives each file a path of its own, and keeps what the report says of where it is. */
function nameApart(groups: Iterable<Group>): GroupedFiles {
  const all = Array.from(groups, (group) => (group.files?.files() ?? []).map((file) => ({ group, file }))).flat();
  const times = new Map<string, number>();
  for (const { file } of all) times.set(file.path, (times.get(file.path) ?? 0) + 1);
  const isShared = (path: string): boolean => (times.get(path) ?? 0) > 1;
  const packages = new Map<string, PackageFile>();
  const files = all.map(({ group: { label, modules }, file }) => {
    const { path } = file;
    // What is in no group, or in one only, has its own path; a group can be named so that another looks like it.
    const labelled = label && isShared(path) ? `${label}/${path}` : path;
    let own = labelled;
    for (let count = 2; own !== path && (packages.has(own) || times.has(own)); count++) own = `${labelled} (${count})`;
    packages.set(own, { path, modules });
    return own === path ? file : { ...file, path: own };
  });
  return { files, packages, shared: [...times.keys()].filter(isShared).length };
}
