import { mapOf } from '../workflows/model.ts';

/** Who may change what excuses from this check needs nobody's approval any more. The path is one of the config after. */
export const isOwn = ([first, second]: readonly PropertyKey[], config: unknown): boolean =>
  (first === 'checks' && second === 'policy') || (first === 'waivers' && waivesPolicy(config, second));

/** As the config is read: the schema cuts white space off. */
function waivesPolicy(config: unknown, index: PropertyKey | undefined): boolean {
  const { waivers } = mapOf(config);
  const rows: readonly unknown[] = Array.isArray(waivers) ? waivers : [];
  const { rule } = mapOf(rows[Number(index)]);
  return typeof rule === 'string' && rule.trim().startsWith('policy/');
}
