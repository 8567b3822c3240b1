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

const composed = at('reporters/comment/compose-comment.ts', 'test/reporters/comment');
const permitted = at('approval/read-approvals.ts', 'test/approval');
const readReports = at('commands/report/read-report.ts', 'test/commands/report.test.ts');
const namedChecks = at('checks/registry.ts', 'test/checks/registry.test.ts');
const sinkEnd = at('io/github-sink.ts', 'test/io/github-check-run.test.ts');
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
const coverage = at('checks/coverage/judge.ts', 'test/checks/coverage');
const limit = at('checks/coverage/judge-limit.ts', 'test/checks/coverage');
const patchRules = at('checks/coverage/patch-findings.ts', 'test/checks/coverage');
const patchLines = at('checks/coverage/patch.ts', 'test/checks/coverage');
const judgePatch = at('checks/coverage/judge-patch.ts', 'test/checks/coverage');
const compared = at('change/judge-comparison.ts', 'test/change', 'test/checks/coverage');
const measured = at('checks/coverage/measure.ts', 'test/checks/coverage');
const mapped = at('checks/coverage/map-report.ts', 'test/checks/coverage');
const legs = at('checks/coverage/legs.ts', 'test/checks/coverage');
const previous = at('checks/coverage/previous.ts', 'test/checks/coverage');
const carried = at('checks/coverage/carry-lines.ts', 'test/checks/coverage');
const gatherAll = at('checks/coverage/gather.ts', 'test/checks/coverage');
const gathered = at('checks/coverage/gather-ratchet.ts', 'test/checks/coverage');
const allowance = at('checks/coverage/ratchet/allowance.ts', 'test/checks/coverage');
const gaps = at('checks/coverage/ratchet/gaps.ts', 'test/checks/coverage');
const ratio = at('model/ratio.ts', 'test/model');
const merged = at('formats/coverage/merge.ts', 'test/formats/coverage/merge.test.ts');
const totals = at('formats/coverage/totals.ts', 'test/formats/coverage');
const sizes = at('checks/size/judge.ts', 'test/checks/size');
const limitOf = at('checks/size/limit-of.ts', 'test/checks/size');
const most = at('checks/size/count-most.ts', 'test/checks/size');
const judgeMost = at('checks/size/judge-most.ts', 'test/checks/size');
const sizeScope = at('checks/size/scope.ts', 'test/checks/size');
const states = at('checks/size/states.ts', 'test/checks/size');
const leftOut = at('checks/size/left-out-now.ts', 'test/checks/size');
const sources = at('checks/size/read-sources.ts', 'test/checks/size');
const byRows = at('checks/size/judge-by-rows.ts', 'test/checks/size');
const sizeRatchet = at('checks/size/gather-ratchet.ts', 'test/checks/size');
const sizeRows = at('checks/size/ratchet/judge-functions.ts', 'test/checks/size');
const sizeAllowance = at('checks/size/ratchet/allowance.ts', 'test/checks/size');
const sides = at('formats/size-baseline/stricter.ts', 'test/formats/size-baseline');
const standing = at('approval/standing.ts', 'test/approval', 'test/checks/approvals');
const approved = at('approval/judge-approval.ts', 'test/approval', 'test/checks/approvals');
const reviews = at('approval/read-reviews.ts', 'test/approval', 'test/checks/approvals');
const subjects = at('approval/find-subject.ts', 'test/approval', 'test/checks/approvals');
const people = at('approval/read-people.ts', 'test/approval', 'test/checks/approvals');
const needed = at('approval/requirement.ts', 'test/approval', 'test/checks/approvals');
const matrix = at('checks/approvals/judge.ts', 'test/checks/approvals');
const applicable = at('checks/approvals/applies.ts', 'test/checks/approvals');
const policy = at('checks/policy/judge.ts', 'test/checks/policy');
const effects = at('checks/policy/config/effect-of.ts', 'test/checks/policy');
const configs = at('checks/policy/config/compare-configs.ts', 'test/checks/policy');
const ownConfig = at('checks/policy/config/compare-own.ts', 'test/checks/policy');
const allowances = at('checks/policy/baselines/allowances.ts', 'test/checks/policy');
const markers = at('checks/policy/markers/find-markers.ts', 'test/checks/policy');
const gates = at('checks/policy/workflows/compare-gate.ts', 'test/checks/policy');
const steps = at('checks/policy/workflows/compare-part.ts', 'test/checks/policy');
const required = at('checks/requires/required.ts', 'test/checks/requires');
const waits = at('checks/requires/gather.ts', 'test/checks/requires');
const newest = at('checks/requires/read-checks.ts', 'test/checks/requires');
const suites = at('checks/suites/judge.ts', 'test/checks/suites');
const suiteLegs = at('checks/suites/own-legs.ts', 'test/checks/suites');
const suiteLeg = at('checks/suites/judge-leg.ts', 'test/checks/suites');
const jobs = at('checks/suites/judge-needs.ts', 'test/checks/suites');
const attested = at('commands/report/attest.ts', 'test/commands/report.test.ts');
const addressed = at('commands/report/find-pull-request.ts', 'test/commands/report.test.ts');
const reported = at('commands/report/index.ts', 'test/commands/report.test.ts');
const believed = at('commands/report/read-report.ts', 'test/commands/report.test.ts');
const delivered = at('commands/deliver.ts', 'test/commands/deliver.test.ts');
const refused = at('gate/change.ts', 'test/gate', 'test/commands/check.test.ts', 'test/run-gate.test.ts');
const configFrom = at('config/tree.ts', 'test/config/tree.test.ts', 'test/config/load.test.ts');
const found = at('config/find.ts', 'test/config/find.test.ts', 'test/config/load.test.ts', 'test/config/tree.test.ts');
const mergedSections = at('reporters/comment/merge-sections.ts', 'test/reporters/comment');
const fitted = at('reporters/comment/fit-comment.ts', 'test/reporters/comment');
const overall = at('reporters/comment/overall.ts', 'test/reporters/comment');
const exchanged = at('io/github-exchange.ts', 'test/io/github-exchange.test.ts');
const sticky = at('io/github-sticky.ts', 'test/io/github-sticky.test.ts');
const comments = at('io/github-comments.ts', 'test/io/github-sticky.test.ts');
const checkRuns = at('io/github-check-run.ts', 'test/io/github-check-run.test.ts');
const addresses = at('io/github-url.ts', 'test/io/github.test.ts', 'test/io/github-exchange.test.ts');
const junit = at('formats/junit/test-case.ts', 'test/formats/junit');
const junitReading = at('formats/junit/junit-reading.ts', 'test/formats/junit');
const junitFigures = at('formats/junit/declared.ts', 'test/formats/junit');

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
  grade('rule.unmeasured || rule.unwaivable ? undefined :', 'rule.unwaivable ? undefined :'),
  grade('rule.unmeasured || rule.unwaivable ? undefined :', 'rule.unmeasured ? undefined :'),
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
  coverage('if (problems.length > 0) return problems;', ''),
  coverage(
    "return [{ rule: 'not-measured', message: 'no report knows anything that could be covered' }];",
    'return [];',
  ),
  coverage('...(isComplete ? [...limits.findings, ...change.findings] : []),', '...limits.findings,'),
  limit('if (count.total === 0) return', 'if (count.total < 0) return'),
  limit('if (!isBelow(count, percent)) return', 'if (isBelow(count, percent)) return'),
  limit('findings: each.isRequired(metric) ? [notMeasured(limit, each)] : []', 'findings: []'),
  patchRules('uncoveredOf(lines) <= most', 'uncoveredOf(lines) <= most + 1'),
  patchRules(
    'if (percent === undefined || !isBelow(count, percent)) return [];',
    'if (percent === undefined) return [];',
  ),
  patchRules('wantsLines && measured.lines.total === 0 &&', 'wantsLines && measured.lines.total < 0 &&'),
  patchLines('if (file?.summary && one.added.length > 0) lineless.push(one.path);\n    else if (file)', 'if (file)'),
  patchLines('if (count > 0) {', 'if (count >= 0) {'),
  patchLines('unreported.push(one.path);', ''),
  judgePatch("lines.total < limit['minimum-size']", "lines.total <= limit['minimum-size']"),
  judgePatch('if (measured.length === 0)\n', 'if (measured.length < 0)\n'),
  compared('if (!isUseful) return', 'if (isUseful) return'),
  measured('if (found.length === 0) absent.push({ ...noneFound(glob, suite), suite });', ''),
  measured('for (const problem of mapProblems(read, map, isIgnored)) measured.problems.push(problem);', ''),
  measured('if (measured.pile.has(suite) || !world.mayBeAbsent(suite))', 'if (!world.mayBeAbsent(suite))'),
  mapped('found > 0 && strangers.length <= found', 'found > 0'),
  legs('else if (!options.legs.includes(leg.leg)) found.problems.push(unlisted(leg.leg, name));', ''),
  measured('if (clashes.length > 0) measured.problems.push(notMergeable(read, clashes));', ''),
  mapped("by === 'untracked' ? [path] : []", '[]'),
  legs('else if (leg.sha !== head) found.problems.push(foreign(leg, name, head));', ''),
  legs('if (twin !== undefined) found.problems.push(repeated(leg.leg, [twin, name]));\n    else if', 'if'),
  legs('found.problems.push(...missing.map((leg) => absent(leg, [...seen.keys()], names.length)));', ''),
  previous('if (sha === head)', 'if (false)'),
  previous('if (tracked !== undefined)', 'if (false)'),
  carried('before.oldStart + before.oldLines <= first', 'true'),
  gathered('const rows = before ? rowsOf(', 'const rows = before && own.length === 0 ? rowsOf('),
  gathered('there.has(key) && !measured.has(key)', '!there.has(key) && !measured.has(key)'),
  allowance('reason !== undefined && reason !== reasons.get(formerKey(key));', 'reason !== undefined;'),
  allowance('!isReasoned(row) && isOver(row, ceiling(row.key))', 'false'),
  gaps('a.lines > b.lines || a.branches > b.branches', 'a.lines > b.lines && a.branches > b.branches'),
  ratio(
    'BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total)',
    'Math.round((covered / total) * 100) < Number(value) / 10 ** digits',
  ),
  merged('if (b.placeholder && !a.placeholder) return a;', ''),
  totals('if (hits[index] !== 0) covered++;', 'covered++;'),
  gatherAll('suspects.has(inRepository(plainPath(file)))', 'suspects.has(file)'),
  gatherAll('isUnseen ? known : diff.map(({ path }) => path)', 'isUnseen ? [] : diff.map(({ path }) => path)'),
  sizes('if (sources === 0) return', 'if (sources < 0) return'),
  sizes("rule: 'unparsed',", "rule: 'grew-within',"),
  sizes('...evidence.idle.map(', '...[].map('),
  limitOf('figures[metric] > limit', 'figures[metric] > limit + 1'),
  limitOf('limits.toReversed()', '[...limits]'),
  limitOf("found === 'off' ? undefined : found", "found === 'off' ? 0 : found"),
  limitOf("state === 'new' || (", '('),
  most('figures[of] > over && fits(path)', 'figures[of] >= over && fits(path)'),
  most("state !== 'same' && ", ''),
  most('(before?.figures[of] ?? 0) > over', 'false'),
  judgeMost('functions > most ?', 'functions >= most ?'),
  judgeMost('if (came.length <= most)', 'if (came.length < most)'),
  sizeScope("if (most.some(({ functions }) => functions !== undefined)) return 'all';", ''),
  sizeScope('decides.test(path) ||', ''),
  states("lost.has(diff.from ?? diff.path) ? 'changed' : 'new'", "'new'"),
  states('!isLost(path)', 'true'),
  leftOut('return measured.has(diff.from ?? diff.path)', 'return true'),
  leftOut('return [...marked, ...moved];', 'return [...marked];'),
  sources('if (isUnread(reason)) unparsed.push(', 'if (isUnread(reason)) [].push('),
  byRows('isUnknown || !place', '!place'),
  byRows('excess.length === 0 && !isRecorded', '!isRecorded'),
  sizeRatchet('before ? parseSizeBaseline(', 'before && own.entries.length === 0 ? parseSizeBaseline('),
  sizeRows('value <= Math.max(limit, said ?? 0)', 'value <= Math.max(limit, said ?? value)'),
  sizeRows('value > before.figures[metric]', 'value >= before.figures[metric]'),
  sizeAllowance('!one.isReasoned && isLooser', 'one.isReasoned && isLooser'),
  sides('leastSizes(one.sizes, other.sizes)', 'one.sizes'),
  standing("'changes-requested': 'asks for changes',", "'changes-requested': undefined,"),
  standing("type === 'User' && !", "type !== 'Bot' || !"),
  standing("author === 'denied' && hasLogin(authors, login)", "author === 'denied' && authors[0] === login"),
  standing('commit === head', 'commit !== undefined'),
  standing(
    "doubts.find(({ is }) => is === 'not-counted') ?? doubts[0] ??",
    "doubts.find(({ is }) => is === 'not-counted') ??",
  ),
  standing('permissions.slice(permissions.indexOf(needed))', 'permissions.slice()'),
  approved('have.length >= requirement.count', 'have.length > 0'),
  approved('unknownPart(evidence, requirement) ??', ''),
  reviews("['DISMISSED', 'dismissed'],", ''),
  reviews('!isBefore(review, before)', 'isBefore(review, before)'),
  reviews("state === 'rejected' || before?.state === 'rejected'", "state === 'rejected'"),
  subjects('judged !== undefined && pull.head.sha !== judged', 'false'),
  subjects("pull.base.ref !== branch || pull.state !== 'open'", "pull.state !== 'open'"),
  people('if (unknown === 0) return', 'if (unknown >= 0) return'),
  needed("permission ?? (users.length + teams.length === 0 ? 'write' : undefined)", 'permission'),
  matrix('const isDenied = applied.length + unknown.length === 0;', 'const isDenied = false;'),
  matrix('...applied.map((rule) =>', '...applied.slice(0, 1).map((rule) =>'),
  applicable("if ('unreadable' in changed) return", "if ('unreadable' in changed) return false && "),
  applicable('age < -clockSkewMs', 'age < -1000 * clockSkewMs'),
  policy("if (own && from === 'head') return 'self-excused';", ''),
  policy("if (approval?.met) return 'approved-loosening';", "if (approval) return 'approved-loosening';"),
  policy("effect !== 'stricter'", "effect === 'looser'"),
  policy('leftOut === 0', 'leftOut >= 0'),
  effects("value === undefined || value === 'off' ? -Infinity", "value === undefined || value === 'off' ? Infinity"),
  effects("after > before ? 'stricter' : 'looser'", "after < before ? 'stricter' : 'looser'"),
  configs("(stricter === 'present') === (before === undefined)", "(stricter === 'present') !== (before === undefined)"),
  ownConfig("{ effect: 'looser' as const }", "{ effect: 'stricter' as const }"),
  allowances('amount > (', 'amount > 1 + ('),
  markers('if ((lost.get(keyOf(one)) ?? 0) > 0) take(one, one);', 'take(one, one);'),
  gates('if (!after.usesGate)', 'if (false)'),
  gates(
    "order: ['notice', 'warning', 'error'], initial: 'error'",
    "order: ['error', 'warning', 'notice'], initial: 'error'",
  ),
  steps("return isOptional ? 'looser' : 'stricter';", "return 'stricter';"),
  steps("if (isNever(is)) return 'looser';", ''),
  required('if (found.length === 0) return [absent(name, whyAbsent(named, app), checks)];', ''),
  required('!check.own && ', ''),
  required("good.includes(conclusion) ? 'good' : 'bad'", "conclusion === 'failure' ? 'bad' : 'good'"),
  required("if (status !== 'completed' || conclusion === undefined) {", 'if (conclusion === undefined) {'),
  waits('if (pull) return pull.headSha;', ''),
  newest('startOf(check) || Infinity', 'startOf(check)'),
  suites('!evidence.legs.some(({ leg }) => leg === name)', 'evidence.legs.length === 0'),
  suiteLegs('if (sha !== head)', 'if (false)'),
  suiteLegs('attemptOf(read) === newest', 'true'),
  suiteLegs('if (!same) return say(', 'if (!same) return undefined && say('),
  suiteLeg('if (tests === 0)', 'if (tests < 0)'),
  suiteLeg('if (ran === 0)', 'if (ran < 0)'),
  suiteLeg('ran < minimum', 'tests < minimum'),
  suiteLeg('unshown > 0', 'unshown > 1'),
  jobs("if (result === 'success') return [];", "if (result === 'success' || result === 'skipped') return [];"),
  attested('assertSameCommit(report.subject, ended);', ''),
  attested('assertSameRepository(report.subject, event);', ''),
  attested('pullRequest: pull?.number,', ''),
  addressed('pulls.filter((pull) => pull.head.sha === headSha)', 'pulls'),
  reported("event?.name === 'workflow_run' ? exitCodes.ready", 'event ? exitCodes.ready'),
  believed('if (verdict(results) !== report.verdict)', 'if (false)'),
  believed('!finding.waived && (finding.unmeasured ||', '!finding.waived && ('),
  delivered('undelivered.push({ reporter: reporter.id, reason: describeError(thrown) });', 'throw thrown;'),
  refused("if (event?.name === 'pull_request_target')", "if (event?.name === 'pull_request')"),
  refused('ended?.headRepository !== repository)', 'ended?.headRepository === undefined)'),
  configFrom(
    "return event.pull?.isFork ?? event.name.startsWith('pull_request');",
    'return event.pull?.isFork ?? false;',
  ),
  configFrom("if (asked === 'head') return", 'if (asked) return'),
  configFrom('found.shown === undefined ? event?.change?.base : undefined', 'undefined'),
  configFrom('if (event && !event.pull && !mayBeOfFork(event)) return undefined;', 'return undefined;'),
  found('  if (other)\n', '  if (false)\n'),
  found("if (asked === 'base')", 'if (false)'),
  mergedSections('if (!known || isAfter(section, known))', 'if (!known || section.parts.length >= known.parts.length)'),
  mergedSections("'ready', 'undecided', 'not-ready'", "'not-ready', 'undecided', 'ready'"),
  mergedSections('compare(one.run, other.run) ||', ''),
  fitted('b.length - a.length ||', 'a.length - b.length ||'),
  fitted('if (length <= room) break;', ''),
  fitted('filter(({ length }) => length > 0)', 'filter(() => false)'),
  overall('!isEarlier(section)', 'true'),
  exchanged('mayBeDone: !isRefusal', 'mayBeDone: false'),
  exchanged('mayBeDone ? await call.look?.() : undefined', 'undefined'),
  exchanged('tries === mostTries || pause >= budget.left()', 'tries === mostTries'),
  exchanged('mayTryAgain: isRefusal || status >= 500', 'mayTryAgain: status >= 400'),
  sticky("if (sameText(text, there.body)) return 'unchanged';", ''),
  sticky('if (!isThere) return', 'if (isThere) return'),
  sticky('[...known, ...history.slice(Math.max(0, start))]', 'known'),
  comments('comment.body.startsWith(marker) && isMe(user, me)', 'comment.body.startsWith(marker)'),
  checkRuns('>= sent ? there', '> 0 ? there'),
  checkRuns('one.external_id === externalId', 'one.external_id !== null'),
  addresses('return isPlain && url.origin === origin &&', 'return isPlain &&'),
  addresses('if (URL.canParse(target) && isWithin(api, new URL(target))) return', 'if (URL.canParse(target)) return'),
  junit("if (seen.has('failed')) return 'failed';", "if (seen.has('skipped')) return 'skipped';"),
  junit(
    "const worst = ['errored', 'failed', 'skipped', 'passed'] as const;",
    "const worst = ['passed', 'skipped', 'failed', 'errored'] as const;",
  ),
  junitReading('if (closed) tally.add(closed);', "if (closed && name === 'testcase') tally.add(closed);"),
  junitFigures('(bad() ?? 0) - shown - repeated', '(bad() ?? 0) - shown - repeated - 1'),
  junitFigures("sum(countBad('failures'), countBad('errors'))", "countBad('failures')"),
  composed('earlier.run !== section.run', 'earlier.run === section.run'),
  composed('kept && writeSection(kept) === again', 'kept'),
  fitted("Number(a.verdict === 'ready') - Number(b.verdict === 'ready')", '0'),
  permitted("state === 'approved' && type === 'User' && commit === head", "state === 'approved' && type === 'User'"),
  readReports('if (verdict(results) !== report.verdict)', 'if (results.length === 0)'),
  namedChecks('if (!isKnown || named.size === 0) return allChecks();', ''),
  sinkEnd('http: closingHttp?.() ?? settings.http', 'http: settings.http'),
];
