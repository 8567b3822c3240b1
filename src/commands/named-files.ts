import { anyOf } from '../formats/glob.ts';
import { languageOf, languages } from '../languages/index.ts';
import { GateError } from '../model/errors.ts';
import type { FileRead, Files } from '../model/sources.ts';
import { clip, visible } from '../model/visible.ts';

interface Named<Seen> {
  /** What was seen in the files that were named themselves. */
  readonly seen: Seen;
  readonly files: ReadonlySet<string>;
  /** Words that name no file: folders or patterns. */
  readonly others: readonly string[];
}

/** What the words after the command mean. Files are shown as they are read: to ask first would be to read them twice. */
export async function readNamed<Seen>(
  words: readonly string[],
  disk: Files,
  look: (files: AsyncIterable<FileRead>) => Promise<Seen>,
): Promise<Named<Seen>> {
  const [files, others] = [new Set<string>(), new Set<string>()];
  async function* present(): AsyncGenerator<FileRead> {
    for await (const one of disk.readEach([...new Set(words.map((word) => word.replace(/(?<=.)\/+$/, '')))])) {
      if ('error' in one) {
        if (!isAbsent(one.error))
          throw new GateError('misuse', one.error.message, { hint: one.error.hint, cause: one.error });
        others.add(one.path);
        continue;
      }
      if (!languageOf(one.path)) throw unknownLanguage(one.path);
      files.add(one.path);
      yield one;
    }
  }
  return { seen: await look(present()), files, others: [...others] };
}

/** The paths in these folders and of these patterns, sorted. */
export async function filesWithin(
  { files, others }: Pick<Named<unknown>, 'files' | 'others'>,
  tracked: readonly string[],
  disk: Files,
): Promise<readonly string[]> {
  const within = new Set<string>();
  for (const path of others) for (const one of await filesIn(path, tracked, disk)) within.add(one);
  return [...within].filter((path) => !files.has(path)).sort();
}

const isAbsent = ({ kind }: GateError): boolean => kind === 'not-found' || kind === 'not-a-file';

async function filesIn(path: string, tracked: readonly string[], disk: Files): Promise<readonly string[]> {
  if (path === '.') return tracked;
  // A folder may be called `[id]`.
  const beneath = tracked.filter((one) => one.startsWith(`${path}/`));
  if (beneath.length > 0) return beneath;
  const isPattern = /[*?[{]/.test(path);
  const found = isPattern ? tracked.filter(anyOf([path])) : [];
  if (found.length > 0) return found;
  // What git does not track is meant all the same where somebody names it.
  const untracked = await disk.list([isPattern ? path : `${path}/**`]);
  if (untracked.length > 0) return untracked;
  throw new GateError('misuse', `${shown(path)} is no file or folder here, and fits none`, {
    hint: 'Paths are counted from the current folder; for another repository say --directory DIR.',
  });
}

function unknownLanguage(path: string): GateError {
  const extensions = languages.flatMap((language) => language.extensions).map((one) => `.${one}`);
  return new GateError('misuse', `${shown(path)} is of no language that is measured`, {
    hint: `Measured are ${extensions.join(' ')}.`,
  });
}

const shown = (path: string): string => visible(clip(path, 160));
