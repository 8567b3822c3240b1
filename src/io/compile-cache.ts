import { isAbsolute, join } from 'node:path';
import type { Env } from '../model/sources.ts';

/**
 * Keeps what Node compiled for the next start, in a folder of the user's own: Node's default lies in the shared folder for
 * temporary files, and who can write there could put code into it.
 */
export function keepCompiled(env: Env): void {
  const home = env.get('HOME');
  const caches = env.get('XDG_CACHE_HOME') || (home && join(home, '.cache'));
  if (!caches || !isAbsolute(caches)) return;
  // Node 20 has no such cache.
  process.getBuiltinModule('node:module').enableCompileCache?.(join(caches, 'epic21-gate'));
}
