import { allowedValues, type FlagsOptions } from './options.ts';

/** A registered flag with its defaults filled in and what this phase asks of it. */
export interface ExpectedFlag {
  readonly name: string;
  readonly description: string | undefined;
  readonly allowed: readonly string[];
  readonly safe: string;
  readonly off: string;
  readonly unset: string | undefined;
  readonly expires: string | undefined;
  readonly owner: string | undefined;
  readonly dependsOn: readonly string[];
  /** Stages that it needs and that this phase has not reached. */
  readonly unreached: readonly string[];
  readonly aliases: readonly string[];
  readonly expected: string;
  /** Its stage is reached, so that it has to be on. */
  readonly isDue: boolean;
}

export function expectFlags({ registry, phase, stages }: FlagsOptions): readonly ExpectedFlag[] {
  const reached = phase === 'prepare' ? [] : stages.slice(0, stages.indexOf(phase.slice('stage:'.length)) + 1);
  return Object.entries(registry).map(([name, flag]) => {
    const allowed = allowedValues(flag);
    const [first = '', second = ''] = allowed;
    const safe = flag.safe ?? first;
    const isDue = flag.stage !== undefined && reached.includes(flag.stage);
    return {
      name,
      description: flag.description,
      allowed,
      safe,
      off: flag.off ?? (flag.type === 'enum' ? safe : first),
      unset: flag.unset,
      expires: flag.expires,
      owner: flag.owner,
      dependsOn: flag['depends-on'],
      unreached: flag.needs.filter((stage) => !reached.includes(stage)),
      aliases: flag.aliases,
      expected: isDue ? (flag.on ?? second) : safe,
      isDue,
    };
  });
}
