import type { Clock } from '../model/sources.js';
/** Stands still unless it is advanced; sleeping advances it at once. */
export declare function fixedClock(isoDate?: string): Clock & {
    advance(ms: number): void;
};
