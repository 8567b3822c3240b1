import type { Progress } from '../gate/run.ts';
import type { Stream } from '../model/sinks.ts';

/** One live line that names the checks still running; only for people, so only on a terminal. */
export function showProgress(stream: Stream, quiet: boolean): Progress & { clear(): void } {
  const running = new Set<string>();
  const isShown = stream.isTerminal && !quiet;
  const erase = '\r\u001B[2K';
  const draw = (): void => {
    if (isShown)
      stream.write(
        `${erase}${running.size > 0 ? `running: ${[...running].join(', ')}`.slice(0, stream.columns - 1) : ''}`,
      );
  };
  return {
    started(check) {
      running.add(check);
      draw();
    },
    ended({ check }) {
      running.delete(check);
      draw();
    },
    clear() {
      if (isShown) stream.write(erase);
    },
  };
}
