/** Which way an option is stricter. */
export type Way = 
/** Numbers. */
'higher' | 'lower'
/** Durations. */
 | 'longer' | 'shorter'
/** Days. */
 | 'later' | 'earlier'
/** What a list holds, in whatever order. */
 | 'more' | 'fewer'
/** The same, where nobody can tell what more or fewer of them mean. */
 | 'unordered'
/** A part of the config as a whole. */
 | 'present' | 'absent'
/** It decides nothing. */
 | 'any';
export type Stricter = Way | {
    readonly stricter: Way;
    readonly initial: Value;
}
/** Words, the strictest first. */
 | {
    readonly order: readonly Value[];
    readonly initial?: Value;
}
/** A list of maps, each known by some of its keys; a row more is stricter, unless they say otherwise. */
 | {
    readonly rows: readonly string[];
    readonly stricter?: 'present' | 'absent' | 'unclear';
}
/** The path of a committed baseline: what the file allows is compared, and not what it is called. */
 | {
    readonly baseline: true;
};
type Value = string | number | boolean | readonly string[];
/**
 * By the path of an option, such as `limits[].lines`; `*` stands for any key. What has no entry cannot be told: a change of
 * it counts as one that may be looser.
 */
export type Strictness = Readonly<Record<string, Stricter>>;
/** What a gate knows of itself. */
export interface OwnGate {
    /** The files of which one is its config; none where a workflow holds it. */
    readonly configs: readonly string[];
    /** The end of the change whose config judges. */
    readonly from: 'base' | 'head';
    /** Of the whole config, its checks included. */
    readonly strictness: Strictness;
}
export {};
