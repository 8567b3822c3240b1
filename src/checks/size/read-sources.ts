import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { Counting, Measure, MeasuredFunction } from '../../languages/measured.ts';
import { GateError } from '../../model/errors.ts';
import type { Assets, FileRead } from '../../model/sources.ts';
import type { LeftOut, LeftOutRules, Unread } from './left-out.ts';

export interface MeasuredFile {
  readonly path: string;
  /** The title of its language. */
  readonly language: string;
  readonly lines: number;
  readonly nloc: number;
  readonly functions: readonly MeasuredFunction[];
  /** What it holds, where somebody wants to compare it. */
  readonly bytes?: Uint8Array;
}

/** A source file that nobody could measure, and why. */
export interface Unparsed {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

export interface LeftOutFile extends LeftOut {
  readonly path: string;
  /** What told it. */
  readonly by: 'path' | 'content';
}

export interface MeasuredTree {
  readonly files: readonly MeasuredFile[];
  readonly leftOut: readonly LeftOutFile[];
  readonly unparsed: readonly Unparsed[];
}

export interface Manner {
  readonly assets: Assets;
  readonly counting: Counting;
  /** What is left out by its content; undefined where nothing is. */
  readonly leftOut: Pick<LeftOutRules, 'byContent'> | undefined;
  readonly keepsBytes: (path: string) => boolean;
}

/** Measures what is a language's, each file by itself: one that cannot be read keeps no other from it. */
export async function readSources(contents: AsyncIterable<FileRead>, manner: Manner): Promise<MeasuredTree> {
  const files: MeasuredFile[] = [];
  const leftOut: LeftOutFile[] = [];
  const unparsed: Unparsed[] = [];
  const measures = new Map<Language, Measure>();
  for await (const content of contents) {
    const { path } = content;
    if ('error' in content) {
      unparsed.push(unparsedAs(path, content.error));
      continue;
    }
    const reason = manner.leftOut?.byContent(path, content.bytes);
    if (reason) {
      // What nobody can read may be anybody's code.
      if (isUnread(reason)) unparsed.push({ path, message: reason.detail });
      else leftOut.push({ path, by: 'content', ...reason });
      continue;
    }
    const language = languageOf(path);
    if (!language) continue;
    const measure = measures.get(language) ?? (await language.load(manner.assets));
    measures.set(language, measure);
    const measured = measureOne(content, { ...manner, language, measure });
    if ('functions' in measured) files.push(measured);
    else unparsed.push(measured);
  }
  return { files, leftOut, unparsed };
}

function measureOne(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  { counting, keepsBytes, language, measure }: Manner & { readonly language: Language; readonly measure: Measure },
): MeasuredFile | Unparsed {
  try {
    const measured = measure(bytes, { file: path, counting });
    return { path, language: language.title, ...measured, ...(keepsBytes(path) && { bytes: bytes.slice() }) };
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
    return unparsedAs(path, thrown);
  }
}

const isUnread = (told: LeftOut | Unread): told is Unread => told.reason === 'too-large' || told.reason === 'not-text';

/** Some say where they are, and some do not: the place is told beside it. */
const unparsedAs = (path: string, { kind, message, at }: GateError): Unparsed => ({
  path,
  ...(at?.line !== undefined && { line: at.line }),
  message:
    kind === 'not-found'
      ? 'it was not found'
      : message.startsWith(path)
        ? message.slice(path.length).replace(/^(?::\d+)?[: ]*/, '')
        : message,
});
