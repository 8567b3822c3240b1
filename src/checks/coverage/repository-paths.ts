import { decodeText } from '../../formats/text.ts';
import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import type { Sources } from '../../model/sources.ts';

/** What paths of reports are mapped to. */
export interface RepositoryPaths {
  /** Sorted; what git tracks, or what is on disk where there is no repository. */
  readonly known: readonly string[];
  /** There are more files than these. */
  readonly isPartial?: boolean;
  readonly roots: readonly string[];
  readonly goModules: readonly { readonly module: string; readonly directory: string }[];
}

export async function readRepositoryPaths({ files, git }: Pick<Sources, 'files' | 'git'>): Promise<RepositoryPaths> {
  const isRepository = (await git.head()) !== undefined;
  const known = isRepository ? await git.tracked() : await files.list(['**']);
  const manifests = known.filter((path) => /(?:^|\/)go\.mod$/.test(path));
  const goModules = await Promise.all(manifests.map(async (path) => ({ path, module: await readModule(path, files) })));
  return {
    known,
    roots: await files.directories(),
    goModules: goModules.flatMap(({ path, module }) =>
      module === undefined ? [] : [{ module, directory: path.replace(/\/?go\.mod$/, '') }],
    ),
  };
}

async function readModule(path: string, files: Sources['files']): Promise<string | undefined> {
  try {
    const text = decodeText(await files.read(path), path, limits.sourceFileBytes);
    return /^module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
  } catch (thrown) {
    // Deleted from disk, or a link: then its paths are mapped by their ends.
    if (thrown instanceof GateError && thrown.kind !== 'cancelled') return undefined;
    throw thrown;
  }
}
