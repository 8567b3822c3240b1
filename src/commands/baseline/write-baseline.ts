import { listFirst, numberOf } from '../../model/words.ts';
import { safeLine } from '../../reporters/safe-line.ts';
import type { Ended, Hall } from '../command.ts';

const mostListed = 50;

export type ChangeKind = 'added' | 'tightened' | 'raised' | 'moved' | 'removed';

interface Written {
  readonly file: string;
  /** The file as it is; undefined where there is none. */
  readonly before: string | undefined;
  readonly text: string;
  /** Whether a conflict of git was in it. */
  readonly isSettled?: boolean;
  readonly changes: readonly { readonly kind: ChangeKind; readonly told: string }[];
  /** Why it was not loosened, and what to do; empty where nothing would have to be. */
  readonly refusal: readonly string[];
}

/** Says what becomes of the rows, and writes them. */
export async function writeBaseline(
  { request, sinks }: Hall,
  { file, before, text, isSettled = false, changes, refusal }: Written,
): Promise<Ended> {
  const isDry = request['dry-run'];
  const told = isDry ? differences(before ?? '', text) : listFirst(changes, mostListed, (change) => change.told);
  for (const line of [
    ...told,
    `${file}: ${summary(changes)}${isSettled ? ', the conflict of git settled' : ''}${isDry ? '  (dry run: nothing was written)' : ''}`,
  ])
    sinks.stdout.write(`${safeLine(line)}\n`);
  if (!isDry && text !== before) await sinks.files.write(file, text);
  for (const line of refusal) sinks.stderr.write(`${safeLine(line)}\n`);
  return { exitCode: refusal.length === 0 ? 0 : 1 };
}

function summary(changes: Written['changes']): string {
  const of = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  const parts = [
    of('added') > 0 && `${numberOf(of('added'), 'row')} added`,
    of('tightened') > 0 && `${of('tightened')} tightened`,
    of('raised') > 0 && `${of('raised')} raised`,
    of('moved') > 0 && `${of('moved')} moved`,
    of('removed') > 0 && `${of('removed')} gone`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'nothing to tighten';
}

/** Each row is a line and the lines are sorted, so what differs is what only one text has. */
function differences(before: string, after: string): readonly string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const [hadLines, hasLines] = [new Set(old), new Set(now)];
  return [
    ...old.filter((line) => !hasLines.has(line)).map((line) => `-${line}`),
    ...now.filter((line) => !hadLines.has(line)).map((line) => `+${line}`),
  ];
}
