import { parseYaml } from '../../../formats/yaml.ts';
import { GateError } from '../../../model/errors.ts';
import { inlineConfig, isInline } from '../../../model/plan.ts';
import type { Strictness } from '../../../model/strictness.ts';
import { compareConfigs } from '../config/compare-configs.ts';
import { isOwn } from '../config/is-own.ts';
import { keyOf, type PartAltered } from './compare-part.ts';
import { mapOf, textOf, type Part } from './model.ts';

/** The inputs that say how reports look and where they go decide nothing. */
const inputs: Strictness = {
  'fail-on': { order: ['notice', 'warning', 'error'], initial: 'error' },
  'config-from': { order: ['base', 'head'] },
  ...Object.fromEntries(
    ['comment', 'checks', 'name', 'section', 'github-token', 'format', 'output', 'quiet', 'verbose'].map(
      (name) => [name, 'any'] as const,
    ),
  ),
};

/** What became of the part of a workflow that calls the gate. */
export function compareGate(before: Part, after: Part, strictness: Strictness): readonly PartAltered[] {
  if (!after.usesGate)
    return [
      {
        what: `the gate in ${after.name}`,
        effect: 'looser',
        before: textOf(before.value['uses']) || 'there',
        path: after.path,
      },
    ];
  const unclear = () => 'unclear' as const;
  return [
    keyOf('uses', before, after, unclear),
    keyOf('run', before, after, unclear),
    keyOf('env', before, after, unclear),
    ...compareInputs(before, after, strictness),
  ].filter((one) => one !== undefined);
}

function compareInputs(before: Part, after: Part, strictness: Strictness): readonly PartAltered[] {
  const [{ config: was, ...old }, { config: is, ...now }] = [mapOf(before.value['with']), mapOf(after.value['with'])];
  const path = [...after.path, 'with'];
  const inline = compareInline(was, is, strictness);
  return [
    ...compareConfigs(old, now, inputs).map((one) => ({ ...one, option: undefined, path: [...path, ...one.path] })),
    ...(inline ?? unreadConfig(was, is)).map((one) => ({
      ...one,
      path: [...path, 'config'],
    })),
  ].map(({ what, ...one }) => ({ ...one, what: `${what} of ${after.name}` }));
}

const unreadConfig = (was: unknown, is: unknown) =>
  compareConfigs({ config: was }, { config: is }, {}).map((one) => ({ ...one, option: undefined }));

/** The configs that a workflow held and holds itself; undefined where they are none, or cannot be read. */
function compareInline(was: unknown, is: unknown, strictness: Strictness) {
  if (typeof was !== 'string' || typeof is !== 'string' || !isInline(was) || !isInline(is)) return undefined;
  try {
    const [old, now] = [parseYaml(was, inlineConfig), parseYaml(is, inlineConfig)];
    return compareConfigs(old.value, now.value, strictness).map((one) => ({
      ...one,
      ...(isOwn(one.path, now.value) && { own: true as const }),
    }));
  } catch (thrown) {
    // Compared as texts, it is a change that nobody can tell anything of.
    if (thrown instanceof GateError || thrown instanceof AggregateError) return undefined;
    throw thrown;
  }
}
