import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { linesOf } from './runner-command.ts';
import { parsePairs, readSummary } from './runner-files.ts';
import { mask, readLog, type StepLog } from './runner-log.ts';
import { outcomeOf } from './runner-process.ts';

const Metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string().optional() }).nullable()).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.object({ using: z.string().regex(/^node\d+$/), main: z.string() }),
});

interface Event {
  readonly name: string;
  readonly payload?: unknown;
}

interface Job {
  /** The folder with action.yml and the script that it names. */
  readonly action: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: Event;
  /** `github.token`, which the runner hides wherever it is printed. */
  readonly token?: string;
  /** On top of what the runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  /** Somebody cancels the job once this is fulfilled. */
  readonly cancel?: Promise<unknown>;
}

export interface StepResult extends Omit<StepLog, 'outputs' | 'state'> {
  readonly exitCode: number | null;
  readonly conclusion: 'success' | 'failure';
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly undeclaredOutputs: readonly string[];
  readonly unexpectedInputs: readonly string[];
  readonly summary: string;
  readonly summaryError: string | undefined;
  /** RUNNER_TEMP, which outlives the step and goes with the test. */
  readonly temp: string;
}

/** Runs an Action as a step of a job, by the contract of actions/runner. */
export async function runAction(job: Job): Promise<StepResult> {
  const metadata = Metadata.parse(parse(readFileSync(join(job.action, 'action.yml'), 'utf8')));
  const temp = await tempFolder();
  const files = fileCommands(temp);
  const env = { ...environment(job, temp, files), ...inputVariables(metadata.inputs, job), ...job.env };
  const child = spawn(job.node ?? process.execPath, [resolve(job.action, metadata.runs.main)], {
    // Always the workspace: `working-directory` is for scripts only.
    cwd: job.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = await outcomeOf(child, job.cancel);
  // The two pipes have no common order; the log is read as if the errors came last.
  const log = readLog([...linesOf(ended.stdout), ...linesOf(ended.stderr)], job.workspace, hidden(job));
  return {
    ...ended,
    ...log,
    ...readFiles(log, files, metadata, ended.exitCode),
    unexpectedInputs: unexpected(job, metadata),
    temp,
  };
}

const unexpected = ({ inputs = {} }: Job, metadata: z.infer<typeof Metadata>): readonly string[] =>
  Object.keys(inputs).filter((name) => !Object.hasOwn(metadata.inputs, name));

/** Blanks become `_` and nothing else: a hyphen stays in the name of the variable. */
function inputVariables(
  declared: z.infer<typeof Metadata>['inputs'],
  { inputs = {}, token = '' }: Job,
): Readonly<Record<string, string>> {
  const defaults = Object.entries(declared).map(
    ([name, input]) => [name, evaluated(input?.default ?? '', token)] as const,
  );
  const values = { ...Object.fromEntries(defaults), ...inputs };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** The only expression that our defaults have. */
function evaluated(text: string, token: string): string {
  const value = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, () => token);
  if (value.includes('${{')) throw new Error(`${value} is not simulated`);
  return value;
}

const hidden = ({ token = '' }: Job): readonly string[] => (token === '' ? [] : [token]);

const kinds = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'] as const;
type FileCommands = Readonly<Record<(typeof kinds)[number], string>>;

function fileCommands(temp: string): FileCommands {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder);
  const files = Object.fromEntries(kinds.map((kind) => [kind, join(folder, kind.toLowerCase())])) as FileCommands;
  for (const file of Object.values(files)) writeFileSync(file, '');
  return files;
}

/** Nothing of the machine that the tests run on gets in, no token either. */
function environment({ workspace, event = { name: 'push' } }: Job, temp: string, files: FileCommands) {
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload ?? {}));
  return {
    CI: 'true',
    HOME: temp,
    PATH: process.env['PATH'],
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'org/repository',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Gate',
    GITHUB_JOB: 'gate',
    GITHUB_ACTOR: 'alice',
    ...Object.fromEntries(kinds.map((kind) => [`GITHUB_${kind}`, files[kind]])),
  };
}

function readFiles(log: StepLog, files: FileCommands, metadata: z.infer<typeof Metadata>, exitCode: number | null) {
  const [output, exported, state] = (['OUTPUT', 'ENV', 'STATE'] as const).map((kind) =>
    parsePairs(existsSync(files[kind]) ? readFileSync(files[kind], 'utf8') : ''),
  );
  const refused = exported?.pairs.has('NODE_OPTIONS')
    ? ["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV'"]
    : [];
  const failures = [...log.failures, ...[output, exported, state].flatMap((file) => file?.failure ?? []), ...refused];
  const outputs = Object.fromEntries([...log.outputs, ...(output?.pairs ?? [])]);
  const { summary, error } = existsSync(files.STEP_SUMMARY) ? readSummary(files.STEP_SUMMARY) : { summary: '' };
  return {
    failures,
    conclusion: exitCode === 0 && failures.length === 0 ? ('success' as const) : ('failure' as const),
    outputs,
    exported: Object.fromEntries(exported?.pairs ?? []),
    state: Object.fromEntries([...log.state, ...(state?.pairs ?? [])]),
    undeclaredOutputs: Object.keys(outputs).filter((name) => !Object.hasOwn(metadata.outputs, name)),
    summary: summary
      .split('\n')
      .map((line) => mask(line, log))
      .join('\n'),
    summaryError: error,
  };
}
