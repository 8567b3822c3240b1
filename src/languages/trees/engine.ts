import type * as TreeSitter from 'web-tree-sitter';
import type { Assets } from '../language.ts';

export interface Engine {
  readonly createParser: () => TreeSitter.Parser;
  /** What it has taken from the system so far; it gives nothing back. */
  readonly memoryBytes: () => number;
  readonly health: Health;
  readonly loadGrammar: (name: string) => Promise<TreeSitter.Language>;
}

// The engine keeps itself in its module: a second start, at the same time or later, would take it from the first.
let started: Promise<Started> | undefined;

/** One for all, since there is one engine. */
interface Health {
  /** The file at which it broke down, if it did. */
  endedAt: string | undefined;
}

interface Started {
  readonly health: Health;
  readonly treeSitter: typeof TreeSitter;
  readonly memory: Memory;
}

interface Memory {
  readonly buffer: { readonly byteLength: number };
}

// Neither the language's library nor Node's types know it.
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => Memory;
};

/** In pages of 64 KiB: what the engine asks for at first, and a quarter of what it would take. */
const pages = { initial: 512, maximum: 8192 };

/** Starts the engine when the first grammar is needed; it and the grammars are assets. */
export async function startEngine(assets: Assets): Promise<Engine> {
  started ??= start(assets);
  const {
    treeSitter: { Language, Parser },
    memory,
    health,
  } = await started.catch((cause: unknown) => {
    started = undefined;
    throw cause;
  });
  return {
    health,
    createParser: () => new Parser(),
    memoryBytes: () => memory.buffer.byteLength,
    loadGrammar: async (name) => Language.load(await assets.read(name)),
  };
}

async function start(assets: Assets): Promise<Started> {
  const [treeSitter, wasmBinary] = await Promise.all([import('web-tree-sitter'), assets.read('engine.wasm')]);
  const memory = new WebAssembly.Memory(pages);
  // Its last words would go to the console; what it throws says the same.
  await treeSitter.Parser.init({ wasmBinary, wasmMemory: memory, printErr: () => {} });
  return { treeSitter, memory, health: { endedAt: undefined } };
}
