import { headline } from '../../reporters/headline.ts';
import { formatPlace } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { numberOf } from '../../model/words.ts';
import { rulebook } from '../rulebook.ts';
import type { Plan } from './decide.ts';
import type { PlannedCoverage } from './decide-coverage.ts';
import type { PlannedSize } from './decide-size.ts';
import { sizeBaseline } from './render-size.ts';
import type { Seen } from './seen.ts';
import { atMost, section, type Section } from './sections.ts';
import { tellFound, tellLeft } from './tell-found.ts';
import type { Targets } from './targets.ts';

interface Story {
  readonly seen: Seen;
  readonly plan: Plan;
  readonly targets: Targets;
  readonly report: Report;
}

export const tellWritten = ({ seen, plan, targets, report }: Story): readonly Section[] => [
  ...tellFound(seen, plan),
  ...tellLeft(seen, plan),
  ...section('Wrote', [[targets.config], [targets.workflow]]),
  ...tellVerdict(report),
  ...section('Next', nextSteps({ seen, plan, targets, report })),
];

export const tellDryRun = ({ seen, plan, targets, report }: Story): readonly Section[] => [
  ...tellFound(seen, plan),
  ...tellLeft(seen, plan),
  ...tellVerdict(report),
  ...section('Nothing was written', [
    ...targets.existing.map((path) => [`${path} exists: to replace it, add --force`]),
    [`The two files would be ${targets.config} and ${targets.workflow}, as follows.`],
  ]),
];

/** Rules and places only: a message may quote a value, and these are not ours to print unasked. */
function tellVerdict(report: Report): readonly Section[] {
  const titles = new Map(
    rulebook.flatMap(({ id, rules }) => Object.entries(rules).map(([name, { title }]) => [`${id}/${name}`, title])),
  );
  const findings = report.results.flatMap(({ findings }) =>
    findings.map(({ rule, at }) => [rule, at ? formatPlace(at) : '', titles.get(rule) ?? '']),
  );
  const blocked = report.results.flatMap(({ check, reason }) => (reason === undefined ? [] : [[check, '', reason]]));
  return [{ title: `The gate says today: ${headline(report)}`, rows: atMost(10, [...findings, ...blocked]) }];
}

function nextSteps({ seen, plan, targets, report }: Story): Section['rows'] {
  const { flags, coverage, size } = plan;
  const { config, workflow } = targets;
  const { repository } = seen;
  const isIgnored = flags?.files.some((file) => file.isIgnored) ?? false;
  const steps = [
    ...(size ? sizeSteps(size, report) : []),
    'Run `epic21-gate`: it says what the gate thinks, finding by finding.',
    ...(repository.isThere
      ? []
      : ['Run `git init`: without a repository a commit that a baseline names cannot be checked.']),
    ...(repository.isShallow
      ? ['Run `git fetch --unshallow`: a shallow clone cannot tell what is part of the history.']
      : []),
    ...(isIgnored
      ? ['Let the workflow write the env file, or commit it: git ignores it, and without it the gate is undecided.']
      : []),
    ...(coverage ? coverageSteps(coverage, workflow) : []),
    ...(repository.isFolder
      ? [
          `Move ${workflow} to the root of the repository, and give the action \`with: directory:\` this folder: GitHub looks nowhere else.`,
        ]
      : []),
    `Commit ${config} and ${workflow}.`,
    'Require the check "epic21-gate" in the rules of the default branch: then nothing is merged without its verdict.',
  ];
  return steps.map((step, index) => [`${index + 1}. ${step}`]);
}

/** First of all: without its baseline the check is not ready, whatever else is right. */
const sizeSteps = ({ over }: PlannedSize, report: Report): readonly string[] =>
  report.results.some(({ findings }) => findings.some(({ rule }) => rule === 'size/ratchet-missing'))
    ? [
        `Run \`epic21-gate baseline update\` and commit ${sizeBaseline}: what is over a limit today (${numberOf(over, 'function')}) may stay, but not grow, once it is listed there. Without it the gate is not ready.`,
      ]
    : [];

function coverageSteps({ reports, steps }: PlannedCoverage, workflow: string): readonly string[] {
  const committed = reports.filter(({ isTracked }) => isTracked).map(({ path }) => path);
  return [
    ...(committed.length > 0
      ? [
          `Let git ignore ${committed.slice(0, 3).join(', ')}${committed.length > 3 ? ' and others' : ''}: a committed report tells what was covered once.`,
        ]
      : []),
    steps.isSure
      ? `See in ${workflow} whether the tests run as they should: they write the coverage reports before the gate reads them.`
      : `Let ${workflow} run the tests with coverage before the gate: without their reports it is undecided.`,
  ];
}
