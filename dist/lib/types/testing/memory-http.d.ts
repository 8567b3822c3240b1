import type { Http, HttpRequest } from '../model/sources.js';
/** What a server answers; 'never' for one that does not. */
export type MemoryResponse = {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
} | 'never';
type Route = MemoryResponse | ((request: HttpRequest) => MemoryResponse);
/** Routes are named `GET https://host/path?query`, or by the URL alone for any method. No other URL has a server. */
export declare function memoryHttp(routes?: Readonly<Record<string, Route>>, { signal }?: {
    readonly signal?: AbortSignal;
}): Http & {
    readonly requests: readonly HttpRequest[];
};
export {};
