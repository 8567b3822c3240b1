import type { Env } from '../model/sources.js';
export declare const memoryEnv: (variables?: Readonly<Record<string, string | undefined>>) => Env;
