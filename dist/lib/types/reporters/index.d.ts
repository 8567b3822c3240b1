import type { Reporter } from '../model/reporter.js';
/** The reporters. A new one is one file and one line. */
export declare const reporters: readonly Reporter[];
