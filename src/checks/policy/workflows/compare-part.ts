import type { Alteration, Effect } from '../alteration.ts';
import { canonical } from '../config/canonical.ts';
import { showValue } from '../config/show-value.ts';
import type { Part } from './model.ts';

/** What became of a job or a step, without its place. */
export interface PartAltered extends Pick<Alteration, 'what' | 'effect' | 'before' | 'after' | 'option' | 'own'> {
  readonly path: readonly PropertyKey[];
}

/** What has keys: a workflow, a job or a step. */
type Keyed = Pick<Part, 'name' | 'path' | 'value'>;

/** What both jobs and steps have that decides whether they run, and whether it counts that they fail. */
export const comparePart = (before: Part | undefined, after: Part): readonly PartAltered[] =>
  [
    keyOf('continue-on-error', before, after, optionalEffect),
    before && keyOf('if', before, after, conditionEffect),
    before && keyOf('shell', before, after, () => 'unclear'),
  ].filter((one) => one !== undefined);

type EffectOfKey = (was: unknown, is: unknown) => Effect | undefined;

export function keyOf(
  key: string,
  before: Pick<Keyed, 'value'> | undefined,
  after: Keyed,
  effectOf: EffectOfKey,
): PartAltered | undefined {
  const [was, is] = [before?.value[key], after.value[key]];
  if (canonical(was) === canonical(is)) return undefined;
  const effect = effectOf(was, is);
  if (!effect) return undefined;
  const path = is === undefined ? after.path : [...after.path, key];
  return { what: `${key} of ${after.name}`, effect, before: showValue(was), after: showValue(is), path };
}

const optionalEffect: EffectOfKey = (was, is) => {
  const [wasOptional, isOptional] = [isSet(was), isSet(is)];
  if (wasOptional === isOptional) return wasOptional ? 'unclear' : undefined;
  return isOptional ? 'looser' : 'stricter';
};

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

/** Without a condition a part runs whenever all before it succeeded; one that asks for more runs less often. */
const conditionEffect: EffectOfKey = (was, is) => {
  if (isNever(is)) return 'looser';
  const runsAfterFailure = /\b(?:always|failure|cancelled)\s*\(/.test(String(was));
  return is === undefined && !runsAfterFailure ? 'stricter' : 'unclear';
};

const isNever = (condition: unknown): boolean =>
  /^(?:\$\{\{\s*)?(?:false|0|null|''|)(?:\s*\}\})?$/i.test((showValue(condition) ?? 'not there').trim());
