import type { Reporter } from '../model/reporter.js';
/** The reporters; each is loaded when a report goes to it. A new one is one file and one line. */
export declare const reporters: Readonly<Record<string, () => Promise<Reporter>>>;
