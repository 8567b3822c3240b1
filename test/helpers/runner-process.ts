import type { ChildProcess } from 'node:child_process';

interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Waits for a process to end, or ends it once somebody cancels. */
export async function outcomeOf(child: ChildProcess, canceled?: Promise<unknown>): Promise<Outcome> {
  void canceled?.then(() => cancel(child));
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const exitCode = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done);
  });
  return { exitCode, stdout: stdout(), stderr: stderr() };
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** First politely; 7.5 seconds later less so, and at last without asking. */
function cancel(child: ChildProcess): void {
  child.kill('SIGINT');
  const timers = [setTimeout(() => child.kill('SIGTERM'), 7_500), setTimeout(() => child.kill('SIGKILL'), 10_000)];
  child.once('close', () => timers.forEach(clearTimeout));
}
