import type { Sources } from '../model/sources.js';
/** A world in which nothing is there but what is given. */
export declare const memorySources: (given?: Partial<Sources>) => Sources;
