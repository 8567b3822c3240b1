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
      'base',
      'fail-on',
      'format',
      'output',
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
