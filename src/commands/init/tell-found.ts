import { totalsOfAll } from '../../checks/coverage/pile.ts';
import { metrics } from '../../formats/coverage/model.ts';
import { formatPercent } from '../../model/ratio.ts';
import { numberOf } from '../../model/words.ts';
import type { Plan } from './decide.ts';
import type { PlannedFlags } from './decide-flags.ts';
import type { PlannedSize } from './decide-size.ts';
import type { Remark, Seen, SeenReport, SeenTool } from './seen.ts';
import { atMost, section, type Section } from './sections.ts';

const mostRows = 10;

/** What was looked at and what the config is about. */
export const tellFound = (seen: Seen, plan: Plan): readonly Section[] => [
  ...section('Found', [
    ['repository', describeRepository(seen)],
    ...atMost(
      3,
      seen.languages.map(({ name, files }) => [name, numberOf(files, 'file')]),
    ),
    ...(plan.flags ? plan.flags.files.map(({ path, flags }) => [path, numberOf(flags.length, 'flag')]) : []),
    ...plan.baselines.map(({ path, format, metrics }) => [
      path,
      `baseline (${format}), ${numberOf(metrics, 'metric')}`,
    ]),
    ...atMost(mostRows, (plan.coverage?.reports ?? []).map(tellReport)),
    ...(plan.size ? [['functions', describeSizes(plan.size)]] : []),
  ]),
  ...(plan.flags ? tellFlags(plan.flags) : []),
];

function tellReport({ path, format, measured }: SeenReport): readonly string[] {
  const totals = totalsOfAll(measured);
  const metric = metrics.find((one) => totals[one].total > 0) ?? 'lines';
  return [
    path,
    `coverage (${format}), ${numberOf(measured.length, 'file')}, ${formatPercent(totals[metric])} of the ${metric}`,
  ];
}

const describeSizes = ({ functions, files, over }: PlannedSize): string =>
  `${functions} in ${numberOf(files, 'file')}, ${over === 0 ? 'none' : over} of them over a limit`;

function describeRepository({ files, workflows, repository }: Seen): string {
  const { isThere, isShallow, isFolder } = repository;
  const git = isThere
    ? `git${isShallow ? ', a shallow clone' : ''}${isFolder ? ', in a folder of it' : ''}`
    : 'no git repository';
  return `${numberOf(files, 'file')}, ${git}, ${numberOf(workflows, 'workflow')}`;
}

function tellFlags({ registry }: PlannedFlags): readonly Section[] {
  const names = (which: PlannedFlags['registry']): Section['rows'] =>
    atMost(
      mostRows,
      which.map(({ name }) => [name]),
    );
  return [
    ...section(
      'On today: registered as safe, so say in the config what is safe before the rollout',
      names(registry.filter(({ isOn }) => isOn)),
    ),
    ...section(
      'Unclear today: registered, and the gate says what is wrong',
      names(registry.filter(({ today }) => today === undefined)),
    ),
  ];
}

/** One line for each thing that is there and not gated, and for each that could not be looked at. */
export function tellLeft({ docs, skipped }: Seen, { left, idleTools }: Plan): readonly Section[] {
  return section('Found, and not gated', [
    ...idleTools.flatMap(tellTool),
    ...atMost(
      mostRows,
      docs.map(({ path, what }: Remark) => [`found ${path} (${what}): not gated by this version`]),
    ),
    ...atMost(
      mostRows,
      left.map(({ path, what }) => [`found ${path}: not gated, ${what}`]),
    ),
    ...atMost(
      mostRows,
      skipped.map(({ path, what }) => [`skipped ${what.startsWith(path) ? what : `${path}: ${what}`}`]),
    ),
  ]);
}

/** What is not there is not gated: but it takes a run of the tests and two lines. */
function tellTool({ tool, manifest }: SeenTool): Section['rows'] {
  return [
    [`found ${tool.name} in ${manifest} (measures coverage), and no report that can be gated. To gate it,`],
    [`  run \`${tool.command(tool.report) ?? tool.name}\` and add to the checks:`],
    ['    coverage:'],
    [`      reports: [${tool.report}]`],
  ];
}
