import type { Finding } from '../../model/finding.ts';
import type { FlagEvidence } from './evidence.ts';
import { endsInReturn } from './find-cause.ts';
import type { FlagRule } from './rules.ts';
import { showValue } from './state.ts';

type Divergence = NonNullable<FlagEvidence['divergence']>;

interface Spoilt extends Divergence {
  readonly name: string;
  readonly cause: NonNullable<Divergence['cause']>;
}

interface Explained {
  readonly findings: readonly Finding<FlagRule>[];
  /** Flags that need no finding of their own. */
  readonly names: ReadonlySet<string>;
}

const mostFlags = 8;

/** One finding for what spoils many flags at once. */
export function judgeCauses(flags: readonly FlagEvidence[]): Explained {
  const groups = new Map<string, Spoilt[]>();
  for (const { name, divergence } of flags) {
    if (!divergence?.cause) continue;
    const { rule, at } = divergence.cause;
    const key = JSON.stringify([rule, at.file, rule === 'line-ends' ? 0 : at.line]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ ...divergence, name, cause: divergence.cause });
  }
  const shared = [...groups.values()].filter(isShared);
  return { findings: shared.flatMap(findingsOf), names: new Set(shared.flat().map(({ name }) => name)) };
}

/** A line that stops a program and spoils its own flag alone is that flag's affair. */
const isShared = (group: readonly Spoilt[]): boolean =>
  group.some(({ at, cause }) => cause.rule !== 'file-refused' || at.line !== cause.at.line);

function findingsOf(group: readonly Spoilt[]): readonly Finding<FlagRule>[] {
  const ordered = group.toSorted((a, b) => a.at.line - b.at.line);
  const [first] = ordered;
  if (!first) return [];
  const { cause } = first;
  const reasons = mergeReasons(ordered);
  const details = [
    ...(reasons.length > 1 ? reasons.map(({ dialect, note }) => `${dialect}: ${note}`) : []),
    ...(ordered.length > 1 ? ordered.slice(0, mostFlags).map(flagLine) : []),
    ...(ordered.length > mostFlags ? [`and ${ordered.length - mostFlags} more`] : []),
  ];
  return [{ rule: cause.rule, message: messages[cause.rule](ordered, first, reasons), at: cause.at, details }];
}

type Reasons = Spoilt['cause']['reasons'];
type Say = (group: readonly Spoilt[], first: Spoilt, reasons: Reasons) => string;

const messages: Readonly<Record<Spoilt['cause']['rule'], Say>> = {
  'line-ends': (group, { cause }) => {
    const spoilt = group.flatMap(({ readings }) => readings.filter(endsInReturn));
    const values = new Set(spoilt.map(({ value }) => showValue(value ?? '')));
    const programs = new Set(spoilt.map(({ dialect }) => dialect));
    return `${cause.at.file} has Windows line ends: ${listed(programs)} ${programs.size > 1 ? 'read' : 'reads'} ${[...values].join(' or ')} for ${who(group)}`;
  },
  'byte-order-mark': (group, { cause, readings }) => {
    const blind = readings.filter(({ value }) => value === null).map(({ dialect }) => dialect);
    return `${cause.at.file} starts with a byte order mark, so that ${who(group)} is not set for ${listed(blind)}: save it as UTF-8 without`;
  },
  'merge-conflict': (group, { cause: { at, until } }, reasons) => {
    const lines = until === undefined ? `line ${at.line}` : `lines ${at.line}-${until}`;
    return `unresolved merge conflict, ${lines}: ${without(group, reasons)}`;
  },
  'file-refused': (group, { cause: { at } }, reasons) =>
    `line ${at.line} (${reasons[0]?.note ?? ''}): ${without(group, reasons)}`,
};

const listed = (dialects: Iterable<string>): string => [...dialects].join(', ');
const who = (group: readonly Spoilt[]): string =>
  group.length === 1 ? (group[0]?.name ?? '') : `${group.length} flags`;
const without = (group: readonly Spoilt[], reasons: Reasons): string =>
  `${who(group)} ${group.length === 1 ? 'has' : 'have'} no value for ${listed(reasons.map(({ dialect }) => dialect))}`;

const flagLine = ({ name, at, cause, readings }: Spoilt): string => {
  const spoilt = cause.rule === 'line-ends' ? readings.find(endsInReturn) : undefined;
  return `line ${at.line}: ${name}${spoilt ? ` is ${showValue(spoilt.value ?? '')}` : ''}`;
};

/** A program that stopped late still reads some of the flags. */
const mergeReasons = (group: readonly Spoilt[]): Reasons => [
  ...new Map(group.flatMap(({ cause }) => cause.reasons).map((reason) => [reason.dialect, reason])).values(),
];
