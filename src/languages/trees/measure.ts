import type { Tree } from 'web-tree-sitter';
import { GateError } from '../../model/errors.ts';
import type { Assets, Language } from '../language.ts';
import type { Measure, MeasuredSource } from '../measured.ts';
import { codeLines } from './code-lines.ts';
import { compile, type CompiledGrammar } from './compile.ts';
import { startEngine, type Engine } from './engine.ts';
import type { Grammar } from './grammar.ts';
import { TreeWalk } from './walk.ts';

const mostBytes = 4_194_304;
/** Some texts that are no code make the engine copy its stack again and again. */
const mostMemoryBytes = 268_435_456;
/** The engine asks after each hundred steps. Real code takes a step or two for each byte, with errors a few more. */
const stepsPerCall = 100;
const stepsPerByte = 8;
const stepsAtLeast = 1_000_000;
const mostEndless = 1_000;

/** A language that is read with a grammar of tree-sitter; the engine and the grammar are loaded when first asked for. */
export function treeLanguage(row: Omit<Language, 'load'>, grammar: Grammar): Language {
  const loaded = new WeakMap<Assets, Promise<Measure>>();
  return {
    ...row,
    load(assets) {
      const known = loaded.get(assets) ?? load(assets, grammar);
      loaded.set(assets, known);
      // A failure is not kept: whoever asks again may have mended it.
      known.catch(() => loaded.delete(assets));
      return known;
    },
  };
}

async function load(assets: Assets, grammar: Grammar): Promise<Measure> {
  const engine = await startEngine(assets);
  const { endedAt } = engine.health;
  if (endedAt !== undefined) {
    return (_, { file }) => {
      throw ended(file, endedAt);
    };
  }
  return measureWith(engine, compile(grammar, await engine.loadGrammar(`${grammar.name}.wasm`)));
}

const measureWith =
  (engine: Engine, compiled: CompiledGrammar): Measure =>
  (bytes, { file, counting }) => {
    if (engine.health.endedAt !== undefined) throw ended(file, engine.health.endedAt);
    if (bytes.length > mostBytes) {
      throw new GateError('malformed', `${file} has ${bytes.length} bytes, over the limit of ${mostBytes}`, {
        at: { file },
      });
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    assertFinite(text, file, compiled.grammar);
    const tree = untilItEnds(engine, file, () => parse(engine, compiled, { text, file }));
    try {
      const walk = new TreeWalk(tree, compiled, { text, file, points: counting.points });
      walk.run();
      return measured(text, walk);
    } finally {
      tree.delete();
    }
  };

/** The parser's time grows with the square of these, in one of its steps, so that nobody can stop it. */
function assertFinite(text: string, file: string, { endless, title }: Grammar): void {
  if (endless === undefined || text.split(endless, mostEndless + 1).length <= mostEndless) return;
  throw new GateError('malformed', `${file} has more than ${mostEndless} times "${endless}", which is no ${title}`, {
    at: { file },
  });
}

/** Text that is no code can take all the memory there is. After that the engine is of no use any more. */
function untilItEnds<T>(engine: Engine, file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'RuntimeError') throw cause;
    engine.health.endedAt = file;
    throw ended(file, file, cause);
  }
}

const ended = (file: string, endedAt: string, cause?: unknown): GateError =>
  new GateError('malformed', `${file} cannot be parsed: ${endedAt} took all the memory that the parser may have`, {
    at: { file },
    hint: `Leave ${endedAt} out.`,
    cause,
  });

function parse(engine: Engine, { language, grammar }: CompiledGrammar, source: { text: string; file: string }): Tree {
  const { text, file } = source;
  const parser = engine.createParser();
  try {
    const mostMemory = Math.max(mostMemoryBytes, engine.memoryBytes());
    let calls = Math.max(stepsAtLeast, text.length * stepsPerByte) / stepsPerCall;
    const tree = parser
      .setLanguage(language)
      .parse(text, null, { progressCallback: () => (calls -= 1) < 0 || engine.memoryBytes() > mostMemory });
    if (tree) return tree;
    throw new GateError('malformed', `${file} takes too much time or memory to be read as ${grammar.title}`, {
      at: { file },
    });
  } finally {
    parser.delete();
  }
}

function measured(text: string, { functions, comments, texts }: TreeWalk): MeasuredSource {
  const codeAt = codeLines(text, comments, texts);
  const codeDownTo = (line: number): number => codeAt[line - 1] ?? 0;
  return {
    functions: functions.map(({ tally, start, end, ...named }) =>
      tally.finish(
        { ...named, start: { line: start, codeAbove: codeDownTo(start - 1) } },
        { end, codeLines: codeDownTo(end) },
      ),
    ),
    lines: text === '' || text.endsWith('\n') ? codeAt.length - 1 : codeAt.length,
    nloc: codeDownTo(codeAt.length),
  };
}
