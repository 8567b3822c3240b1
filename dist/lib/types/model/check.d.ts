import type { core, ZodObject } from 'zod';
import type { ZodMiniObject } from 'zod/mini';
import type { Judgement, Rule } from './finding.js';
import type { Sources } from './sources.js';
import type { Strictness } from './strictness.js';
/** Gathers evidence and judges it. Reads only; the judge is pure. */
export interface Check<Options = unknown, Evidence = unknown, RuleName extends string = string> {
    readonly id: string;
    readonly title: string;
    /** One sentence for lists and docs. */
    readonly summary: string;
    readonly options: (ZodObject | ZodMiniObject) & core.$ZodType<Options>;
    /** Evidence is JSON and holds no secret. */
    readonly evidence: core.$ZodType<Evidence>;
    readonly rules: Readonly<Record<RuleName, Rule>>;
    /** Which way each option is stricter. What it does not say counts as looser when it changes. */
    readonly strictness?: Strictness;
    /** How long it waits on purpose, on top of the time that every check has. */
    waitsMs?(options: NoInfer<Options>): number;
    gather(from: Sources, options: NoInfer<Options>): Promise<NoInfer<Evidence>>;
    judge(now: NoInfer<Evidence>, options: NoInfer<Options>, before?: NoInfer<Evidence>): Judgement<NoInfer<RuleName>>;
}
/** Infers a check's types from its schemas and rules. */
export declare const defineCheck: <Options, Evidence, RuleName extends string>(check: Check<Options, Evidence, RuleName>) => Check<Options, Evidence, RuleName>;
