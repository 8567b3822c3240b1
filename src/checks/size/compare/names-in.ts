import type { LocatedFunction, SideFile } from './model.ts';

/** The functions of a file by their names, each numbered among its namesakes. */
export function namesIn(file: SideFile): Map<string, readonly LocatedFunction[]> {
  const names = new Map<string, LocatedFunction[]>();
  for (const measured of file.functions) {
    const { name } = measured;
    const others = names.get(name) ?? [];
    others.push({ path: file.path, name, ordinal: others.length + 1, file, measured });
    names.set(name, others);
  }
  return names;
}
