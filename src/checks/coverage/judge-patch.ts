import type { Count } from '../../formats/coverage/model.ts';
import { sumTotals } from '../../formats/coverage/totals.ts';
import { compileGlob } from '../../formats/glob.ts';
import type { Fact } from '../../model/finding.ts';
import type { Evidence, Patch } from './evidence.ts';
import { joinJudged } from '../../model/finding.ts';
import type { Judged } from './judged.ts';
import { uncoveredOf } from './metric-count.ts';
import type { Options, PatchLimit } from './options.ts';
import { patchFindings, type Part } from './patch-findings.ts';
import { numberOf, showName } from '../../model/words.ts';
import { showCount } from './show-count.ts';

/** The lines that the change adds or changes, and those of each package, against their limits. */
export function judgePatch(evidence: Evidence, limits: Options['patch']): Judged {
  const { patch, totals } = evidence;
  if (!patch) return { facts: [], findings: [] };
  const { files, lineless = [] } = patch;
  const whole = { of: 'this change', within: '', files, lineless, measured: totals };
  const size: Fact = {
    of: whole.of,
    label: 'changed files',
    value: `${patch.changed}, ${files.length} of them measured`,
  };
  return joinJudged([
    { facts: [size], findings: [] },
    judgePart(whole, limits ?? { 'minimum-size': 0 }),
    ...(limits?.packages ?? []).map((limit) => judgePackage(evidence, patch, limit)),
  ]);
}

function judgePackage({ files }: Evidence, patch: Patch, limit: PatchLimit & { readonly at: string }): Judged {
  const fits = compileGlob(limit.at);
  const measured = files.filter(({ path, outside }) => !outside && fits(path));
  const at = showName(limit.at);
  if (measured.length === 0)
    return { facts: [], findings: [{ rule: 'not-measured', message: `no measured file fits ${at}` }] };
  const part = {
    of: `this change, ${at}`,
    within: ` in ${at}`,
    files: patch.files.filter(({ path }) => fits(path)),
    lineless: (patch.lineless ?? []).filter((path) => fits(path)),
    measured: sumTotals(measured.map(({ totals }) => totals)),
  };
  return judgePart(part, limit);
}

function judgePart(part: Part, limit: PatchLimit): Judged {
  const lines = sum(part.files.map((file) => file.lines));
  const branches = sum(part.files.map((file) => file.branches));
  const isTooSmall = lines.total < limit['minimum-size'];
  const judged = isTooSmall ? { lines: undefined, branches: undefined } : limit;
  const facts = [
    { ...ratioFact(part, 'changed lines', lines, judged.lines), ...(part.within === '' && { key: true as const }) },
    ...(branches.total > 0 || limit.branches !== undefined
      ? [ratioFact(part, 'branches on changed lines', branches, judged.branches)]
      : []),
    ...mostFact(part, lines, limit),
    ...(isTooSmall ? [tooSmall(part, lines, limit)] : []),
  ];
  return { facts, findings: patchFindings(part, { lines, branches }, { ...limit, ...judged }) };
}

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), { covered: 0, total: 0 });

const ratioFact = ({ of }: Part, label: string, count: Count, limit: number | undefined): Fact => ({
  of,
  label,
  value: count.total === 0 ? 'none to cover' : showCount(count, limit),
  ...(limit !== undefined && { limit: `>= ${limit} %` }),
});

const mostFact = ({ of }: Part, lines: Count, limit: PatchLimit): readonly Fact[] => {
  const most = limit['most-uncovered'];
  return most === undefined
    ? []
    : [{ of, label: 'uncovered changed lines', value: uncoveredOf(lines), limit: `<= ${most}` }];
};

const tooSmall = ({ of }: Part, { total }: Count, limit: PatchLimit): Fact => ({
  of,
  label: 'percentages',
  value: `not judged: ${numberOf(total, 'changed line')} to cover`,
  limit: `from ${limit['minimum-size']} on`,
});
