import { figuresOf } from '../../checks/size/metrics.ts';
import { readSources } from '../../checks/size/read-sources.ts';
import { selectFiles } from '../../checks/size/select-files.ts';
import { usualCounting } from '../../languages/measured.ts';
import { GateError, reasonOf } from '../../model/errors.ts';
import type { Sources } from '../../model/sources.ts';
import type { Remark, SeenLinters, SeenSizes } from './seen.ts';

interface Found {
  readonly sizes: SeenSizes;
  readonly skipped: readonly Remark[];
}

/** Measures all functions as the check will, with nothing left out but what it leaves out. */
export async function readSizes(
  from: Pick<Sources, 'files' | 'git' | 'assets'>,
  { javascript, python }: SeenLinters,
): Promise<Found> {
  const counting = {
    ...usualCounting,
    ...(javascript?.isModified && { javascript: 'modified' as const }),
    ...(python && { python: 'mccabe' as const }),
  };
  try {
    const { paths, rules } = await selectFiles(from, { files: ['**'], ignore: [], include: [] });
    const manner = { assets: from.assets, counting, leftOut: rules, keepsBytes: () => false };
    const { files, unparsed } = await readSources(from.files.readEach(paths), manner);
    const functions = files.flatMap(({ path, functions: own }) =>
      own.map((one) => ({ path, figures: figuresOf(one) })),
    );
    return { sizes: { functions, unparsed }, skipped: [] };
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
    return { sizes: { functions: [], unparsed: [] }, skipped: [{ path: 'source files', what: reasonOf(thrown) }] };
  }
}
