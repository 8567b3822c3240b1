import type { PackageFile } from '../../../formats/coverage/model.ts';
import { chooseFile, type Choice } from './choose-file.ts';
import { endingIn, locateTold, rootFolder, type Located } from './locate.ts';
import { inside, joinPath, normalise } from './normalise.ts';
import type { OpenPlaces } from './open-places.ts';

/**
 * Where a file of a package is. Modules have the same packages and one report has several modules: of all files that
 * end like the path only the config and the report's own groups tell which is meant, never its other paths.
 */
export function locatePackage(label: string, file: PackageFile, places: OpenPlaces): Located {
  // Two modules with one path are told apart by their labels, for which there may be mappings.
  const labelled = label === file.path ? undefined : locateTold(label, places);
  if (labelled?.is === 'found') return labelled;
  const told = locateTold(file.path, places);
  if (told) return told;
  if (labelled?.is === 'placed' && labelled.by === 'mapping') return labelled;
  const plain = normalise(file.path);
  const chosen = choicesOf(plain, places).map((choice) => chooseFile(choice, file, places));
  return chosen.find(isOfGroup) ?? chosen[0] ?? { is: 'open', path: plain };
}

const isOfGroup = (located: Located): boolean => located.is === 'found' && located.mapped.by === 'group';

/** What the path can be, as far as the source roots tell, and beyond them: a module may have others. */
function choicesOf(plain: string, places: OpenPlaces): readonly Choice[] {
  const { known, sourceRoots } = places;
  const root = rootFolder(places);
  const direct = root === undefined ? '' : normalise(joinPath(root, plain));
  if (known.has(direct)) return [{ candidates: [direct], by: 'root' }];
  const inSourceRoots = new Set(sourceRoots.flatMap((folder) => endingIn(joinPath(folder, plain), known)));
  const choices: readonly Choice[] = [
    { candidates: [...inSourceRoots], by: 'source-root' },
    { candidates: endingIn(plain, known), by: known.has(plain) ? 'known' : 'suffix' },
  ];
  return choices.filter(({ candidates }) => candidates.length > 0).map((choice) => keepInRoot(choice, places));
}

/** The files inside the folder that the report is said to start in, where there are such. */
export function keepInRoot(choice: Choice, places: OpenPlaces): Choice {
  const root = rootFolder(places);
  const candidates = root ? choice.candidates.filter((path) => inside(root, path) !== undefined) : [];
  return candidates.length > 0 ? { candidates, by: 'root' } : choice;
}
