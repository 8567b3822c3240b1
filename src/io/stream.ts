import type { Stream } from '../model/sinks.ts';

type Writable = NodeJS.WritableStream & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

// A reader that has seen enough (`| head`) closes the pipe; each platform has its own word for it.
const closed: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

export function liveStream(stream: Writable): Stream {
  let isOpen = true;
  stream.on('error', (error: Error) => {
    if (!('code' in error) || !closed.has(error.code)) throw error;
    isOpen = false;
  });
  return {
    write(text) {
      if (isOpen) stream.write(text);
    },
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns || 80;
    },
  };
}
