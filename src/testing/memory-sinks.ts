import type { CheckRun, FileSink, GitHubSink, Sinks, StickyComment, Stream } from '../model/sinks.ts';

interface MemoryStream extends Stream {
  /** All that was written. */
  text(): string;
}

interface MemoryFileSink extends FileSink {
  /** By path, as it was named. */
  readonly contents: ReadonlyMap<string, string>;
}

interface MemoryGitHubSink extends GitHubSink {
  /** By pull request: the texts of the comments that are there. */
  readonly comments: ReadonlyMap<number, readonly string[]>;
  readonly checkRuns: readonly CheckRun[];
}

interface MemorySinks extends Sinks {
  readonly github: MemoryGitHubSink;
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
  github: memoryGitHubSink(),
});

function memoryGitHubSink(): MemoryGitHubSink {
  const comments = new Map<number, readonly string[]>();
  const checkRuns: CheckRun[] = [];
  return {
    comments,
    checkRuns,
    async upsertComment({ pullRequest, marker, compose }) {
      const there = comments.get(pullRequest) ?? [];
      const place = there.findIndex((text) => text.startsWith(marker));
      const own = there[place];
      const text = settled(compose, own);
      if (text === undefined) return 'none';
      if (text === own) return 'unchanged';
      comments.set(pullRequest, own === undefined ? [...there, text] : there.with(place, text));
      return own === undefined ? 'created' : 'updated';
    },
    async publishCheckRun(run) {
      checkRuns.push(run);
      return undefined;
    },
  };
}

/** Asked again after each write, until the answer is what is there. */
function settled(compose: StickyComment['compose'], own: string | undefined): string | undefined {
  const before = own === undefined ? [] : [own];
  let text = compose(before);
  for (let round = 1; round < 10 && text !== undefined && text !== own; round += 1) {
    const next = compose([...before, text]);
    if (next === undefined || next === text) return text;
    text = next;
  }
  return text;
}

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
