import { moreHits } from './hits.ts';
import { mergingFiles, type MergingFiles } from './merging-files.ts';
import type { FileCoverage } from './model.ts';

/** Collects files by the `<group>` that they are in: the modules of a report, which may have files of the same name. */
export interface JacocoGroups {
  open(name: string): void;
  close(): void;
  add(file: FileCoverage): void;
  /** A path that is in more than one group begins with its group; `shared` says how many paths do. */
  end(): { readonly files: FileCoverage[]; readonly shared: number };
}

export function jacocoGroups(): JacocoGroups {
  const around: string[] = [];
  const groups = new Map<string, MergingFiles>();
  const siblings = new Map<string, number>();
  return {
    open(name) {
      const label = [...around.slice(-1), name].join('/');
      const count = (siblings.get(label) ?? 0) + 1;
      siblings.set(label, count);
      around.push(count === 1 ? label : `${label} (${count})`);
    },
    close: () => void around.pop(),
    add(file) {
      const label = around.at(-1) ?? '';
      let files = groups.get(label);
      if (!files) groups.set(label, (files = mergingFiles(moreHits)));
      files.add(file);
    },
    end() {
      const all = [...groups].flatMap(([label, own]) => own.files().map((file) => ({ label, file })));
      const times = new Map<string, number>();
      for (const { file } of all) times.set(file.path, (times.get(file.path) ?? 0) + 1);
      const isShared = (path: string): boolean => (times.get(path) ?? 0) > 1;
      return {
        files: all.map(({ label, file }) =>
          label && isShared(file.path) ? { ...file, path: `${label}/${file.path}` } : file,
        ),
        shared: [...times.keys()].filter(isShared).length,
      };
    },
  };
}
