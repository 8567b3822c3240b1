import { GateError } from './model/errors.ts';
import { severities } from './model/finding.ts';
import { didYouMean } from './model/nearest.ts';
import { clip, visible } from './model/visible.ts';

/** How a value is written: a word or path, one of a few words, several by comma or line, or a switch. */
type Kind = 'text' | 'choice' | 'list' | 'switch';

export interface Input {
  readonly name: string;
  readonly kind: Kind;
  readonly placeholder?: string;
  readonly choices?: readonly string[];
  /** What holds when nothing is said. */
  readonly initial?: string;
  /** What holds in a workflow when nothing is said there. */
  readonly inAction?: string;
  readonly summary: string;
  /** Offered by the Action too, under the same name. */
  readonly action?: true;
  readonly short?: string;
  /** Another name that is understood. */
  readonly alias?: string;
  /** The place in the config that it replaces. */
  readonly sets?: string;
}

/** The one table of inputs. The Action's inputs, the flags of the command line, help and docs come from it. */
export const inputs = [
  {
    name: 'command',
    kind: 'choice',
    placeholder: 'COMMAND',
    choices: ['check', 'collect', 'report', 'record'],
    initial: 'check',
    action: true,
    summary:
      'What to do: `check`, `collect` in a leg of a matrix, `report` what another job judged, or `record` its figures.',
  },
  {
    name: 'config',
    kind: 'text',
    placeholder: 'FILE',
    action: true,
    summary: 'Config file; in a workflow also the config itself, inline. Default: .github/epic21-gate.yml and its kin.',
  },
  {
    name: 'directory',
    kind: 'text',
    placeholder: 'DIR',
    initial: '.',
    action: true,
    short: 'C',
    summary: 'The folder to gate; every path in the config is relative to it.',
  },
  { name: 'only', kind: 'list', placeholder: 'CHECK,…', action: true, summary: 'Run these checks only.' },
  {
    name: 'skip',
    kind: 'list',
    placeholder: 'CHECK,…',
    action: true,
    summary: 'Leave these checks out; the report lists them.',
  },
  {
    name: 'phase',
    kind: 'text',
    placeholder: 'PHASE',
    action: true,
    sets: 'checks.flags.phase',
    summary: 'The phase that the flags are judged for: `prepare`, or `stage:NAME`.',
  },
  {
    name: 'flags-file',
    alias: 'env-file',
    kind: 'list',
    placeholder: 'FILE,…',
    sets: 'checks.flags.sources',
    summary:
      'Read the flags from these env files instead of the ones in the config; they may lie outside the repository.',
  },
  {
    name: 'base',
    kind: 'text',
    placeholder: 'REV',
    action: true,
    summary: 'The commit that this change is compared with. Default: what the GitHub event says.',
  },
  {
    name: 'fail-on',
    kind: 'choice',
    choices: severities,
    placeholder: 'LEVEL',
    action: true,
    sets: 'fail-on',
    summary: 'The level from which a finding means not ready: error (the default), warning or notice.',
  },
  {
    name: 'format',
    kind: 'list',
    placeholder: 'NAME[=FILE],…',
    action: true,
    summary:
      'Reports to write: console, json, annotations, summary, comment, check-run, sarif, junit, html; `json=FILE` writes to a file. `coverage` prints table, its default, or json; `size` table, json or csv.',
  },
  {
    name: 'output',
    kind: 'text',
    placeholder: 'FILE',
    action: true,
    short: 'o',
    summary: 'Where the one report format that needs a file goes; for `collect`, the evidence.',
  },
  {
    name: 'from',
    kind: 'text',
    placeholder: 'FILE',
    action: true,
    summary: 'For `report` and `record`: the report that `check` wrote as JSON.',
  },
  {
    name: 'file',
    kind: 'text',
    placeholder: 'FILE',
    summary: 'The history to record in. Default: what the config names under `history`.',
  },
  {
    name: 'keep',
    kind: 'text',
    placeholder: 'N',
    summary: 'How many commits the history keeps. Default: what the config says, or 200.',
  },
  {
    name: 'config-from',
    kind: 'choice',
    choices: ['base', 'head'],
    placeholder: 'TREE',
    action: true,
    summary:
      'Read the config as it is at the base of the change, or at its head. Default: base for pull requests from forks, head otherwise.',
  },
  {
    name: 'comment',
    kind: 'choice',
    choices: ['always', 'on-problem', 'never'],
    placeholder: 'WHEN',
    action: true,
    summary: 'When to write the comment on the pull request: always (the default in a workflow), on-problem or never.',
  },
  {
    name: 'checks',
    kind: 'switch',
    action: true,
    summary: 'Publish a check run with all annotations; it needs `checks: write`.',
  },
  {
    name: 'name',
    kind: 'text',
    placeholder: 'NAME',
    initial: 'epic21-gate',
    action: true,
    summary: 'The name of the gate: of its comment and its check run. Gates of one name share one comment.',
  },
  {
    name: 'section',
    kind: 'text',
    placeholder: 'NAME',
    action: true,
    summary: "The section of the comment that is this run's. Default: by workflow, job and directory.",
  },
  {
    name: 'pull-request',
    kind: 'text',
    placeholder: 'NUMBER',
    summary: 'The pull request to comment on. Default: what the GitHub event says.',
  },
  {
    name: 'github-token',
    kind: 'text',
    placeholder: 'TOKEN',
    inAction: '${{ github.token }}',
    action: true,
    summary: 'The token to read GitHub with, and to comment; on the command line it is the variable GITHUB_TOKEN.',
  },
  {
    name: 'evidence',
    kind: 'list',
    placeholder: 'GLOB,…',
    action: true,
    sets: 'checks.coverage.evidence',
    summary: 'Evidence files that the legs of a matrix wrote with `collect`, instead of those in the config.',
  },
  {
    name: 'needs',
    kind: 'text',
    placeholder: 'JSON',
    action: true,
    sets: 'checks.suites.needs',
    summary: 'For the check `suites`: the results of the jobs before, as `toJSON(needs)` gives them.',
  },
  {
    name: 'leg',
    kind: 'text',
    placeholder: 'NAME',
    action: true,
    summary: 'The name of this leg of the matrix, as the config lists it, or as `toJSON(matrix)` gives it.',
  },
  {
    name: 'diff',
    kind: 'text',
    placeholder: 'FILE',
    summary: 'Judge the lines that this diff adds, instead of asking git.',
  },
  {
    name: 'export',
    kind: 'list',
    placeholder: 'NAME=FILE,…',
    summary: 'Write what was read, merged, as `lcov=FILE`, `cobertura=FILE` or `json=FILE`.',
  },
  {
    name: 'explain-paths',
    kind: 'switch',
    summary: 'Show how each path in the reports leads to a file of the repository.',
  },
  {
    name: 'top',
    kind: 'text',
    placeholder: 'N',
    summary: 'How many to list: `coverage` 10 files, `size` 20 functions, unless this says otherwise.',
  },
  { name: 'all', kind: 'switch', summary: 'List every function.' },
  {
    name: 'sort',
    kind: 'choice',
    choices: ['lines', 'nloc', 'cyclomatic', 'cognitive', 'nesting', 'parameters', 'path'],
    initial: 'cognitive',
    placeholder: 'METRIC',
    summary: 'What functions are sorted by, the worst first: a metric, or path.',
  },
  {
    name: 'min',
    kind: 'text',
    placeholder: 'N',
    summary: 'Only functions with at least this much of what --sort names.',
  },
  { name: 'why', kind: 'switch', summary: 'Show what makes each function of the files complex, line by line.' },
  { name: 'no-ignore', kind: 'switch', summary: 'Measure generated, vendored and minified files too.' },
  { name: 'untracked', kind: 'switch', summary: 'Measure files that git does not track too.' },
  {
    name: 'allow-lower',
    kind: 'switch',
    summary: 'Let the baseline allow more than before; needs --reason.',
  },
  {
    name: 'reason',
    kind: 'text',
    placeholder: 'TEXT',
    summary: 'Why more is allowed; it is kept in the baseline and shown in reports.',
  },
  { name: 'dry-run', kind: 'switch', summary: 'Print what would be written, and write nothing.' },
  { name: 'force', kind: 'switch', summary: 'Overwrite files that exist.' },
  { name: 'fix-duplicates', kind: 'switch', summary: 'Remove the earlier, shadowed assignments of the flag.' },
  {
    name: 'quiet',
    kind: 'switch',
    short: 'q',
    action: true,
    summary: 'Say the verdict and what stands in its way, nothing else.',
  },
  { name: 'verbose', kind: 'switch', short: 'v', action: true, summary: 'Show every fact that was verified.' },
  { name: 'no-color', kind: 'switch', summary: 'No colors; NO_COLOR and FORCE_COLOR are obeyed too.' },
] as const satisfies readonly Input[];

