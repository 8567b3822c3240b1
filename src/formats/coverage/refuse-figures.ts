import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import type { FileCoverage } from './model.ts';

/** A format of lines would tell of such a file that nothing in it was measured. */
export function refuseFigures({ path, summary }: FileCoverage, format: string): void {
  if (!summary) return;
  throw new GateError(
    'malformed',
    `of ${visible(clip(path, 80))} there are only figures, and ${format} has nothing but lines`,
    {
      hint: 'Let the test tool write a report with lines, or write the JSON of this gate.',
    },
  );
}
