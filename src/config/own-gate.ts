import type { Check } from '../model/check.ts';
import { inlineConfig, type Config } from '../model/plan.ts';
import type { OwnGate, Strictness } from '../model/strictness.ts';
import type { Request } from '../request.ts';
import { configNames } from './find.ts';

/** What the gate knows of itself, for the check that judges changes of it. */
export const ownGate = (
  { file, read }: Config,
  { config: said }: Pick<Request, 'config'>,
  registry: readonly Check[],
): OwnGate => ({
  configs: said === undefined ? configNames : [file].filter((name) => name !== inlineConfig),
  from: read?.at === undefined ? 'head' : 'base',
  strictness: { ...common, ...Object.fromEntries(registry.flatMap(ofCheck)) },
});

const common: Strictness = {
  $schema: 'any',
  'fail-on': { order: ['notice', 'warning', 'error'], initial: 'error' },
  // Trends are shown, and judged by nobody.
  history: 'any',
  waivers: { rows: ['rule', 'at'], stricter: 'absent' },
  'waivers[].until': 'earlier',
  'waivers[].reason': 'any',
  'waivers[].owner': 'any',
};

const ofCheck = ({ id, strictness = {} }: Check) =>
  [
    [`checks.${id}`, 'present'],
    [`checks.${id}.timeout`, 'any'],
    [`checks.${id}.when`, 'absent'],
    [`checks.${id}.when.events`, 'more'],
    ...Object.entries(strictness).map(([path, way]) => [`checks.${id}.${path}`, way] as const),
  ] as const;
