import { GateError } from '../model/errors.ts';
import type { Env, Run, RunResult } from '../model/sources.ts';

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly text: string;
}

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly maxBytes?: number;
  readonly input?: string;
}

/** Runs git with every setting pinned, so that neither the repository nor the runner decides what is run or seen. */
export type GitCommand = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer | undefined>;

// In a partial clone git would fetch what is missing: protocol.allow keeps reading a matter of this disk.
const settings = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'diff.relative=false',
].flatMap((setting) => ['-c', setting]);

const pinned = ['git', '--no-pager', '--no-replace-objects', '--literal-pathspecs', ...settings];

const pinnedEnv = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
  LANGUAGE: '',
};

// GIT_DIR and its kin point git elsewhere; secrets are none of its business.
const scrubbed = /^(?:GIT_|INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD/i;

/** Answers undefined where there is no repository; any exit code but 0 and 1 is an error. */
export const gitCommand = ({ run, env }: { readonly run: Run; readonly env: Env }): GitCommand => {
  const removed = Object.fromEntries(env.names().flatMap((name) => (scrubbed.test(name) ? [[name, undefined]] : [])));
  return async (args, { env: own, ...limits } = {}) => {
    const answer = await run([...pinned, ...args], { ...limits, env: { ...removed, ...pinnedEnv, ...own } }).catch(
      noGit,
    );
    if (answer.code <= 1) return withText(answer);
    const complaint = decode(answer.stderr).trim();
    if (/not a git repository \(or any/.test(complaint)) return undefined;
    throw translate(args[0] ?? '', complaint);
  };
};

/** As text only where somebody asks: a diff can be long. */
const withText = ({ code, stdout }: RunResult): GitAnswer => ({
  code,
  stdout,
  get text() {
    return decode(stdout);
  },
});

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function noGit(cause: unknown): never {
  if (!(cause instanceof GateError) || cause.kind !== 'not-found') throw cause;
  throw new GateError('not-found', 'git was not found', { hint: 'Install git, or put it on the PATH', cause });
}

function translate(command: string, complaint: string): GateError {
  if (/dubious ownership|safe\.directory|unsafe repository/.test(complaint)) {
    return new GateError('refused', 'git refuses the repository because somebody else owns it', {
      hint: 'Run: git config --global --add safe.directory "$PWD"',
    });
  }
  const reason = complaint.split('\n').find((line) => /^(?:fatal|error):/.test(line));
  return new GateError('unavailable', `git ${command} failed: ${reason ?? 'it gave no reason'}`);
}
