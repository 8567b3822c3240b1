import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { joinBytes } from '../join-bytes.ts';
import { parseJson } from '../json.ts';
import type { JsonFormat, JsonSource } from './json-format.ts';
import { strangerError } from './json-strangers.ts';
import type { CoverageReport } from './model.ts';
import type { CoverageReader } from './reader.ts';

interface Bounds {
  readonly mostBytes?: number;
}

/** Reads JSON whole, and lets the one format read it whose shape it has. */
export function openJson(
  formats: readonly JsonFormat[],
  { mostBytes = limits.jsonReportBytes }: Bounds = {},
): (file: string) => CoverageReader {
  return (file) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    return {
      write(chunk) {
        length += chunk.length;
        if (length > mostBytes) throw tooLarge(file, `${mostBytes} bytes`);
        chunks.push(chunk.slice());
      },
      end() {
        const text = decode(chunks.splice(0), file);
        return readText(text, file, formats);
      },
    };
  };
}

function readText(text: string, file: string, formats: readonly JsonFormat[]): CoverageReport {
  const value = parse(text, file);
  const format = typeof value === 'object' && value !== null ? formats.find((one) => one.matches(value)) : undefined;
  if (!format || typeof value !== 'object' || value === null) throw strangerError(value, file);
  return format.read(value, { file, lineOf: (path) => lineOf(text, file, path) });
}

function decode(chunks: readonly Uint8Array[], file: string): string {
  const bytes = joinBytes(chunks);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    // A text has less room than a list of bytes.
    if (!(cause instanceof TypeError)) throw tooLarge(file, 'what a text can hold');
    throw new GateError('malformed', `${file} is not UTF-8 text`, { at: { file }, hint: 'Write it as UTF-8.', cause });
  }
}

const tooLarge = (file: string, limit: string): GateError =>
  new GateError('too-large', `${file} is larger than ${limit}, the limit for a report in JSON`, {
    at: { file },
    hint: 'Write lcov instead: it is read in pieces, whatever its size.',
  });

/** With JSON.parse, which takes a fifth of the time; ours tells where a text is wrong. */
function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    parseJson(text, file);
    throw new GateError('malformed', `${file} is not JSON`, { at: { file }, cause });
  }
}

function lineOf(text: string, file: string, path: Parameters<JsonSource['lineOf']>[0]): number | undefined {
  try {
    return parseJson(text, file).locate(path).line;
  } catch (thrown) {
    // It is stricter: a complaint of its own would hide the one that this line is for.
    if (thrown instanceof GateError) return undefined;
    throw thrown;
  }
}
