export interface Breakage {
  /** Below src/. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
  /** Where a test has to notice. */
  readonly tests: readonly string[];
}

const at =
  (file: string, ...tests: string[]) =>
  (from: string, to: string): Breakage => ({ file, from, to, tests });

const verdict = at('gate/verdict.ts', 'test/gate');
const grade = at('gate/grade.ts', 'test/gate');
const waivers = at('gate/waivers.ts', 'test/gate');
const assess = at('gate/assess.ts', 'test/gate');
const run = at('gate/run.ts', 'test/gate');
const flags = at('checks/flags/judge.ts', 'test/checks/flags');
const relations = at('checks/flags/judge-relations.ts', 'test/checks/flags');
const value = at('checks/flags/judge-value.ts', 'test/checks/flags');
const state = at('checks/flags/state.ts', 'test/checks/flags');
const expectation = at('checks/flags/expectation.ts', 'test/checks/flags');
const mentions = at('checks/flags/judge-mentions.ts', 'test/checks/flags');
const causes = at('checks/flags/judge-causes.ts', 'test/checks/flags');
const together = at('checks/flags/run-together.ts', 'test/checks/flags');
const age = at('checks/baselines/judge-age.ts', 'test/checks/baselines');
const code = at('checks/baselines/judge-code.ts', 'test/checks/baselines');
const history = at('checks/baselines/judge-history.ts', 'test/checks/baselines');
const numbers = at('checks/baselines/judge-numbers.ts', 'test/checks/baselines');

/** Small, plausible mistakes in what decides. Each must be noticed by a test. */
export const breakages: readonly Breakage[] = [
  verdict("if (some('failed')) return 'not-ready';", ''),
  verdict("if (some('blocked')) return 'undecided';", ''),
  verdict("some('passed') ? 'ready' : 'undecided'", "'ready'"),
  verdict("ready: 0, 'not-ready': 1, undecided: 2", "ready: 0, 'not-ready': 1, undecided: 0"),
  grade("if (facts.length === 0) return blocked('nothing was measured', graded);", ''),
  grade('const open = graded.filter((finding) => !finding.waived);', 'const open = graded;'),
  grade('!finding.unmeasured && isAtLeast', 'isAtLeast'),
  grade('isAtLeast(finding.severity, policy.failOn)', "finding.severity === 'error'"),
  grade('const waived = rule.unmeasured ? undefined :', 'const waived ='),
  grade('if (findings.length > graded.length) {', 'if (findings.length < graded.length) {'),
  grade('if (unmeasured[0]) return', 'if (unmeasured[1]) return'),
  waivers('today <= waiver.until', 'today < waiver.until'),
  waivers('if (waiver.rule !== finding.rule) return false;', ''),
  waivers('if (waiver.at === undefined) return true;', 'if (waiver.at === undefined) return false;'),
  waivers('if (!finding.at) return false;', 'if (!finding.at) return true;'),
  waivers('line === finding.at.line', 'line >= (finding.at.line ?? 0)'),
  assess("outcome: 'blocked',", "outcome: 'skipped',"),
  assess("JSON.parse(JSON.stringify(gathered) ?? 'null')", 'gathered'),
  assess('Promise.race([work({ ...sources, signal }), stopped])', 'work({ ...sources, signal })'),
  assess('if (signal.aborted) stop();', ''),
  run('if (only.length > 0 && !only.includes(check.id))', 'if (only.includes(check.id))'),
  run('if (skip.includes(check.id))', 'if (!skip.includes(check.id))'),
  run('!when.events.includes(now)', 'when.events.includes(now)'),
  run('verdict: verdict(results),', 'verdict: verdict(judged),'),
  run('.filter((waiver) => isInForce(waiver, at.slice(0, 10)))', ''),
  state("if (divergence) return { kind: 'divergent' };", ''),
  state('settings.at(-1)?.value ?? flag.unset', 'settings.at(0)?.value ?? flag.unset'),
  state("if (!flag.allowed.includes(value)) return { kind: 'invalid', value };", ''),
  state("flag.isDue ? 'not-enabled' : 'unsafe'", "'not-enabled'"),
  state('setting.source === last?.source', 'setting.source !== last?.source'),
  expectation("stages.indexOf(phase.slice('stage:'.length)) + 1", "stages.indexOf(phase.slice('stage:'.length))"),
  expectation("flag.type === 'enum' ? safe : first", 'safe'),
  expectation('reached.includes(flag.stage)', 'stages.includes(flag.stage)'),
  expectation('!reached.includes(stage)', 'reached.includes(stage)'),
  flags('return unread === -1 || sources', 'return unread === -1 || !sources'),
  relations(
    'if (expires === undefined || today <= expires) return [];',
    'if (expires === undefined || today < expires) return [];',
  ),
  relations('together.length > 1', 'together.length > 2'),
  flags('flag.unset !== undefined && !isSet(evidence)', '!isSet(evidence)'),
  value('explained.has(flag.name) ? [] :', 'false ? [] :'),
  state("=== environment ? ' from", "!== environment ? ' from"),
  value('if (swallowed.has(flag.name)) return [];', 'if (swallowed.size > 0) return [];'),
  flags('state.value !== flag.off', 'state.value === flag.off'),
  relations('.filter((name) => !on.has(name))', '.filter((name) => on.has(name))'),
  value('({ value }) => value !== last.value', '({ value }) => value === last.value'),
  value('nearMisses.find(({ flag }) => flag === name)', 'nearMisses.at(0)'),
  state('SHORT_WORD.test(head)', 'SHORT_WORD.test(head.slice(0, 20))'),
  causes('at.line !== cause.at.line', 'true'),
  causes("rule === 'line-ends' ? 0 : at.line", 'at.line'),
  together('!== own.toLowerCase()) continue;', '=== undefined) continue;'),
  mentions('!known.has(name)', 'known.has(name)'),
  mentions('value.toLowerCase() === flag.safe.toLowerCase()', 'value.length > 0'),
  mentions('!listed.has(name)', 'false'),
  age('age <= limit', 'age < limit'),
  age('-age > mostSkew', '-age > 10 * mostSkew'),
  age('Date.parse(file.time) < Date.parse(firstDay)', 'Date.parse(file.time) <= Date.parse(firstDay)'),
  code('sum !== all.value', 'sum > all.value'),
  code('reading.value === 0', 'reading.value < 0'),
  code('reading.value <= 100', 'reading.value <= 1000'),
  history("ancestry.answer === 'not-ancestor' &&", "ancestry.answer === 'ancestor' &&"),
  history("(file.ancestry ?? 'unknown')", "(file.ancestry ?? 'ancestor')"),
  history("comparison.answer === 'changed' &&", 'false &&'),
  history("committed.answer === 'absent' &&", 'false &&'),
  history("committed.answer === 'different' &&", 'false &&'),
  history("(file.committed ?? 'unknown')", "(file.committed ?? 'same')"),
  history("options.commit === 'ancestor' && commit === undefined", 'false'),
  history("options.commit === 'required' && commit === undefined", 'false'),
  numbers("reading.is === 'not-finite'", "reading.is === 'empty'"),
  numbers('if (numbers.has(name) || file.readings.some(isExplained)) return [];', 'return [];'),
];
