export { z } from 'zod';
export { runGate, type GateOptions, type Reporting } from './run-gate.ts';
export { defineCheck, type Check } from './model/check.ts';
export { describeError, GateError, type ErrorKind } from './model/errors.ts';
export { type OwnGate, type Stricter, type Strictness, type Way } from './model/strictness.ts';
export { type Fact, type Finding, type Judgement, type Place, type Rule, type Severity } from './model/finding.ts';
export {
  type CheckResult,
  type Graded,
  type Outcome,
  type Report,
  type Subject,
  type Tally,
  type Verdict,
  type Waiver,
  tally,
} from './model/report.ts';
export { defineReporter, type Reporter } from './model/reporter.ts';
export type * from './model/sinks.ts';
export type * from './model/sources.ts';
export { exitCodes } from './gate/verdict.ts';
export { checks } from './checks/index.ts';
export { reporters } from './reporters/index.ts';
