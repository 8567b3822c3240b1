import type { Fact, Finding, Judgement } from '../../model/finding.ts';
import type { FlagEvidence, FlagsEvidence } from './evidence.ts';
import { expectFlags, type ExpectedFlag } from './expectation.ts';
import { judgeCauses } from './judge-causes.ts';
import { judgeCode, judgeDocs } from './judge-mentions.ts';
import { judgeExclusive, judgeExpiry, judgeRelations } from './judge-relations.ts';
import { fileOf, joinedTo, judgeValue, mentions, misspelt, namesOf } from './judge-value.ts';
import type { FlagsOptions } from './options.ts';
import type { FlagRule } from './rules.ts';
import { isSet, pairUp, showValue, stateOf } from './state.ts';

type Findings = readonly Finding<FlagRule>[];

export function judge(now: FlagsEvidence, options: FlagsOptions): Judgement<FlagRule> {
  const unread = now.sources.flatMap(({ name, problem }) =>
    problem ? [{ rule: `source-${problem.kind}` as const, message: problem.message, at: { file: name } }] : [],
  );
  const expected = expectFlags(options);
  const readable = pairUp(expected, now).filter(({ evidence }) => isKnown(evidence, now));
  const isAllUnset =
    readable.length === expected.length && readable.every(({ flag, evidence }) => isUnseen(flag, evidence, now));
  const known = isAllUnset ? [] : readable;
  const on = new Map(
    known.filter(({ flag, evidence }) => isOn(flag, evidence)).map(({ flag, evidence }) => [flag.name, evidence]),
  );
  const causes = judgeCauses(known.map(({ evidence }) => evidence));
  const joined = new Map(known.map(({ flag, evidence }) => [flag.name, joinedTo(flag, evidence, expected)]));
  const swallowed = new Set([...joined.values()].flat());
  const context = { now, phase: options.phase, explained: causes.names, joined, swallowed };
  return {
    facts: known.flatMap(({ flag, evidence }) => toFact(flag, evidence, options.phase)),
    findings: [
      ...unread,
      ...(isAllUnset ? [noneSet(now)] : []),
      ...causes.findings,
      ...known.flatMap(({ flag, evidence }) => [
        ...judgeValue(flag, evidence, context),
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

/** Nothing was seen of it, and the registry says that this is allowed. */
const isUnseen = (flag: ExpectedFlag, evidence: FlagEvidence, now: FlagsEvidence): boolean =>
  flag.unset !== undefined && !isSet(evidence) && misspelt(flag.name, now) === undefined;

const noneSet = ({ flags, sources }: FlagsEvidence): Finding<FlagRule> => ({
  rule: 'none-set',
  message: `none of ${flags.length} registered flags is set in ${namesOf(sources)}`,
  at: fileOf(sources),
  details: flags.flatMap(mentions),
});

function judgeNearMisses({ nearMisses, flags }: FlagsEvidence): Findings {
  const set = new Set(flags.filter(isSet).map(({ name }) => name));
  return nearMisses
    .filter(({ flag }) => set.has(flag))
    .map(({ name, flag, at }) => ({
      rule: 'near-miss' as const,
      message: `${name} is not registered: did you mean "${flag}"?`,
      at,
    }));
}

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
