import type { PackageFile } from '../../../formats/coverage/model.ts';
import { chooseFile } from './choose-file.ts';
import { leastShared } from './foreign.ts';
import { matchFlatFolders } from './flat-folders.ts';
import { kindOf } from './belief.ts';
import type { OpenPath } from './compare.ts';
import type { Inferred } from './decide.ts';
import { infer } from './infer.ts';
import { locate, type Located } from './locate.ts';
import { keepInRoot, locatePackage } from './locate-package.ts';
import { isAbsolute, mostCharacters, normalise } from './normalise.ts';
import { formsOf, type OpenPlaces } from './open-places.ts';
import type { Mapped, Step } from './step.ts';

export type Outcome =
  | { readonly is: 'found'; readonly mapped: Mapped }
  | { readonly is: 'tie'; readonly candidates: readonly string[] }
  | { readonly is: 'placed'; readonly path: string }
  | { readonly is: 'none' };

/** In one spelling of the paths: first what is sure, then what comparing the others tells. */
export function mapOnce(reports: readonly string[], places: OpenPlaces): readonly Outcome[] {
  const packages = reports.map((report) => packageOf(report, places));
  const paths = reports.map((report, index) => packages[index]?.path ?? places.fold(report));
  const located = paths.map((path, index) => {
    const file = packages[index];
    return file ? locatePackage(places.fold(reports[index] ?? ''), file, places) : locate(path, places);
  });
  const open = located.map((one, index) => openPath(paths[index] ?? '', one, places));
  const asked = open.filter((one) => one !== undefined);
  const isRootless = places.packages !== undefined;
  const told = new Set(located.flatMap((one, index) => (isTold(one) ? [kindOf(normalise(paths[index] ?? ''))] : [])));
  const inferred = infer(asked, places.known, { isRootless, told });
  const answers = new Map(inferred.map((answer, index) => [asked[index], answer]));
  const left = asked.filter((one) => answers.get(one)?.is === 'none' && one.least === 1);
  const flat = matchFlatFolders([...new Set(left.flatMap(({ forms }) => forms))], places);
  return located.map((one, index) => {
    const own = open[index];
    if (one.is === 'found' || one.is === 'tie') return one;
    const [answer, file] = [own && answers.get(own), packages[index]];
    if (answer?.is === 'tie' && file) {
      return chooseFile(keepInRoot({ candidates: answer.candidates, by: 'suffix' }, places), file, places);
    }
    return (
      outcomeOf(
        answer,
        own?.forms.map((form) => flat.get(form)).find((file) => file !== undefined),
      ) ?? rest(one)
    );
  });
}

/** By more than what it looks like; what source roots tell of is asked as well. */
const isTold = (located: Located): boolean => located.is === 'found' && located.mapped.by !== 'source-root';

function packageOf(report: string, { packages, fold }: OpenPlaces): PackageFile | undefined {
  const file = packages?.get(report);
  return file && { path: fold(file.path), modules: file.modules.map(fold) };
}

const rest = (located: Located): Outcome =>
  located.is === 'placed' ? { is: 'placed', path: located.path } : { is: 'none' };

function outcomeOf(answer: Inferred | undefined, flat: string | undefined): Outcome | undefined {
  if (answer?.is === 'found') return { is: 'found', mapped: { path: answer.path, by: answer.by } };
  if (answer?.is === 'tie') return answer;
  return flat === undefined ? undefined : { is: 'found', mapped: { path: flat, by: 'prefix' } };
}

/** What there is to compare; undefined where the place of a path is sure, or its file cannot be ours. */
function openPath(report: string, located: Located, places: OpenPlaces): OpenPath | undefined {
  if (located.is === 'tie' || report.length > mostCharacters) return undefined;
  const plain = normalise(report);
  const least = leastShared(report, plain);
  if (located.is === 'found') {
    const isTold = located.mapped.by === 'source-root';
    return isTold ? { forms: [plain], least: 1, sure: located.mapped.path } : undefined;
  }
  // An installed package inside the workspace may be the repository's own.
  if (located.is === 'placed') return openPackage(located.by === 'source' ? located.path : plain, located);
  if (isModule(located.path, places)) return undefined;
  return { forms: formsOf(located.path, places), least };
}

function openPackage(path: string, { by }: { readonly by: Step }): OpenPath | undefined {
  const least = leastShared(path, path);
  return least > 1 && (by === 'workspace' || by === 'source') ? { forms: [path], least } : undefined;
}

/** A Go package of another module, which may well have a file of the same name. */
const isModule = (path: string, { goModules }: OpenPlaces): boolean =>
  goModules.length > 0 && !isAbsolute(path) && /^[^/]+\.[a-z]{2,}\/.*\.go$/i.test(path);
