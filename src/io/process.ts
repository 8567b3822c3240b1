import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { constants } from 'node:os';
import { GateError, type ErrorKind } from '../model/errors.ts';
import type { Run, RunResult } from '../model/sources.ts';

interface LiveRunOptions {
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
}

const isWindows = process.platform === 'win32';

const kinds: Readonly<Record<string, ErrorKind>> = {
  ENOENT: 'not-found',
  EACCES: 'refused',
  EPERM: 'refused',
  ERR_INVALID_ARG_VALUE: 'misuse',
};

export const liveRun =
  ({ cwd, signal, env }: LiveRunOptions): Run =>
  (argv, { input, env: extra = {}, timeoutMs, maxBytes = 100 * 1_048_576 } = {}) =>
    new Promise((resolve, reject) => {
      const [program, ...rest] = argv;
      if (!program) throw new GateError('misuse', 'there is no program to run');
      if (signal.aborted) throw cancelled(program);
      // A group of its own, so that a timeout ends what the program started as well.
      const child = start(program, rest, {
        cwd,
        env: { ...env, ...extra },
        windowsHide: true,
        detached: !isWindows,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      });
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        finish();
      };
      const stop = (error: GateError): void =>
        settle(() => {
          kill(child);
          reject(error);
        });
      const cancel = (): void => stop(cancelled(program));
      const expire = (): void => stop(new GateError('timeout', `${program} did not end within ${timeoutMs} ms`));
      const overflow = (): void => stop(new GateError('too-large', `${program} printed more than ${maxBytes} bytes`));
      const timer = timeoutMs === undefined ? undefined : setTimeout(expire, timeoutMs);
      signal.addEventListener('abort', cancel, { once: true });
      const stdout = collect(child.stdout, maxBytes, overflow);
      const stderr = collect(child.stderr, maxBytes, overflow);
      child.on('error', (cause) => settle(() => reject(unstarted(program, cause))));
      child.on('close', (code, signalName) =>
        settle(() =>
          resolve({ code: code ?? codeOf(signalName), stdout: stdout(), stderr: stderr() } satisfies RunResult),
        ),
      );
      // A program need not read what it is given.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });

// What cannot even be passed on, spawn throws; what cannot be found, it emits.
function start(program: string, rest: readonly string[], options: SpawnOptions): ChildProcess {
  try {
    return spawn(program, rest, options);
  } catch (cause) {
    throw unstarted(program, cause);
  }
}

function collect(stream: ChildProcess['stdout'], maxBytes: number, overflow: () => void): () => Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  stream?.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > maxBytes) overflow();
    else chunks.push(chunk);
  });
  return () => new Uint8Array(Buffer.concat(chunks));
}

function kill(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (isWindows || child.pid === undefined) {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

// As shells count it.
const codeOf = (name: NodeJS.Signals | null): number => 128 + (name === null ? 0 : constants.signals[name]);

const cancelled = (program: string): GateError => new GateError('cancelled', `${program} was cancelled`);

function unstarted(program: string, cause: unknown): GateError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const kind = kinds[code] ?? 'unavailable';
  return new GateError(kind, `${program} could not be started: ${code}`, { cause });
}
