import type { Judgement } from '../../model/finding.ts';
import type { Evidence } from './gather.ts';
import type { Options } from './options.ts';
import type { RuleName } from './rules.ts';

/** Thinks only: the same evidence and options give the same judgement, always. */
export function judge({ bytes }: Evidence, { file }: Options): Judgement<RuleName> {
  const at = { file };
  if (bytes === null) return { facts: [], findings: [{ rule: 'missing', message: `${file} is not there`, at }] };
  const facts = [{ label: `${file} bytes`, value: bytes, limit: '> 0' }];
  if (bytes > 0) return { facts, findings: [] };
  return { facts, findings: [{ rule: 'empty', message: `${file} has 0 bytes, expected more`, at }] };
}
