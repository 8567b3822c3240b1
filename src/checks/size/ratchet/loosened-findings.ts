import { clip, visible } from '../../../model/visible.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Allowance, Lifted } from './allowance.ts';
import { showKey, showLoosened } from './words.ts';

type LoosenedFinding = Finding<'ratchet-lowered' | 'ratchet-raised'>;

/** Rows on disk that allow more than those at the base. */
export const loosenedFindings = (
  { raised, lowered }: Pick<Allowance, 'raised' | 'lowered'>,
  file: string,
): readonly LoosenedFinding[] => [
  ...lowered.map((lifted) => {
    const why = lifted.row.reason === undefined ? 'no reason' : 'no new reason';
    return findingOf('ratchet-lowered', lifted, { file, end: `, and gives ${why}` });
  }),
  ...raised.map((lifted) =>
    findingOf('ratchet-raised', lifted, { file, end: `: "${visible(clip(lifted.row.reason ?? '', 200))}"` }),
  ),
];

const findingOf = (
  rule: LoosenedFinding['rule'],
  { row, base }: Lifted,
  { file, end }: { readonly file: string; readonly end: string },
): LoosenedFinding => {
  const excess = showLoosened(row.sizes, base, 'at the base of this change');
  return { rule, message: `${file} allows ${showKey(row)} ${excess}${end}`, at: { file, line: row.line } };
};
