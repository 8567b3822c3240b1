import { count } from '../../reporters/headline.ts';
import type { Plan } from './decide.ts';
import type { PlannedFlags } from './decide-flags.ts';
import type { Remark, Seen } from './seen.ts';
import { atMost, section, type Section } from './sections.ts';

const mostRows = 10;

/** What was looked at and what the config is about. */
export const tellFound = (seen: Seen, plan: Plan): readonly Section[] => [
  ...section('Found', [
    ['repository', describeRepository(seen)],
    ...atMost(
      3,
      seen.languages.map(({ name, files }) => [name, count(files, 'file')]),
    ),
    ...(plan.flags ? plan.flags.files.map(({ path, flags }) => [path, count(flags.length, 'flag')]) : []),
    ...plan.baselines.map(({ path, format, metrics }) => [path, `baseline (${format}), ${count(metrics, 'metric')}`]),
  ]),
  ...(plan.flags ? tellFlags(plan.flags) : []),
];

function describeRepository({ files, workflows, repository }: Seen): string {
  const { isThere, isShallow, isFolder } = repository;
  const git = isThere
    ? `git${isShallow ? ', a shallow clone' : ''}${isFolder ? ', in a folder of it' : ''}`
    : 'no git repository';
  return `${count(files, 'file')}, ${git}, ${count(workflows, 'workflow')}`;
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
export function tellLeft({ coverage, tools, docs, skipped }: Seen, left: readonly Remark[]): readonly Section[] {
  const ungated = ({ path, what }: Remark): readonly string[] => [`found ${path} (${what}): not gated by this version`];
  return section('Found, and not gated', [
    ...atMost(mostRows, coverage.map(ungated)),
    ...tools.map(({ path, what }) => [`found ${what} in ${path} (measures coverage): not gated by this version`]),
    ...atMost(mostRows, docs.map(ungated)),
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
