import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { Paint } from './reporters/paint.ts';
import { wrap } from './reporters/wrap.ts';
import { inputs, type Input } from './request.ts';

const width = 86;

/** The page for `--help`: of one command, or of all. */
export const help = (command: Command | undefined, paint: Paint): string =>
  command ? commandPage(command, paint) : overview(paint);

function overview(paint: Paint): string {
  const rows = commands.map(({ name, summary }) => row(name, summary, paint));
  return [
    'The gate that a staged rollout has to pass: is this ready?\n',
    section('Usage', ['  epic21-gate [command] [options]\n'], paint),
    section('Commands', rows, paint),
    section(
      'Options',
      [
        ...optionsOf(['config', 'directory', 'format', 'quiet', 'verbose', 'no-color'], paint),
        row('-h, --help', 'Help, also of a command: epic21-gate flags --help', paint),
        row('-V, --version', 'The version', paint),
      ],
      paint,
    ),
    section('Exit codes', exitCodes, paint),
  ].join('\n');
}

const exitCodes = [
  '  0  ready\n',
  '  1  not ready: a finding stands in the way\n',
  '  2  undecided: something could not be measured\n',
  '  3  misuse: bad config, bad options, bad input\n',
];

function commandPage({ summary, usage, examples, inputs: names }: Command, paint: Paint): string {
  const shown = examples.flatMap(([line, meaning]) => [`  ${paint('dim', `# ${meaning}`)}\n`, `  ${line}\n`]);
  return [
    `${summary}.\n`,
    section('Usage', [`  ${usage}\n`], paint),
    section('Examples', shown, paint),
    section('Options', [...optionsOf(names, paint), row('-h, --help', 'This page', paint)], paint),
  ].join('\n');
}

const section = (title: string, lines: readonly string[], paint: Paint): string =>
  `${paint('bold', title)}\n${lines.join('')}`;

const optionsOf = (names: readonly string[], paint: Paint): readonly string[] =>
  inputs
    .filter(({ name }) => names.includes(name))
    .map((input: Input) =>
      row(
        `${input.short === undefined ? '    ' : `-${input.short}, `}--${input.name}${input.placeholder === undefined ? '' : ` ${input.placeholder}`}`,
        `${input.summary}${input.initial === undefined ? '' : ` Default: ${input.initial}`}`,
        paint,
      ),
    );

const column = 30;

function row(name: string, text: string, paint: Paint): string {
  const [first = '', ...rest] = wrap(text, width - column);
  const head =
    name.length + 4 > column
      ? `  ${paint('bold', name)}\n${' '.repeat(column)}`
      : `  ${paint('bold', name)}${' '.repeat(column - 2 - name.length)}`;
  return [`${head}${first}\n`, ...rest.map((line) => `${' '.repeat(column)}${line}\n`)].join('');
}
