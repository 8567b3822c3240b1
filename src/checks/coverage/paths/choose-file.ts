import type { PackageFile } from '../../../formats/coverage/model.ts';
import { sharedEnd } from './head-rules.ts';
import type { Located } from './locate.ts';
import { normalise } from './normalise.ts';
import type { OpenPlaces } from './open-places.ts';
import type { Step } from './step.ts';

/** The files that one path can be. */
export interface Choice {
  readonly candidates: readonly string[];
  /** What speaks for one that is alone. */
  readonly by: Step;
}

interface Candidate {
  readonly path: string;
  /** Where its source root is. */
  readonly folder: string;
}

type Chosen = Extract<Located, { is: 'found' | 'tie' }>;

const mostShown = 20;

/** The file in the module that the report names; without one, the only file that there is. */
export function chooseFile({ candidates, by }: Choice, file: PackageFile, { sourceRoots }: OpenPlaces): Chosen {
  const plain = normalise(file.path);
  const placed = (path: string): Candidate => ({ path, folder: moduleFolder(path, plain, sourceRoots) });
  // Gradle names modules `:libs:core`.
  const names = file.modules.flatMap((name) => name.split(/[:/]/)).filter((name) => name !== '');
  const [innermost = '', ...outer] = names.toReversed();
  const wanted = `/${innermost}/`;
  const likely = candidates.filter((path) => `/${path}`.includes(wanted));
  const own = inModules(likely.map(placed), innermost, outer).map(({ path }) => path);
  const [only = '', ...more] = candidates;
  const [first = only] = own;
  if (own.length === 1) return { is: 'found', mapped: { path: first, by: 'group' } };
  if (more.length === 0) return { is: 'found', mapped: { path: only, by } };
  return { is: 'tie', candidates: (own.length > 0 ? own : candidates).slice(0, mostShown) };
}

/** The innermost module must be a folder; the others are asked where several folders have its name. */
function inModules(all: readonly Candidate[], innermost: string, outer: readonly string[]): readonly Candidate[] {
  let left = inModule(all, innermost);
  for (const name of outer) {
    if (left.length < 2) return left;
    const fewer = inModule(left, name);
    if (fewer.length > 0) left = fewer;
  }
  return left;
}

function inModule(all: readonly Candidate[], name: string): readonly Candidate[] {
  const within = all.filter(({ folder }) => `/${folder}/`.includes(`/${name}/`));
  const [first, ...others] = within.toSorted((a, b) => a.folder.length - b.folder.length);
  // A module that has more modules in its folder is the folder itself.
  const isAround = first && others.every(({ folder }) => folder.startsWith(`${first.folder}/`));
  return isAround && `/${first.folder}`.endsWith(`/${name}`) ? [first] : within;
}

// A folder below `src` is called after what is in it, not after a module.
const usualRoot = /(?:^|\/)src(?:\/\w*(?:main|test)\w*\/\w+)?$/i;

function moduleFolder(candidate: string, path: string, sourceRoots: readonly string[]): string {
  const head = candidate.slice(0, Math.max(0, candidate.length - sharedEnd(path, candidate) - 1));
  const root = sourceRoots.find((folder) => `/${head}`.endsWith(`/${folder}`));
  if (root !== undefined) return head.slice(0, Math.max(0, head.length - root.length - 1));
  return head.replace(usualRoot, '');
}
