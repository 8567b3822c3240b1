import type { Finding } from '../../model/finding.ts';
import { environment } from './environment.ts';
import type { FlagEvidence, FlagsEvidence } from './evidence.ts';
import type { ExpectedFlag } from './expectation.ts';
import type { FlagRule } from './rules.ts';
import { runTogether } from './run-together.ts';
import { isSet, origin, placeOf, shadowedBy, showValue, stateOf } from './state.ts';

type Findings = readonly Finding<FlagRule>[];

interface Context {
  readonly now: FlagsEvidence;
  readonly phase: string;
  /** Flags that differ for a reason that is told once for all of them. */
  readonly explained: ReadonlySet<string>;
  /** For each flag those that ran onto its line. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** All that ran onto the line of another. */
  readonly swallowed: ReadonlySet<string>;
}

export function judgeValue(flag: ExpectedFlag, evidence: FlagEvidence, context: Context): Findings {
  const { now, phase, explained, joined, swallowed } = context;
  const state = stateOf(flag, evidence);
  if (state.kind === 'divergent') return explained.has(flag.name) ? [] : divergence(flag.name, evidence);
  if (!isSet(evidence)) {
    const near = misspelt(flag.name, now);
    if (near) return [near];
    // A line that ran into the one before it is reported there.
    if (swallowed.has(flag.name)) return [];
  }
  if (state.kind === 'missing') return missing(flag, evidence, now);
  if (state.kind === 'right') return duplicates(flag.name, evidence);
  const more = { at: placeOf(evidence), details: [...history(evidence), ...command(flag, evidence, now)] };
  if (state.kind === 'invalid') {
    const names = joined.get(flag.name) ?? [];
    if (names.length > 0) return [{ rule: 'run-together', message: oneLine([flag.name, ...names]), at: more.at }];
    const joint = state.value.includes('=') ? ', as if two lines had run together' : '';
    const message = `${flag.name} is ${showValue(state.value)}${origin(evidence)}${joint}, expected ${flag.expected} (of ${flag.allowed.join(' or ')})`;
    return [{ rule: 'invalid', message, ...more }];
  }
  const why = isSet(evidence) ? origin(evidence) : ' because it is set nowhere';
  const message = `${flag.name} is ${state.value}${why}, expected ${flag.expected} in phase ${phase}`;
  return [{ rule: state.kind, message, ...more }];
}

export function joinedTo(
  flag: ExpectedFlag,
  evidence: FlagEvidence,
  flags: readonly ExpectedFlag[],
): readonly string[] {
  const state = stateOf(flag, evidence);
  return state.kind === 'invalid' ? runTogether(flag, state.value, flags) : [];
}

const oneLine = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are on one line, expected a line for each`;

/** The command that mends it, where an env file is what decides. */
function command({ name, expected }: ExpectedFlag, { settings }: FlagEvidence, { sources }: FlagsEvidence) {
  const last = settings.at(-1);
  const isInFile = last ? last.line !== undefined : fileOf(sources) !== undefined;
  if (!isInFile || !/^[\w.+-]+$/.test(expected)) return [];
  return [`epic21-gate flags set ${name}=${expected}${shadowedBy(settings).length > 0 ? ' --fix-duplicates' : ''}`];
}

export function misspelt(name: string, { nearMisses }: FlagsEvidence): Finding<FlagRule> | undefined {
  const near = nearMisses.find(({ flag }) => flag === name);
  if (!near) return undefined;
  const message = `${near.name} is set, and ${name} is not: did you mean "${name}"?`;
  return { rule: 'misspelt', message, at: near.at };
}

function missing({ name }: ExpectedFlag, evidence: FlagEvidence, { sources }: FlagsEvidence): Findings {
  const at = evidence.bareAt?.[0] ?? evidence.commentedAt[0] ?? fileOf(sources);
  return [{ rule: 'missing', message: `${name} is not set in ${namesOf(sources)}`, at, details: mentions(evidence) }];
}

export const mentions = ({ bareAt = [], commentedAt }: FlagEvidence): readonly string[] => [
  ...bareAt.map(({ file, line }) => `${file}:${line} names it without =`),
  ...commentedAt.map(({ file, line }) => `${file}:${line} has it in a comment only`),
];

export const namesOf = (sources: FlagsEvidence['sources']): string => sources.map(({ name }) => name).join(', ');

export const fileOf = (sources: FlagsEvidence['sources']) => {
  const file = sources.findLast(({ name }) => name !== environment);
  return file && { file: file.name };
};

function divergence(name: string, { divergence: found, settings }: FlagEvidence): Findings {
  if (!found) return [];
  const details = found.readings.map(
    ({ dialect, value, note }) => `${dialect}: ${value === null ? (note ?? 'not set') : showValue(value)}`,
  );
  const unknown = found.readings.every(({ value }) => value === null);
  const message = unknown
    ? `${name} has no value that the file alone tells`
    : `${name} differs between ${found.readings.map(({ dialect }) => dialect).join(', ')}`;
  return [
    { rule: 'dialects-differ', message, at: found.at, details: [...details, ...shadowedBy(settings).map(shadowLine)] },
  ];
}

function duplicates(name: string, evidence: FlagEvidence): Findings {
  const shadowed = shadowedBy(evidence.settings);
  const last = evidence.settings.at(-1);
  if (shadowed.length === 0 || !last) return [];
  const differs = shadowed.some(({ value }) => value !== last.value);
  const message = `${name} is set ${shadowed.length + 1} times, ${differs ? 'to different values' : `always to ${last.value}`}: ${last.value} on line ${last.line} wins`;
  return [{ rule: differs ? 'shadowed' : 'duplicate', message, at: placeOf(evidence), details: history(evidence) }];
}

const shadowLine = ({ line, value }: FlagEvidence['settings'][number]): string =>
  `shadows line ${line}: ${showValue(value)}`;

function history({ settings }: FlagEvidence): readonly string[] {
  const last = settings.at(-1);
  const overridden = settings.filter(({ source }) => source !== last?.source);
  return [
    ...shadowedBy(settings).map(shadowLine),
    ...overridden.map(
      ({ source, line, value }) => `overrides ${source}${line === undefined ? '' : `:${line}`}: ${showValue(value)}`,
    ),
  ];
}
