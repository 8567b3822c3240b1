import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { clip, visible } from '../../model/visible.ts';
import { parseJson } from '../json.ts';
import { decodeText } from '../text.ts';
import { historyEntry, type HistoryEntry } from './entry.ts';
import { inOrder } from './in-order.ts';

/** A line for each commit. What is no such line is refused, and told by its number: half a history looks like all of it. */
export function readHistory(bytes: Uint8Array, file: string): readonly HistoryEntry[] {
  const text = decodeText(bytes, file, limits.historyBytes).replace(/^\uFEFF/, '');
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  return inOrder(
    lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, { file, line: index + 1 })])),
  );
}

interface Line {
  readonly file: string;
  readonly line: number;
}

function readLine(text: string, at: Line): HistoryEntry {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text))
    throw malformed(at, 'is where a conflict of git is left', conflict);
  const { data, error } = historyEntry.safeParse(valueIn(text, at));
  if (data) return data;
  const [issue] = error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  const what = [where, issue?.message].filter((part) => part !== undefined && part !== '').join(': ');
  throw malformed(at, `is no entry: ${visible(clip(what, 200))}`, mend);
}

function valueIn(text: string, at: Line): unknown {
  try {
    return parseJson(text, at.file).value;
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    throw malformed(at, `is not JSON${thrown.message.slice(`${at.file} is not JSON`.length)}`, mend);
  }
}

const mend = 'Mend or remove that line.';
const conflict = 'Keep the lines of both sides and remove the markers: the order does not matter.';

const malformed = ({ file, line }: Line, what: string, hint: string): GateError =>
  new GateError('malformed', `line ${line} of ${file} ${what}`, { at: { file, line }, hint });
