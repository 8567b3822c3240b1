import type { ChangeRead } from '../../change/read-change.ts';
import { anyOf } from '../../formats/glob.ts';
import { languageOf } from '../../languages/index.ts';
import type { MaintainabilityOfFile } from '../../languages/maintainability/measure-maintainability.ts';
import type { Sources } from '../../model/sources.ts';
import type { Evidence } from './evidence.ts';
import type { Options } from './options.ts';
import type { MeasuredFile } from './read-sources.ts';
import { shownLine } from './states.ts';

interface Wanted extends Readonly<NonNullable<Options['maintainability']>> {
  /** Paths of the files that may be meant: those that were measured, or where that is a part only, all of them. */
  readonly sources: readonly string[];
  readonly change: Pick<ChangeRead, 'shown'>;
}

type Told = NonNullable<Evidence['maintainability']>;

const dialects: Readonly<Record<string, { readonly typescript: boolean; readonly jsx: boolean }>> = {
  JavaScript: { typescript: false, jsx: true },
  TypeScript: { typescript: true, jsx: false },
  'TypeScript with JSX': { typescript: true, jsx: true },
};

/** The index of each function of JavaScript and TypeScript that is asked for; its parser is loaded for this alone. */
export async function gatherMaintainability(
  files: Sources['files'],
  measured: readonly MeasuredFile[],
  { at, least, sources, change }: Wanted,
): Promise<Told> {
  const fits = at === undefined ? () => true : anyOf([at]);
  const wanted = new Map(
    measured.flatMap((file) => (file.language in dialects && fits(file.path) ? [[file.path, file]] : [])),
  );
  const meant = sources.filter((path) => (languageOf(path)?.title ?? '') in dialects && fits(path)).length;
  const told: Telling = { meant, files: 0, functions: 0, below: [], unmeasured: [] };
  if (wanted.size === 0) return told;
  const { measureMaintainability } = await import('../../languages/maintainability/measure-maintainability.ts');
  for await (const read of files.readEach([...wanted.keys()])) {
    const { path } = read;
    const { language = '', functions = [], nloc = 0 } = wanted.get(path) ?? {};
    const dialect = dialects[language];
    if ('error' in read) told.unmeasured.push({ path, reason: read.error.message });
    else if (dialect) {
      const text = new TextDecoder().decode(read.bytes);
      tell(told, path, {
        result: measureMaintainability(text, { ...dialect, file: path, functions, nloc }),
        least,
        change,
      });
    }
  }
  return told;
}

type Telling = { -readonly [K in keyof Told]: Told[K] };

interface Measured extends Pick<Wanted, 'least' | 'change'> {
  readonly result: MaintainabilityOfFile;
}

function tell(told: Telling, path: string, { result, least, change }: Measured): void {
  if ('unmeasured' in result) {
    told.unmeasured.push({ path, reason: result.unmeasured });
    return;
  }
  told.files += 1;
  for (const one of result.functions) {
    const { name, start, end } = one;
    if ('unmeasured' in one) {
      told.unmeasured.push({ path, reason: `${name} in line ${start}: ${one.unmeasured}` });
      continue;
    }
    told.functions += 1;
    if (one.maintainability < least)
      told.below.push({ path, name, start, end, ...shownLine(change, path, start), index: one.maintainability });
  }
}
