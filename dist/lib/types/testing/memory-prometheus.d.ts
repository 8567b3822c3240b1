import { GateError } from '../model/errors.js';
import type { Prometheus, Sample } from '../model/sources.js';
interface Asked {
    readonly start: Date;
    readonly end: Date;
}
type Series = readonly Sample[] | GateError | ((asked: Asked) => readonly Sample[]);
/** Answers by query; as a real one, with nothing to a query about what it never saw. Without a table it is down. */
export declare function memoryPrometheus(table?: Readonly<Record<string, Series>>): Prometheus;
export {};
