import { GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import { clip, visible } from '../model/visible.ts';
import type { Command } from './command.ts';

/** The commands, a line each; each is loaded only when it is asked for. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    summary: 'Run the checks of the config and say whether this is ready (the default command)',
    usage: 'epic21-gate [check] [options]',
    inputs: [
      'config',
      'directory',
      'only',
      'skip',
      'phase',
      'flags-file',
      'evidence',
      'needs',
      'base',
      'config-from',
      'fail-on',
      'format',
      'output',
      'name',
      'section',
      'pull-request',
      'quiet',
      'verbose',
      'no-color',
    ],
    examples: [
      ['epic21-gate', 'Gate this folder by its config'],
      ['epic21-gate --only flags --phase stage:21_01a', 'Are the flags right for stage 21_01a?'],
      ['epic21-gate --format console,json=gate.json', 'Print the report and keep it as JSON'],
    ],
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'report',
    summary: 'Show a report that `check` wrote, also as a comment, from a job that may write',
    usage: 'epic21-gate report --from FILE [options]',
    inputs: [
      'from',
      'directory',
      'format',
      'output',
      'comment',
      'name',
      'section',
      'pull-request',
      'quiet',
      'verbose',
      'no-color',
    ],
    examples: [
      ['epic21-gate report --from gate.json', 'The report of another run, as the terminal shows it'],
      ['epic21-gate report --from gate.json --format html=gate.html,sarif=gate.sarif', 'The same in other formats'],
      [
        'epic21-gate report --from gate.json --format comment --pull-request 7',
        'Comment on a pull request, with GITHUB_TOKEN',
      ],
    ],
    load: async () => (await import('./report/index.ts')).report,
  },
  {
    name: 'flags',
    summary: 'Show the flags as a table, or set one in its env file',
    usage: 'epic21-gate flags [set NAME=VALUE] [options]',
    inputs: ['config', 'directory', 'phase', 'flags-file', 'dry-run', 'fix-duplicates', 'no-color'],
    operands: 'any',
    examples: [
      ['epic21-gate flags', 'The table; the exit code is that of the check'],
      ['epic21-gate flags set USE_NEW_STORAGE_ADAPTER=false', 'Turn a flag off, touching nothing else in the file'],
      ['epic21-gate flags set USE_X=true --flags-file ~/infra/.env.infra --dry-run', 'Show the edit first'],
    ],
    load: async () => (await import('./flags.ts')).flags,
  },
  {
    name: 'coverage',
    summary: 'Read coverage reports of any format: totals, the worst files, the lines of a change',
    usage:
      'epic21-gate coverage [REPORT...] [options]\n  A REPORT is relative to the current folder, not to --directory.',
    inputs: ['config', 'directory', 'evidence', 'base', 'diff', 'top', 'explain-paths', 'export', 'format', 'no-color'],
    operands: 'any',
    examples: [
      ['epic21-gate coverage coverage/lcov.info', 'Totals and the worst files of one report'],
      ['epic21-gate coverage --explain-paths', 'How the paths in the reports of the config are mapped'],
      ['epic21-gate coverage --diff change.diff coverage.xml --format json', 'The coverage of a given diff, as JSON'],
      ['epic21-gate coverage "**/lcov.info" --export cobertura=coverage.xml', 'Merge reports, and write them as one'],
    ],
    load: async () => (await import('./coverage/index.ts')).coverage,
  },
  {
    name: 'size',
    summary: 'Show the largest and most complex functions, how large all of them are, and why',
    usage: 'epic21-gate size [PATH...] [options]\n  A PATH is relative to the current folder, not to --directory.',
    inputs: ['config', 'directory', 'top', 'all', 'sort', 'min', 'why', 'no-ignore', 'untracked', 'format', 'no-color'],
    operands: 'any',
    examples: [
      ['epic21-gate size src', 'The worst functions below src, and how large all of them are'],
      ['epic21-gate size --why src/cart.ts --min 10', 'What makes the functions of a file complex, from 10 on'],
      ['epic21-gate size --all --no-ignore --format json', 'Every function, for programs'],
    ],
    load: async () => (await import('./size.ts')).size,
  },
  {
    name: 'collect',
    summary: 'Store what was measured: coverage or tests of a leg, or sizes as a baseline',
    usage: 'epic21-gate collect [coverage|size|suites [REPORT...]] --output FILE [options]',
    inputs: ['config', 'directory', 'only', 'leg', 'output', 'no-color'],
    operands: 'any',
    examples: [
      ['epic21-gate collect suites --leg "unit, 3.11" -o legs/unit.json', 'Keep what the tests of a leg came to'],
      ['epic21-gate collect --leg linux --output legs/linux.json', 'Keep the coverage of the leg linux'],
      ['epic21-gate collect size --output metrics/size.json', 'Keep how large functions are, as a baseline'],
    ],
    load: async () => (await import('./collect.ts')).collect,
  },
  {
    name: 'baseline',
    summary: 'Show the baselines of coverage and size, or tighten them to what is measured',
    usage: 'epic21-gate baseline [show|update] [coverage|size] [options]',
    inputs: ['config', 'directory', 'evidence', 'base', 'allow-lower', 'reason', 'dry-run', 'no-color'],
    operands: 'any',
    examples: [
      ['epic21-gate baseline update', 'Tighten the baselines; nothing is loosened'],
      ['epic21-gate baseline show size', 'The functions over a limit, against their rows'],
      ['epic21-gate baseline update --base origin/main', 'The same on a branch, where rows follow renamed files'],
      ['epic21-gate baseline update --allow-lower --reason "legacy import, TEAM-12"', 'Loosen it, and say why'],
    ],
    load: async () => (await import('./baseline/index.ts')).baseline,
  },
  {
    name: 'record',
    summary: 'Keep the figures of a report in the history, from which trends are drawn',
    usage: 'epic21-gate record --from FILE [--file FILE] [--keep N] [options]',
    inputs: ['from', 'file', 'keep', 'config', 'directory', 'no-color'],
    examples: [
      ['epic21-gate record --from gate.json', 'Add a line for the commit of the report, or replace it'],
      ['epic21-gate record --from gate.json --file history/main.jsonl --keep 500', 'The same without a config'],
    ],
    load: async () => (await import('./record/index.ts')).record,
  },
  {
    name: 'init',
    summary: 'Look at this repository and write a config and a workflow for it',
    usage: 'epic21-gate init [options]',
    inputs: ['directory', 'dry-run', 'force', 'no-color'],
    examples: [
      ['epic21-gate init --dry-run', 'See what would be written'],
      ['epic21-gate init', 'Write .github/epic21-gate.yml and .github/workflows/epic21-gate.yml'],
    ],
    load: async () => (await import('./init/index.ts')).init,
  },
  {
    name: 'explain',
    summary: 'Say what a rule means, why it exists and how to satisfy it',
    usage: 'epic21-gate explain RULE',
    inputs: ['no-color'],
    operands: 'any',
    examples: [['epic21-gate explain flags/shadowed', 'What is a shadowed flag, and what now?']],
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'list',
    summary: 'List the checks and their rules',
    usage: 'epic21-gate list',
    inputs: ['no-color'],
    examples: [['epic21-gate list', 'All checks, all rules, with their levels']],
    load: async () => (await import('./list.ts')).list,
  },
];

export function commandNamed(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const known = commands.map((one) => one.name);
  throw new GateError('misuse', `unknown command "${visible(clip(name, 80))}"`, {
    hint: didYouMean(name, known) ?? 'Try --help.',
  });
}
