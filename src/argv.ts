import type { Command } from './commands/command.ts';
import { commandNamed } from './commands/index.ts';
import { GateError } from './model/errors.ts';
import { didYouMean } from './model/nearest.ts';
import { clip, visible } from './model/visible.ts';
import { buildRequest, inputs, type Input, type Request } from './request.ts';

// An import of node:util loads all that hangs on it, each time the command line starts.
const { parseArgs } = process.getBuiltinModule('node:util');

/** What a command line asks for: to be run, to be helped, or the version. */
export type Asked =
  | { readonly kind: 'run'; readonly request: Request }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' };

export function readArgv(argv: readonly string[], cwd: string): Asked {
  const { tokens } = parseArgs({ args: [...argv], options: parserOptions(), strict: false, tokens: true });
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const isAsked = (name: string): boolean => options.some((token) => token.name === name);
  if (isAsked('version') || words[0] === 'version') return { kind: 'version' };
  const said = words[0] === 'help' ? words.slice(1) : words;
  const [name = 'check', ...operands] = said;
  if (isAsked('help') || words[0] === 'help')
    return { kind: 'help', command: said.length > 0 ? commandNamed(name) : undefined };
  assertKnown(options);
  const command = commandNamed(name);
  if (operands.length > 0 && command.operands === undefined) {
    throw wrong(`${command.name} takes no "${visible(clip(operands[0] ?? '', 80))}"`, undefined);
  }
  const given = new Map<string, string[]>();
  for (const { name: option, rawName, value } of options) {
    const input = inputFor(command, option, rawName);
    given.set(input.name, [...(given.get(input.name) ?? []), valueOf(input, value)]);
  }
  return { kind: 'run', request: buildRequest(given, { command: command.name, operands, cwd }) };
}

type ParserOptions = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

const parserOptions = (): ParserOptions => ({
  ...Object.fromEntries(rows.flatMap((input) => namesOf(input).map((name) => [name, parserOption(input)]))),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
});

const parserOption = ({ kind, short }: Input) =>
  ({ type: kind === 'switch' ? 'boolean' : 'string', ...(short && { short }) }) as const;

const rows: readonly Input[] = inputs;
const namesOf = ({ name, alias }: Input): readonly string[] => (alias === undefined ? [name] : [name, alias]);

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
}

/** First of all, for the word behind a misspelt option is taken for a command. */
function assertKnown(options: readonly OptionToken[]): void {
  const known = [...rows.flatMap(namesOf), 'help', 'version'];
  const unknown = options.find(({ name }) => !known.includes(name));
  if (unknown)
    throw wrong(
      `unknown option ${visible(clip(unknown.rawName, 80))}`,
      didYouMean(
        unknown.rawName,
        known.map((one) => `--${one}`),
      ),
    );
}

function inputFor(command: Command, name: string, written: string): Input {
  const input = rows.find((row) => namesOf(row).includes(name));
  if (input && command.inputs.some((own) => own === input.name)) return input;
  throw wrong(
    `${visible(clip(written, 80))} is not an option of ${command.name}`,
    `See epic21-gate ${command.name} --help.`,
  );
}

function valueOf({ kind, name, placeholder = 'VALUE' }: Input, value: string | undefined): string {
  if (kind === 'switch') return value ?? 'true';
  if (value === undefined || value === '' || value.startsWith('-'))
    throw wrong(`--${name} needs a value: --${name} ${placeholder}`, undefined);
  return value;
}

const wrong = (what: string, hint: string | undefined): GateError =>
  new GateError('misuse', what, { hint: hint ?? 'Try --help.' });
