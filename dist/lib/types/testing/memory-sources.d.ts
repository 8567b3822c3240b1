import type { Comparison, Incomparable, Sources } from '../model/sources.js';
type Given = Partial<Omit<Sources, 'comparison'>> & {
    readonly comparison?: Sources['comparison'] | Comparison | Incomparable;
};
/** A world in which nothing is there but what is given. Which trees are compared can be given as a literal. */
export declare const memorySources: ({ comparison, ...given }?: Given) => Sources;
export {};
