import type { FileSink, Sinks, Stream } from '../model/sinks.ts';

interface MemoryStream extends Stream {
  /** All that was written. */
  text(): string;
}

interface MemoryFileSink extends FileSink {
  /** By path, as it was named. */
  readonly contents: ReadonlyMap<string, string>;
}

interface MemorySinks extends Sinks {
  readonly stdout: MemoryStream;
  readonly stderr: MemoryStream;
  readonly files: MemoryFileSink;
}

interface Terminal {
  readonly isTerminal?: boolean;
  readonly columns?: number;
}

/** Collects what is written. */
export const memorySinks = (terminal: Terminal = {}): MemorySinks => ({
  stdout: memoryStream(terminal),
  stderr: memoryStream(terminal),
  files: memoryFileSink(),
});

function memoryStream({ isTerminal = false, columns = 80 }: Terminal): MemoryStream {
  let text = '';
  return {
    isTerminal,
    columns,
    text: () => text,
    write(more) {
      text += more;
    },
  };
}

function memoryFileSink(): MemoryFileSink {
  const contents = new Map<string, string>();
  return {
    contents,
    async write(path, content) {
      contents.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
    },
    async append(path, content) {
      contents.set(path, (contents.get(path) ?? '') + content);
    },
  };
}
