/** Spells paths so that two that differ in one respect only are equal. */
export type Fold = (path: string) => string;

export const sameUnicode: Fold = (path) => path.normalize('NFC');

export const sameCase: Fold = (path) => path.normalize('NFC').toLowerCase();

/** The files by their folded paths; those that fold alike are left out, because none of them is meant for sure. */
export function foldPaths(paths: readonly string[], fold: Fold): ReadonlyMap<string, string> {
  const folded = new Map<string, string>();
  const shared = new Set<string>();
  for (const path of paths) {
    const key = fold(path);
    if (folded.has(key)) shared.add(key);
    folded.set(key, path);
  }
  for (const key of shared) folded.delete(key);
  return folded;
}
