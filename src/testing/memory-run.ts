import { GateError } from '../model/errors.ts';
import type { Run, RunOptions } from '../model/sources.ts';
import { never } from './never.ts';

/** What a program does; 'never' for one that does not end. */
export type MemoryResult = { readonly code?: number; readonly stdout?: string; readonly stderr?: string } | 'never';

type Program = MemoryResult | ((options: RunOptions) => MemoryResult);

/** Programs are named by their words, joined with spaces. Nothing else is installed. */
export function memoryRun(
  table: Readonly<Record<string, Program>> = {},
  { signal }: { readonly signal?: AbortSignal } = {},
): Run & { readonly calls: readonly string[] } {
  const known = new Map(Object.entries(table));
  const calls: string[] = [];
  const run: Run = async (argv, options = {}) => {
    const { timeoutMs, maxBytes = Infinity } = options;
    const name = argv.join(' ');
    if (!argv[0]) throw new GateError('misuse', 'there is no program to run');
    if (signal?.aborted) throw new GateError('cancelled', `${name} was cancelled`);
    calls.push(name);
    const program = known.get(name);
    if (program === undefined) throw new GateError('not-found', `${name} could not be started: ENOENT`);
    const result = typeof program === 'function' ? program(options) : program;
    if (result === 'never') return never(name, { timeoutMs, signal });
    const { code = 0, stdout = '', stderr = '' } = result;
    const answer = { code, stdout: new TextEncoder().encode(stdout), stderr: new TextEncoder().encode(stderr) };
    if (answer.stdout.length <= maxBytes && answer.stderr.length <= maxBytes) return answer;
    throw new GateError('too-large', `${name} printed more than ${maxBytes} bytes`);
  };
  return Object.assign(run, { calls });
}
