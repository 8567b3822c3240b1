import { compileGlob } from '../formats/glob.ts';
import type { Check } from '../model/check.ts';
import { GateError } from '../model/errors.ts';
import type { Place, Rule } from '../model/finding.ts';
import { didYouMean } from '../model/nearest.ts';
import type { Waiver } from '../model/report.ts';
import { clip, visible } from '../model/visible.ts';

/** What is wrong with a waiver beyond its shape: its rule, and its place. */
export const waiverFaults = (
  waiver: Waiver,
  registry: readonly Check[],
  placeOf: (key: 'rule' | 'at') => Place,
): readonly GateError[] =>
  [ruleFault(waiver, registry, placeOf('rule')), placeFault(waiver, placeOf('at'))].filter(
    (fault) => fault !== undefined,
  );

function ruleFault({ rule: id }: Waiver, registry: readonly Check[], at: Place): GateError | undefined {
  const rules = new Map<string, Rule>(
    registry.flatMap((check) =>
      Object.entries(check.rules).map(([name, rule]) => [`${check.id}/${name}`, rule] as const),
    ),
  );
  const rule = rules.get(id);
  if (!rule) {
    const hint = didYouMean(id, rules.keys()) ?? 'See `epic21-gate list`.';
    return new GateError('misuse', `waivers names the unknown rule "${visible(clip(id, 80))}"`, { at, hint });
  }
  if (!rule.unmeasured && !rule.unwaivable) return undefined;
  const hint = rule.unwaivable ? rule.help : 'Nobody knows what it would have been: mend what is named there.';
  return new GateError('misuse', `waivers names ${id}, which cannot be waived`, { at, hint });
}

function placeFault({ at: glob }: Waiver, at: Place): GateError | undefined {
  try {
    if (glob !== undefined) compileGlob(glob);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return new GateError('misuse', thrown.message, { at, hint: thrown.hint, cause: thrown });
  }
}
