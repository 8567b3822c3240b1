import type { Stream } from '../model/sinks.ts';

type Writable = NodeJS.WritableStream & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

const known = new WeakMap<Writable, Stream>();

/** One for a stream, however often it is asked for: each listens for the end of it. */
export function liveStream(stream: Writable): Stream {
  const wired = known.get(stream) ?? wire(stream);
  known.set(stream, wired);
  return wired;
}

function wire(stream: Writable): Stream {
  let isOpen = true;
  // A reader that has seen enough (`| head`), or a full disk: the verdict stands, whether or not anybody can read it.
  stream.on('error', () => {
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
