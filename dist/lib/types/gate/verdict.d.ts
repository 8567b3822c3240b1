import type { CheckResult, Verdict } from '../model/report.js';
/** When a run is ready: nothing failed, nothing went unmeasured, and something was really judged. */
export declare function verdict(results: readonly Pick<CheckResult, 'outcome'>[]): Verdict;
export declare const exitCodes: {
    readonly ready: 0;
    readonly 'not-ready': 1;
    readonly undecided: 2;
};