type Row = (typeof inputs)[number];
export type InputName = Row['name'];
type ValueOf<R extends Row> = R['kind'] extends 'switch'
  ? boolean
  : R['kind'] extends 'list'
    ? readonly string[]
    : R extends { initial: string }
      ? string
      : string | undefined;

/** What was asked for, by whichever face. */
export type Request = { readonly [R in Row as R['name']]: ValueOf<R> } & {
  readonly operands: readonly string[];
  /** Absolute: what the face's relative paths start from. In the Action it is the repository. */
  readonly cwd: string;
};

const initialOf = ({ kind, initial }: Input): unknown => {
  if (kind === 'switch') return false;
  return kind === 'list' ? [] : initial;
};

/** What is asked for when nothing is said. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row gives its own value
export const defaultRequest = {
  operands: [],
  cwd: '/',
  ...Object.fromEntries(inputs.map((input) => [input.name, initialOf(input)])),
} as unknown as Request;

/** Turns what a face was given, as text, into a request. Empty text is nothing said, as in a workflow's `with:`. */
export function buildRequest(
  given: ReadonlyMap<string, readonly string[]>,
  {
    command = defaultRequest.command,
    operands = [],
    cwd,
  }: { command?: string | undefined; operands?: readonly string[]; cwd: string },
): Request {
  const values: Record<string, unknown> = { ...defaultRequest, command, operands, cwd };
  for (const [name, texts] of given) {
    const input = inputNamed(name);
    const said = texts.filter((text) => text.trim() !== '');
    if (said.length > 0) values[name] = readValue(input, said);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value was read by the kind of its row
  return values as Request;
}

function inputNamed(name: string): Input {
  const input = inputs.find((row) => row.name === name);
  if (input) return input;
  const hint = didYouMean(
    name,
    inputs.map((row) => row.name),
  );
  throw new GateError('misuse', `unknown option --${visible(clip(name, 80))}`, { hint: hint ?? 'Try --help.' });
}

function readValue(input: Input, texts: readonly string[]): boolean | string | readonly string[] {
  if (input.kind === 'list')
    return texts
      .flatMap((text) => text.split(/[,\n]/))
      .map((part) => part.trim())
      .filter(Boolean);
  const text = texts.at(-1) ?? '';
  if (input.kind === 'switch') return readSwitch(input, text.trim());
  if (input.choices && !input.choices.includes(text.trim())) {
    throw new GateError(
      'misuse',
      `${input.name} is "${visible(clip(text, 80))}", expected ${input.choices.join(', ')}`,
      {
        hint: didYouMean(text, input.choices),
      },
    );
  }
  return text.includes('\n') ? text : text.trim();
}

function readSwitch(input: Input, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw new GateError('misuse', `${input.name} is "${visible(clip(text, 80))}", expected true or false`);
}
