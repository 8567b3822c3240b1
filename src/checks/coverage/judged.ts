import type { Finding, Judgement } from '../../model/finding.ts';
import type { RuleName } from './rules.ts';

export type CoverageFinding = Finding<RuleName>;
export type Judged = Judgement<RuleName>;
