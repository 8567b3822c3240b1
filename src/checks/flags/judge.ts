import type { Fact, Finding, Judgement } from '../../model/finding.ts';
import type { FlagEvidence, FlagsEvidence } from './evidence.ts';
import { expectFlags, type ExpectedFlag } from './expectation.ts';
import { judgeCode, judgeDocs } from './judge-mentions.ts';
import type { FlagsOptions } from './options.ts';
import type { FlagRule } from './rules.ts';
import { shadowedBy, showValue, stateOf } from './state.ts';

type Findings = readonly Finding<FlagRule>[];

export function judge(now: FlagsEvidence, options: FlagsOptions): Judgement<FlagRule> {
  const unread = now.sources.flatMap(({ name, problem }) =>
    problem ? [{ rule: `source-${problem.kind}` as const, message: problem.message, at: { file: name } }] : [],
  );
  const expected = expectFlags(options);
  const seen = new Map(now.flags.map((flag) => [flag.name, flag]));
  const known = expected.flatMap((flag) => {
    const evidence = seen.get(flag.name);
    return evidence && isKnown(evidence, now) ? [{ flag, evidence }] : [];
  });
  const on = new Set(known.filter(({ flag, evidence }) => isOn(flag, evidence)).map(({ flag }) => flag.name));
  return {
    facts: known.flatMap(({ flag, evidence }) => toFact(flag, evidence, options.phase)),
    findings: [
      ...unread,
      ...known.flatMap(({ flag, evidence }) => [
        ...judgeValue(flag, evidence, now, options.phase),
        ...judgeRelations(flag, evidence, on),
        ...judgeExpiry(flag, evidence, now.today),
      ]),
      ...judgeNearMisses(now),
      ...judgeExclusive(options.exclusive, on),
      ...judgeLastLines(now),
      ...judgeCode(now, expected),
      ...judgeDocs(now, expected),
    ],
  };
}

/** A source that was not read may say something else, unless a later one decides: one message about it says it all. */
function isKnown({ settings, divergence }: FlagEvidence, { sources }: FlagsEvidence): boolean {
  const unread = sources.findLastIndex(({ problem }) => problem !== undefined);
  const decides = divergence?.at.file ?? settings.at(-1)?.source;
  return unread === -1 || sources.findLastIndex(({ name }) => name === decides) > unread;
}

function isOn(flag: ExpectedFlag, evidence: FlagEvidence): boolean {
  const state = stateOf(flag, evidence);
  return 'value' in state && state.kind !== 'invalid' && state.value !== flag.off;
}

function toFact(flag: ExpectedFlag, evidence: FlagEvidence, phase: string): readonly Fact[] {
  const state = stateOf(flag, evidence);
  if (!('value' in state)) return [];
  const value = state.kind === 'invalid' ? showValue(state.value) : state.value;
  const from = evidence.settings.length === 0 ? ' (unset)' : '';
  return [{ label: flag.name, value: `${value}${from}`, limit: `${flag.expected} in phase ${phase}` }];
}

function judgeValue(flag: ExpectedFlag, evidence: FlagEvidence, now: FlagsEvidence, phase: string): Findings {
  const state = stateOf(flag, evidence);
  const at = placeOf(evidence);
  const details = history(evidence);
  if (state.kind === 'divergent') return divergence(flag.name, evidence);
  if (state.kind === 'missing') return missing(flag, evidence, now);
  if (state.kind === 'invalid') {
    const joined = state.value.includes('=') ? ', as if two lines had run together' : '';
    return [
      {
        rule: 'invalid',
        message: `${flag.name} is ${showValue(state.value)}${joined}, expected ${flag.allowed.join(' or ')}`,
        at,
        details,
      },
    ];
  }
  if (state.kind === 'right') return duplicates(flag.name, evidence);
  const unset = evidence.settings.length === 0 ? ' because it is set nowhere' : '';
  return [
    {
      rule: state.kind,
      message: `${flag.name} is ${state.value}${unset}, expected ${flag.expected} in phase ${phase}`,
      at,
      details,
    },
  ];
}

function missing(
  { name }: ExpectedFlag,
  { commentedAt }: FlagEvidence,
  { flags, nearMisses, sources }: FlagsEvidence,
): Findings {
  const near = nearMisses.find(({ flag }) => flag === name);
  if (near)
    return [
      { rule: 'misspelt', message: `${near.name} is set, and ${name} is not: did you mean "${name}"?`, at: near.at },
    ];
  // A line that ran into the one before it is reported there.
  if (flags.some(({ settings }) => settings.at(-1)?.value.includes(`${name}=`))) return [];
  const where = sources.map((source) => source.name).join(', ');
  const details = commentedAt.map(({ file, line }) => `${file}:${line} has it in a comment only`);
  const at = commentedAt[0] ?? fileOf(sources);
  return [{ rule: 'missing', message: `${name} is not set in ${where}`, at, details }];
}

const fileOf = (sources: FlagsEvidence['sources']) => {
  const file = sources.findLast(({ name }) => name !== 'environment');
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

function placeOf({ settings }: FlagEvidence) {
  const last = settings.findLast(({ line }) => line !== undefined);
  return last && { file: last.source, line: last.line };
}

function judgeRelations(flag: ExpectedFlag, evidence: FlagEvidence, on: ReadonlySet<string>): Findings {
  // An unsafe flag is reported as that; what else follows from its being on would be noise.
  if (!on.has(flag.name) || stateOf(flag, evidence).kind !== 'right') return [];
  const at = placeOf(evidence);
  return [
    ...flag.dependsOn
      .filter((name) => !on.has(name))
      .map((name) => ({
        rule: 'dependency' as const,
        message: `${flag.name} is on and ${name}, which it depends on, is not`,
        at,
      })),
    ...flag.unreached.map((stage) => ({
      rule: 'prerequisite' as const,
      message: `${flag.name} is on and the stage ${stage}, which it needs, is not reached`,
      at,
    })),
  ];
}

function judgeExpiry({ name, expires, owner }: ExpectedFlag, evidence: FlagEvidence, today: string): Findings {
  if (expires === undefined || today <= expires) return [];
  return [
    {
      rule: 'expired',
      message: `${name} expired on ${expires}${owner === undefined ? '' : `; ${owner} answers for it`}`,
      at: placeOf(evidence),
    },
  ];
}

function judgeNearMisses({ nearMisses, flags }: FlagsEvidence): Findings {
  const set = new Set(flags.filter(({ settings }) => settings.length > 0).map(({ name }) => name));
  return nearMisses
    .filter(({ flag }) => set.has(flag))
    .map(({ name, flag, at }) => ({
      rule: 'near-miss' as const,
      message: `${name} is not registered: did you mean "${flag}"?`,
      at,
    }));
}

const judgeExclusive = (groups: FlagsOptions['exclusive'], on: ReadonlySet<string>): Findings =>
  groups
    .map((group) => group.filter((name) => on.has(name)))
    .filter((together) => together.length > 1)
    .map((together) => ({
      rule: 'exclusive' as const,
      message: `${together.join(' and ')} are on together, expected at most one`,
    }));

const judgeLastLines = ({ sources }: FlagsEvidence): Findings =>
  sources.flatMap(({ name, lastLineWithoutNewline: line }) =>
    line === undefined
      ? []
      : [
          {
            rule: 'no-final-newline' as const,
            message: `${name} ends without a newline: a line that is appended would join line ${line}`,
            at: { file: name, line },
          },
        ],
  );
