import { resolve } from 'node:path';
import { readArgv, type Asked } from './argv.ts';
import { version } from './gate/version.ts';

const cwd = process.cwd();

/** The face for terminals: argv -> Request -> main -> exit code. What is not asked for is not loaded. */
async function face(): Promise<number> {
  const asked = await read();
  if (asked === undefined) return 3;
  if (asked.kind === 'version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (asked.kind === 'help') {
    const [{ help }, { painter, wantsColor }, { liveEnv }] = await Promise.all([
      import('./help.ts'),
      import('./reporters/paint.ts'),
      import('./io/env.ts'),
    ]);
    process.stdout.write(
      help(asked.command, painter(wantsColor(liveEnv(), process.stdout.isTTY, process.argv.includes('--no-color')))),
    );
    return 0;
  }
  const [{ main }, { liveSinks, liveSources }, { isInline }] = await Promise.all([
    import('./main.ts'),
    import('./io/live.ts'),
    import('./config/find.ts'),
  ]);
  const request = { ...asked.request, 'env-file': asked.request['env-file'].map((file) => resolve(cwd, file)) };
  const directory = resolve(cwd, request.directory);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  // What the operator names on the command line may lie outside the repository.
  const config = request.config === undefined || isInline(request.config) ? [] : [resolve(cwd, request.config)];
  const log = request.verbose ? (line: string): void => void process.stderr.write(`${line}\n`) : (): void => {};
  const sources = liveSources({
    directory,
    base: request.base,
    trusted: [...request['env-file'], ...config],
    signal: stop.signal,
    log,
  });
  const ended = await main({ request, sources, sinks: liveSinks({ directory }) });
  process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
  return ended.exitCode;
}

async function read(): Promise<Asked | undefined> {
  try {
    return readArgv(process.argv.slice(2), cwd);
  } catch (thrown) {
    const { failuresOf } = await import('./main.ts');
    for (const { message } of failuresOf(thrown)) process.stderr.write(`epic21-gate: ${message}\n`);
    return undefined;
  }
}

process.exitCode = await face();
