import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GateError } from '../model/errors.ts';
import { readRegular } from './read-regular.ts';

const maxBytes = 16_777_216;

const beside = dirname(fileURLToPath(import.meta.url));

/** What the gate brings along besides its code, compressed, next to whatever bundle runs: see scripts/grammars.ts. */
export async function readAsset(name: string, here: string = beside): Promise<Uint8Array> {
  if (!/^[a-z][a-z0-9-]*\.wasm$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name of an asset`);
  const path = join(grammarsBeside(here), `${name}.br`);
  try {
    const [{ brotliDecompress }, { setFlagsFromString }] = await Promise.all([import('node:zlib'), import('node:v8')]);
    // V8's optimising compiler takes gigabytes for the lexer of one of the grammars, and makes none of them faster.
    setFlagsFromString('--no-wasm-tier-up');
    setFlagsFromString('--no-wasm-dynamic-tiering');
    return await promisify(brotliDecompress)(await readRegular(path, { name, maxBytes }), {
      maxOutputLength: maxBytes,
    });
  } catch (cause) {
    throw new GateError('not-found', `the gate's own file dist/grammars/${name}.br cannot be read`, {
      hint: 'Install epic21-gate again, with the whole of its dist folder.',
      cause,
    });
  }
}

/** dist/action, dist/cli and dist/lib lie beside dist/grammars, their chunks a level deeper; in src there is no dist. */
function grammarsBeside(here: string): string {
  const inBundle = /^(.*[\\/]dist)[\\/](?:action|cli|lib)(?:[\\/]chunks)?$/.exec(here)?.[1];
  return join(inBundle ?? join(here, '../../dist'), 'grammars');
}
