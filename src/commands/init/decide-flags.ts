import type { Dialect } from '../../formats/env-file/dialects.ts';
import type { Remark, SeenEnvFile, SeenFlag, Switch } from './seen.ts';

/** A config that a person still reads. */
const mostFlags = 200;

export interface PlannedFlag {
  readonly name: string;
  readonly type: 'boolean' | '0/1';
  /** Undefined where the dialects disagree, or take what the type does not allow. */
  readonly today: Switch | undefined;
  /** On today, and no stage that is reached explains it. */
  readonly isOn: boolean;
  readonly description: string | undefined;
  readonly stage: string | undefined;
}

export interface PlannedFlags {
  readonly files: readonly SeenEnvFile[];
  readonly registry: readonly PlannedFlag[];
  readonly stages: readonly string[];
  /** The stage that a rollout in progress has reached. */
  readonly reached: string | undefined;
}

interface Decision {
  readonly planned: PlannedFlags | undefined;
  readonly left: readonly Remark[];
}

export function decideFlags(envFiles: readonly SeenEnvFile[], dialects: readonly Dialect[]): Decision {
  const { chosen, left } = chooseFiles(envFiles);
  if (chosen.length === 0) return { planned: undefined, left };
  const all = chosen.flatMap(({ flags }) => flags);
  const flags = all.slice(0, mostFlags).map((flag) => planFlag(flag, dialects));
  const reached = stageReached(flags);
  const registry = flags.map((flag) => explain(flag, reached));
  const rest =
    all.length > mostFlags
      ? [{ path: `${all.length - mostFlags} more flags`, what: `init registers ${mostFlags} at most` }]
      : [];
  return { planned: { files: chosen, registry, stages: stagesOf(registry), reached }, left: [...left, ...rest] };
}

function planFlag({ name, readings, isNumeric, stage }: SeenFlag, dialects: readonly Dialect[]): PlannedFlag {
  const type = isNumeric ? '0/1' : 'boolean';
  const [off, on] = isNumeric ? (['0', '1'] as const) : (['false', 'true'] as const);
  const today = [off, on].find((value) => dialects.every((dialect) => readings[dialect] === value));
  const isOn = today === on;
  return { name, type, today, isOn, description: stage?.description, stage: stage?.id };
}

const stagesOf = (flags: readonly PlannedFlag[]): readonly string[] => [
  ...new Set(flags.flatMap(({ stage }) => stage ?? [])),
];

/** The last of the first stages that are on; none where a flag of a later one is on as well, or one of them is off. */
function stageReached(flags: readonly PlannedFlag[]): string | undefined {
  const stages = stagesOf(flags);
  const open = stages.findIndex((stage) => flags.some((flag) => flag.stage === stage && !flag.isOn));
  const reached = open === -1 ? stages : stages.slice(0, open);
  const isInOrder = flags.every(({ isOn, stage }) => !isOn || stage === undefined || reached.includes(stage));
  return isInOrder ? reached.at(-1) : undefined;
}

/** A flag that is on is either that of a reached stage or safe as it is: the config cannot say both. */
function explain(flag: PlannedFlag, reached: string | undefined): PlannedFlag {
  if (!flag.isOn || flag.stage === undefined) return flag;
  return reached === undefined ? { ...flag, stage: undefined } : { ...flag, isOn: false };
}

/**
 * One gate judges one environment. Files that set different flags belong together; of those that set the same one, such
 * as `.env.staging` and `.env.production`, a later one would silently win, so that only the fuller is taken.
 */
function chooseFiles(envFiles: readonly SeenEnvFile[]): { chosen: readonly SeenEnvFile[]; left: readonly Remark[] } {
  const able = envFiles.filter(({ flags }) => flags.length > 0);
  const best = Math.min(...able.map(rank));
  const candidates = able.filter((file) => rank(file) === best).sort((a, b) => b.flags.length - a.flags.length);
  const owners = new Map<string, string>();
  const chosen: SeenEnvFile[] = [];
  const left: Remark[] = able.filter((file) => rank(file) > best).map(setAside);
  for (const file of candidates) {
    const shared = file.flags.find(({ name }) => owners.has(name));
    if (shared)
      left.push({
        path: file.path,
        what: `sets ${shared.name} too, and one gate judges one environment: see --flags-file`,
      });
    else {
      chosen.push(file);
      for (const { name } of file.flags) owners.set(name, file.path);
    }
  }
  return { chosen, left };
}

/** What everybody has comes first; an example is better than nothing. */
const rank = ({ isTemplate, isIgnored }: SeenEnvFile): number => (isTemplate ? 2 : 0) + (isIgnored ? 1 : 0);

const setAside = ({ path, isTemplate }: SeenEnvFile): Remark => ({
  path,
  what: isTemplate
    ? 'an example; the flags are read from the real file'
    : 'ignored by git, so no workflow will find it',
});
