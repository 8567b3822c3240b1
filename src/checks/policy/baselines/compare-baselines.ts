import { fileAt } from '../../../change/committed-file.ts';
import type { Sources } from '../../../model/sources.ts';
import { showName } from '../../../model/words.ts';
import type { Alteration, Obstacle } from '../alteration.ts';
import { obstacleOf, orNothing, type Ends } from '../config/read-sides.ts';
import { allowancesIn } from './allowances.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareRows } from './compare-rows.ts';
import type { NamedBaseline } from './named-baselines.ts';

interface BaselinesCompared {
  readonly alterations: readonly Alteration[];
  readonly obstacles: readonly Obstacle[];
}

type Seen = Pick<Sources, 'files' | 'git'>;

/** What the committed baselines allow at both ends of the change. */
export async function compareBaselines(
  seen: Seen,
  ends: Ends,
  named: readonly NamedBaseline[],
): Promise<BaselinesCompared> {
  const compared = await Promise.all(named.map((one) => compareOne(seen, ends, one)));
  return {
    alterations: compared.flatMap((one) => ('obstacle' in one ? [] : one.alterations)),
    obstacles: compared.flatMap((one) => ('obstacle' in one ? [one.obstacle] : [])),
  };
}

/** One that only one end names is a change of the config, which tells it. */
async function compareOne(
  { files, git }: Seen,
  ends: Ends,
  { before: old, after: now }: NamedBaseline,
): Promise<{ alterations: readonly Alteration[] } | { obstacle: Obstacle }> {
  if (old === undefined || now === undefined) return { alterations: [] };
  try {
    const before = await fileAt(git, ends.base, { file: old, renames: ends.renames });
    const after = await orNothing(files.read(now));
    if (before && after) return { alterations: compareContents({ file: now, before, after, ends }) };
    if (!before && !after) return { alterations: [] };
    const what = `the baseline ${showName(now)}`;
    const end = after
      ? { effect: 'stricter' as const, after: 'there' }
      : { effect: 'looser' as const, before: 'there' };
    return { alterations: [{ topic: 'baseline', what, ...end, at: { file: now } }] };
  } catch (thrown) {
    return { obstacle: obstacleOf(thrown, now) };
  }
}

interface Contents {
  readonly file: string;
  readonly before: { readonly file: string; readonly bytes: Uint8Array };
  readonly after: Uint8Array;
  readonly ends: Ends;
}

function compareContents({ file, before, after, ends: { renames } }: Contents): readonly Alteration[] {
  if (isSame(before.bytes, after)) return [];
  const [old, now] = [allowancesIn(before.bytes, before.file), allowancesIn(after, file)];
  if (old && now) return compareRows({ file, before: old, after: now, renames });
  if (!old && !now) return compareNumbers({ file, before: before.bytes, after });
  const what = `the format of the baseline ${showName(file)}`;
  return [{ topic: 'baseline', effect: 'unclear', what, after: 'another one', at: { file } }];
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
