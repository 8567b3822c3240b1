import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import { fileBuilder, type FileBuilder } from './builder.ts';
import { byteLines } from './byte-lines.ts';
import { exactTextOf } from './byte-text.ts';
import { parseGoBlock, type GoBlock } from './go-block.ts';
import { addHits, moreHits } from './hits.ts';
import type { FileCoverage } from './model.ts';
import type { OpenReader } from './reader.ts';

const modeLine = /^mode: (set|count|atomic)$/;
const modeForm = '`mode: set`, `count` or `atomic`';
// A block names its first and last line only, so that few bytes can stand for any number of lines.
const mostLines = 50_000_000;

/** Profiles of `go test -coverprofile`, one or several behind each other. */
export const openGoCover: OpenReader = (file) => {
  const blocks = collectBlocks();
  let mode: string | undefined;

  /** What is wrong with a line, if anything. */
  function take(text: string): string | undefined {
    const said = modeLine.exec(text)?.[1];
    if (said !== undefined) {
      if (mode !== undefined && said !== mode) return `the mode is ${said} here, and ${mode} before`;
      mode = said;
      return undefined;
    }
    if (mode === undefined) return `${quoted(text)} is no mode: a profile begins with ${modeForm}`;
    const parsed = parseGoBlock(text);
    const fault = typeof parsed === 'string' ? parsed : blocks.add(parsed.path, parsed.block, mode === 'set');
    return fault && `${quoted(text)} ${fault}`;
  }

  const lines = byteLines(file, (bytes, start, end, line) => {
    const text = exactTextOf(bytes, start, end)?.trimEnd();
    const fault = text === undefined ? 'a line is not UTF-8' : text === '' ? undefined : take(text);
    if (fault) throw new GateError('malformed', fault, { at: { file, line } });
  });

  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      if (mode !== undefined) return { format: 'gocover', files: blocks.files(), sources: [], declared: {}, notes: [] };
      throw new GateError('malformed', `the profile is empty: ${modeForm} is expected`, { at: { file, line: 1 } });
    },
  };
};

const quoted = (text: string): string => `\`${visible(clip(text, 80))}\``;

function collectBlocks() {
  const byPath = new Map<string, Map<string, GoBlock>>();
  let lineCount = 0;
  return {
    add(path: string, block: GoBlock, isSet: boolean): string | undefined {
      const known = byPath.get(path);
      const same = known?.get(block.key);
      if (same && same.weight !== block.weight) {
        return `has ${block.weight} statements, and ${same.weight} before: the profiles are of different code`;
      }
      if (same) {
        same.hits = (isSet ? moreHits : addHits)(same.hits, block.hits);
        return undefined;
      }
      lineCount += block.last - block.line + 1;
      if (lineCount > mostLines) return `and the blocks before it have over ${mostLines} lines, which no program has`;
      if (known) known.set(block.key, block);
      else byPath.set(path, new Map([[block.key, block]]));
      return undefined;
    },
    files(): FileCoverage[] {
      // Blocks meet amid a line: it ran where one of them did.
      const builder = fileBuilder(moreHits);
      return Array.from(byPath, ([path, blocks]) => {
        byPath.delete(path);
        return sealFile(path, blocks, builder);
      });
    },
  };
}

function sealFile(path: string, blocks: ReadonlyMap<string, GoBlock>, builder: FileBuilder): FileCoverage {
  for (const { line, end, last, key, weight, hits } of blocks.values()) {
    // The body of an empty function: nothing in it can run.
    if (weight === 0) continue;
    builder.statement({ line, end, key }, hits, weight);
    for (let number = Math.max(1, line); number <= last; number++) builder.line(number, hits);
  }
  return builder.seal(path);
}
