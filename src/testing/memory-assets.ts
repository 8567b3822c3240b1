import { GateError } from '../model/errors.ts';
import type { Assets } from '../model/sources.ts';

/** A gate that brings only what is given. */
export const memoryAssets = (contents: Readonly<Record<string, Uint8Array>> = {}): Assets => ({
  async read(name) {
    const bytes = Object.hasOwn(contents, name) ? contents[name] : undefined;
    if (bytes) return bytes;
    throw new GateError('not-found', `this gate does not bring ${name}`);
  },
});
