import { dialects } from '../../formats/env-file/dialects.ts';
import { dialectsOf, type Plan, type PlannedBaseline } from './decide.ts';
import type { PlannedFlag, PlannedFlags } from './decide-flags.ts';
import { coveragePart } from './render-coverage.ts';
import { sizePart } from './render-size.ts';
import { flowList, scalar } from './scalar.ts';

const schemaUrl = 'https://raw.githubusercontent.com/org/epic21-gate/v1/schema/config.schema.json';

/** The config as text. Options that are commented out hold when their `# ` is taken away. */
export function renderConfig(plan: Plan): string {
  const parts = [
    plan.flags ? flagsPart(plan.flags, plan) : [],
    plan.baselines.length > 0 ? baselinesPart(plan.baselines) : [],
    plan.coverage ? coveragePart(plan.coverage) : [],
    plan.size ? sizePart(plan.size) : [],
  ].filter((part) => part.length > 0);
  const lines = [
    `# yaml-language-server: $schema=${schemaUrl}`,
    '# What a rollout of this repository has to pass. Written by `epic21-gate init`; yours from here on.',
    '# `epic21-gate` runs it, `epic21-gate explain RULE` says what a finding means and what to do.',
    '',
    '# The level from which a finding means not ready: error, warning or notice.',
    '# fail-on: error',
    '',
    'checks:',
    ...parts.flatMap((part, index) => (index === 0 ? part : ['', ...part])),
    '',
    '# Findings that are accepted for a time. After its last day a waiver is a finding itself.',
    '# waivers:',
    `#   - rule: ${exampleRule(plan)}`,
    '#     reason: why this is acceptable for now',
    '#     owner: who answers for it',
    '#     until: 2030-01-31',
  ];
  return `${lines.join('\n')}\n`;
}

function exampleRule({ flags, baselines, coverage }: Plan): string {
  if (flags) return 'flags/shadowed';
  if (baselines.length > 0) return 'baselines/stale';
  return coverage ? 'coverage/below-limit' : 'size/over-limit';
}

function flagsPart(flags: PlannedFlags, { readers, sources }: Plan): readonly string[] {
  const because = readers.map((reader) => reader.because).join('; ');
  const names = flags.registry.map(({ name }) => name);
  return [
    '  # Feature flags: each has the value that this phase allows, to every program that reads it.',
    '  flags:',
    ...phaseLines(flags),
    '    # The env files. A later one wins; `environment` stands for the environment of the process.',
    '    sources:',
    ...flags.files.map(({ path }) => `      - ${scalar(path)}`),
    '    # The programs that read them. A flag must mean the same to all:',
    `    # ${dialects.join(', ')}.${because === '' ? '' : ` Here ${because}.`}`,
    `    ${readers.length > 0 ? '' : '# '}dialects: [${dialectsOf(readers).join(', ')}]`,
    '    # The flags. One that is missing here is not gated. More can be said of each: owner, expires, depends-on,',
    '    # unset (what the program takes when nobody set it), kill-switch.',
    '    registry:',
    ...flags.registry.flatMap(flagLines),
    ...(names.length > 1
      ? [
          '    # Groups of flags of which at most one may be on.',
          `    # exclusive: [[${names.slice(0, 2).join(', ')}]]`,
        ]
      : []),
    ...codeLines(sources, names),
    '    # Markdown tables of flags, with the columns Flag and Default, that must agree with the registry.',
    '    # docs:',
    '    #   - file: docs/flags.md',
  ];
}

function phaseLines({ stages, reached }: PlannedFlags): readonly string[] {
  const [first] = stages;
  if (first === undefined) {
    return [
      '    # `prepare`: every flag is safe. With `stages`, `stage:NAME` wants on what is due by then.',
      '    phase: prepare',
    ];
  }
  return [
    '    # `prepare`: every flag is safe. `stage:NAME`: the flags of that stage, and of those before it, are on.',
    ...(reached === undefined ? [] : ['    # Today the flags up to this stage are on.']),
    `    phase: ${reached === undefined ? 'prepare' : scalar(`stage:${reached}`)}`,
    '    # From the comments in the env file. Their order is the order of the rollout.',
    `    stages: ${flowList(stages)}`,
  ];
}

function flagLines({ name, type, isOn, description, stage }: PlannedFlag): readonly string[] {
  const safe = type === 'boolean' ? 'true' : '1';
  const entries = [
    ...(description === undefined ? [] : [`description: ${scalar(description)}`]),
    ...(type === 'boolean' ? [] : [`type: ${type}`]),
    ...(isOn ? [`safe: ${safe}  # it is on today: say here what is safe before the rollout`] : []),
    ...(stage === undefined ? [] : [`stage: ${scalar(stage)}`]),
  ];
  return entries.length === 0
    ? [`      ${name}: {}`]
    : [`      ${name}:`, ...entries.map((entry) => `        ${entry}`)];
}

function codeLines(sources: readonly string[], names: readonly string[]): readonly string[] {
  if (sources.length === 0) return [];
  const families = [...new Set(names.map(familyOf))];
  return [
    '    # Compare the registry with the code, both ways.',
    '    # code:',
    `    #   files: ${flowList(sources)}`,
    `    #   names: ${flowList(families)}`,
  ];
}

function familyOf(name: string): string {
  const prefix = /^(?:USE|ENABLE|FEATURE|FLAG|FF)_/.exec(name)?.[0];
  return prefix === undefined ? `*${name.slice(name.lastIndexOf('_'))}` : `${prefix}*`;
}

function baselinesPart(baselines: readonly PlannedBaseline[]): readonly string[] {
  return [
    '  # Baselines: the numbers that the rollout is compared with are there, complete, and of this history.',
    '  baselines:',
    '    files:',
    ...baselines.flatMap(baselineLines),
  ];
}

function baselineLines({ path, format, require, metrics }: PlannedBaseline): readonly string[] {
  const some = metrics > require.length ? ` Here ${require.length} of the ${metrics} that it has.` : '';
  return [
    `      - path: ${scalar(path)}`,
    '        # `epic21` is what collect_baseline_metrics.py writes, `evidence` what this gate collects.',
    `        format: ${format}`,
    ...(require.length > 0
      ? [
          `        # Metrics that must be in it, each a number.${some}`,
          '        require:',
          ...require.map((name) => `          - ${scalar(name)}`),
        ]
      : []),
    '        # The oldest that it may be, and the first day that it may be from.',
    '        # max-age: 90d',
    '        # not-before: 2025-01-31',
    '        # The commit that it names must be an ancestor of HEAD; `required` wants one named, `none` does not look.',
    '        # commit: ancestor',
    '        # Whether a pull request may change it: forbidden or allowed.',
    '        # changed: forbidden',
  ];
}
