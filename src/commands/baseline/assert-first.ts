import type { ComparisonRead } from '../../change/comparison-read.ts';
import { GateError } from '../../model/errors.ts';
import type { Hall } from '../command.ts';

/** Who removes the file and writes it again would lower every row in silence. */
export async function assertFirst(
  { sources }: Hall,
  comparison: ComparisonRead | undefined,
  file: string,
): Promise<void> {
  if (!comparison || !('base' in comparison)) return;
  if ((await sources.git.show(comparison.base, file)) === undefined) return;
  throw new GateError('refused', `${file} is at the base of this change, and not here`, {
    hint: `Take it back first: git checkout ${comparison.base.slice(0, 12)} -- ${file}`,
  });
}
