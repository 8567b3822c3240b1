import { resolve } from 'node:path';
import { readArgv } from './argv.ts';
import type { Command } from './commands/command.ts';
import { version } from './gate/version.ts';
import { misuse } from './model/errors.ts';
import { keepCompiled } from './io/compile-cache.ts';
import { endWith, onDefect } from './io/ending.ts';
import { liveEnv } from './io/env.ts';
import { failureLine } from './reporters/failure-line.ts';
import type { Request } from './request.ts';

/** The face for terminals: argv -> Request -> main -> exit code. What is not asked for is not loaded. */
const cwd = process.cwd();
const complain = (thrown: unknown): void => void process.stderr.write(`${failureLine(thrown)}\n`);

async function face(): Promise<number> {
  const asked = readArgv(process.argv.slice(2), cwd);
  if (asked.kind === 'run') return run(asked.request);
  process.stdout.write(asked.kind === 'version' ? `${version}\n` : await helpPage(asked.command));
  return 0;
}

async function run(asked: Request): Promise<number> {
  if (process.argv.some((word) => /^--env-file(?:=|$)/.test(word))) {
    process.stderr.write('epic21-gate: Node itself loads the file of --env-file as well; --flags-file keeps it out\n');
  }
  keepCompiled(liveEnv());
  const [{ main }, { liveSinks, liveSources }, { isInline }] = await Promise.all([
    import('./main.ts'),
    import('./io/live.ts'),
    import('./model/plan.ts'),
  ]);
  const request = { ...asked, 'flags-file': asked['flags-file'].map((file) => resolve(cwd, file)) };
  const directory = resolve(cwd, request.directory);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  // What the operator names on the command line may lie outside the repository.
  const config = request.config === undefined || isInline(request.config) ? [] : [resolve(cwd, request.config)];
  const trusted = [...request['flags-file'], ...config, ...namedFiles(request)];
  const foreign = request.from === undefined ? [] : [resolve(cwd, request.from)];
  const sources = liveSources({ directory, base: request.base, trusted, foreign, signal: stop.signal });
  const { exitCode } = await main({ request, sources, sinks: liveSinks({ directory, signal: stop.signal }) });
  return exitCode;
}

const namedFiles = ({ command, operands, diff, file: history }: Request): readonly string[] =>
  [...(command === 'coverage' || command === 'size' ? operands : []), diff, history].flatMap((file) =>
    file === undefined ? [] : [resolve(cwd, file)],
  );

async function helpPage(command: Command | undefined): Promise<string> {
  const { help } = await import('./help.ts');
  const { painter, wantsColor } = await import('./reporters/paint.ts');
  return help(command, painter(wantsColor(liveEnv(), process.stdout.isTTY, process.argv.includes('--no-color'))));
}

onDefect(complain, misuse);
try {
  endWith(await face());
} catch (thrown) {
  complain(thrown);
  endWith(misuse);
}
