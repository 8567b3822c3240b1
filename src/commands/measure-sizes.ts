import { countingOf } from '../checks/size/counting.ts';
import type { LeftOutRules } from '../checks/size/left-out.ts';
import type { Options } from '../checks/size/options.ts';
import { readSources, type LeftOutFile, type MeasuredTree } from '../checks/size/read-sources.ts';
import { knownFiles, readRules, select } from '../checks/size/select-files.ts';
import { hasConfig } from '../config/find.ts';
import { usualCounting } from '../languages/measured.ts';
import type { FileRead } from '../model/sources.ts';
import type { Hall } from './command.ts';
import { filesWithin, readNamed } from './named-files.ts';
import type { MeasureTree } from './size/measured-tree.ts';

const everything = ['generated', 'vendored', 'minified'] as const;

/** The size check's options; undefined where there is no config, which then need not be read. */
export async function optionsIfAny(hall: Hall): Promise<Options | undefined> {
  if (hall.request.config === undefined && !(await hasConfig(hall.sources.files))) return undefined;
  return (await import('./planned-size.ts')).findSize(hall);
}

/** Measures as the check of the config would, or as usual where there is none. */
export const measureSizes =
  (hall: Hall): MeasureTree =>
  async (paths, extent) => {
    const { sources } = hall;
    const options = await optionsIfAny(hall);
    const counting = { ...(options ? countingOf(options) : usualCounting), points: extent.withPoints };
    const measure: Measuring = (files, leftOut) =>
      readSources(files, { assets: sources.assets, counting, leftOut, keepsBytes: () => false });
    // Who names a file or a folder wants to see it, whatever the config is about.
    const named = await readNamed(paths, sources.files, (files) => measure(files, undefined));
    if (paths.length > 0 && named.others.length === 0) return named.seen;
    const known = await knownFiles(sources, extent.withUntracked || (options?.include.includes('untracked') ?? false));
    const within = paths.length === 0 ? known : await filesWithin(named, known, sources.files);
    const { files, ignore } = paths.length === 0 && options ? options : { files: ['**'], ignore: [] };
    const include = extent.withIgnored ? everything : (options?.include ?? []);
    const {
      leftOut,
      rules,
      paths: own,
    } = select(within, await readRules(within, sources.files), {
      files,
      ignore,
      include,
    });
    const found = await measure(sources.files.readEach(own), extent.withIgnored ? undefined : rules);
    return joined([named.seen, { files: [], leftOut, unparsed: [] }, found]);
  };

type Measuring = (files: AsyncIterable<FileRead>, leftOut: LeftOutRules | undefined) => Promise<MeasuredTree>;

const joined = (trees: readonly MeasuredTree[]): MeasuredTree => ({
  files: trees.flatMap(({ files }) => files),
  leftOut: trees.flatMap(({ leftOut }): readonly LeftOutFile[] => leftOut),
  unparsed: trees.flatMap(({ unparsed }) => unparsed),
});
