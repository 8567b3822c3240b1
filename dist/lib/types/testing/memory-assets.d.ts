import type { Assets } from '../model/sources.js';
/** A gate that brings only what is given. */
export declare const memoryAssets: (contents?: Readonly<Record<string, Uint8Array>>) => Assets;
