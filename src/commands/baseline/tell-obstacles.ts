import { safeLine } from '../../reporters/safe-line.ts';
import type { Ended, Hall } from '../command.ts';
import type { Asked } from './subject.ts';

export function tellObstacles(
  { sinks }: Hall,
  obstacles: readonly string[],
  { action, file }: Pick<Asked, 'action'> & { readonly file: string },
): Ended {
  const end = action === 'update' ? `, so ${file} stays as it is` : '';
  for (const said of [`not everything was measured${end}:`, ...obstacles.map((one) => `  ${one}`)])
    sinks.stderr.write(`${safeLine(`epic21-gate: ${said}`)}\n`);
  return { exitCode: 2 };
}
