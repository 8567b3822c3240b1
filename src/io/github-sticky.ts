import type { StickyComment } from '../model/sinks.ts';
import { sameText, type Comment, type Comments } from './github-comments.ts';

type Compose = StickyComment['compose'];

interface Sticky {
  readonly comments: Comments;
  readonly compose: Compose;
  /** A short wait of a length that differs between those who wait. */
  readonly pause: (round: number) => Promise<void>;
}

const mostRounds = 12;

/** Keeps the one comment as `compose` wants it, beside others who do the same. */
export async function keepComment(sticky: Sticky): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const { comments, compose } = sticky;
  const there = await comments.first();
  const text = compose(there ? [there.body] : []);
  if (text === undefined) return 'none';
  if (!there) return create(text, sticky);
  if (sameText(text, there.body)) return 'unchanged';
  const written = await comments.write(there.id, text);
  const isThere = written !== undefined && (await settle(written, [there.body], sticky));
  // Somebody deleted it meanwhile: they did not want the old one, and there is news.
  return isThere ? 'updated' : create(text, sticky);
}

/** Two may create at once: the older comment stays, and who made the other one takes their text there. */
async function create(text: string, sticky: Sticky): Promise<'created' | 'updated'> {
  const { comments } = sticky;
  const made = await comments.create(text);
  const [oldest = made] = await comments.all();
  if (oldest.id === made.id) {
    if (isUnsettled(oldest, [text], sticky)) await settle(oldest, [text], sticky);
    return 'created';
  }
  const isThere = await settle(oldest, [text, oldest.body], sticky);
  if (!isThere) return 'created';
  await comments.remove(made.id);
  return 'updated';
}

const isUnsettled = (there: Comment, known: readonly string[], { compose }: Sticky): boolean => {
  const wanted = compose([...known, there.body]);
  return wanted !== undefined && !sameText(wanted, there.body);
};

/**
 * GitHub cannot write on condition that nobody else did, so a write may cover up another. But its history of a comment only
 * grows, and everybody reads it after their own last write: whoever writes last has seen all texts, and their text has all.
 * So nothing is lost, in whatever order the writes happen. False where the comment is gone.
 */
async function settle(written: Comment, known: readonly string[], sticky: Sticky): Promise<boolean> {
  const { comments, compose, pause } = sticky;
  let there: Comment | undefined = written;
  for (let round = 1; round <= mostRounds; round += 1) {
    const history = await comments.history(there.nodeId);
    const texts = history ? since(history, known) : await reread(there, known, sticky);
    const wanted = compose(texts);
    const now = texts.at(-1) ?? '';
    if (wanted === undefined || sameText(wanted, now)) return true;
    there = await comments.write(there.id, wanted);
    if (!there) return false;
    if (!history) return true;
    await pause(round);
  }
  return true;
}

/** What was known, and what the comment was from then on; all that there is where that is no longer told. */
function since(history: readonly string[], known: readonly string[]): readonly string[] {
  const last = known.at(-1) ?? '';
  const start = history.findIndex((text) => sameText(text, last));
  return [...known, ...history.slice(Math.max(0, start))];
}

/** Without a history what was covered up while others wrote can be put back only by who wrote it, by looking once more. */
async function reread(
  there: Comment,
  known: readonly string[],
  { comments, pause }: Sticky,
): Promise<readonly string[]> {
  await pause(1);
  const now = await comments.read(there.id);
  return [...known, there.body, ...(now ? [now.body] : [])];
}
