import type { ChangeRead } from '../../change/read-change.ts';
import { plainPath } from '../../model/plain-path.ts';
import type { Options } from './options.ts';

/** What decides how everything is judged: where a change touches it, everything may be judged otherwise. */
const decides = /(?:^|\/)(?:\.gitattributes|\.?epic21-gate\.(?:ya?ml|json))$/;

/** Whether all files are measured, or those that the change touches. */
export function scopeOf(
  { comparison, diff }: ChangeRead,
  { scope, most, ratchet }: Pick<Options, 'scope' | 'most' | 'ratchet'>,
): 'all' | 'changed' {
  if (scope === 'all' || !comparison || 'unknown' in comparison) return 'all';
  // How many there are in all is not told by a part of them.
  if (most.some(({ functions }) => functions !== undefined)) return 'all';
  const touched = diff.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
  const baseline = ratchet && plainPath(ratchet.file);
  return touched.some((path) => decides.test(path) || path === baseline) ? 'all' : 'changed';
}
