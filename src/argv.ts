import { parseArgs } from 'node:util';
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { GateError } from './model/errors.ts';
import { didYouMean } from './model/nearest.ts';
import { clip, visible } from './model/visible.ts';
import { buildRequest, inputs, type Input, type Request } from './request.ts';

/** What a command line asks for: to be run, to be helped, or the version. */
export type Asked =
  | { readonly kind: 'run'; readonly request: Request }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' };

export function readArgv(argv: readonly string[], cwd: string): Asked {
  const options = Object.fromEntries(
    inputs.map((input: Input) => [
      input.name,
      {
        type: input.kind === 'switch' ? ('boolean' as const) : ('string' as const),
        ...(input.short && { short: input.short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const isAsked = (name: string): boolean => tokens.some((token) => token.kind === 'option' && token.name === name);
  if (isAsked('version')) return { kind: 'version' };
  const [name = 'check', ...operands] = words[0] === 'help' ? words.slice(1) : words;
  const command = commands.find((one) => one.name === name);
  if (isAsked('help') || words[0] === 'help') return { kind: 'help', command: words.length > 0 ? command : undefined };
  assertKnown(tokens.flatMap((token) => (token.kind === 'option' ? [token] : [])));
  if (!command)
    throw misuse(
      `unknown command "${visible(clip(name, 80))}"`,
      didYouMean(
        name,
        commands.map((one) => one.name),
      ),
    );
  if (operands.length > 0 && command.operands === undefined)
    throw misuse(`${command.name} takes no "${visible(clip(operands[0] ?? '', 80))}"`, undefined);
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const input = inputFor(command, token.name, token.rawName);
    given.set(input.name, [...(given.get(input.name) ?? []), valueOf(input, token.value)]);
  }
  return { kind: 'run', request: buildRequest(given, { command: command.name, operands, cwd }) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
}

/** First of all, for the word behind a misspelt option is taken for a command. */
function assertKnown(options: readonly OptionToken[]): void {
  const known = [...inputs.map(({ name }) => name), 'help', 'version'];
  const unknown = options.find(({ name }) => !known.includes(name));
  if (unknown)
    throw misuse(
      `unknown option ${visible(clip(unknown.rawName, 80))}`,
      didYouMean(
        unknown.rawName,
        known.map((one) => `--${one}`),
      ),
    );
}

function inputFor(command: Command, name: string, written: string): Input {
  const input = inputs.find((row) => row.name === name);
  if (input && command.inputs.includes(input.name)) return input;
  throw misuse(
    `${visible(clip(written, 80))} is not an option of ${command.name}`,
    `See epic21-gate ${command.name} --help.`,
  );
}

function valueOf({ kind, name, placeholder = 'VALUE' }: Input, value: string | undefined): string {
  if (kind === 'switch') return value ?? 'true';
  if (value === undefined || value === '' || value.startsWith('--'))
    throw misuse(`--${name} needs a value: --${name} ${placeholder}`, undefined);
  return value;
}

const misuse = (what: string, hint: string | undefined): GateError =>
  new GateError('misuse', what, { hint: hint ?? 'Try --help.' });
