import type { Judgement } from '../../model/finding.ts';
import type { Evidence } from './gather.ts';
import type { Options } from './options.ts';
import type { RuleName } from './rules.ts';

/** Thinks only: the same evidence and options give the same judgement, always. */
export function judge({ bytes }: Evidence, { file }: Options): Judgement<RuleName> {
  return {
    facts: [{ label: `${file} bytes`, value: bytes, limit: '> 0' }],
    findings: bytes > 0 ? [] : [{ rule: 'empty', message: `${file} has 0 bytes, expected more`, at: { file } }],
  };
}
