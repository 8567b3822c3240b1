import type { Run, RunOptions } from '../model/sources.js';
/** What a program does; 'never' for one that does not end. */
export type MemoryResult = {
    readonly code?: number;
    readonly stdout?: string;
    readonly stderr?: string;
} | 'never';
type Program = MemoryResult | ((options: RunOptions) => MemoryResult);
/** Programs are named by their words, joined with spaces. Nothing else is installed. */
export declare function memoryRun(table?: Readonly<Record<string, Program>>, { signal }?: {
    readonly signal?: AbortSignal;
}): Run & {
    readonly calls: readonly string[];
};
export {};
