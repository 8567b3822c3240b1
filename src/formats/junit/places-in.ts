import type { XmlElement } from '../xml/handler.ts';
import type { TestPlace } from './model.ts';

const mostRead = 8_192;
const mostPlaces = 12;
// `a/b.py:12: in test`, `(src/a.test.ts:12:5)`, `(CartTest.java:12)`, `in C:\a\B.cs:line 12`, `File "a.py", line 12`.
const place = /((?:[A-Za-z]:)?[\w.@+~\-/\\]{1,300}\.[A-Za-z]\w{0,9})(?:"?, |[:(])(?:line )?(\d{1,7})\b/g;

/** The places that the text of a failure names, in its order: what a stack trace begins and ends with. */
export function placesIn(text: string): readonly TestPlace[] {
  // The end of a long one says most: Python's traces have the cause there.
  const read = text.length > 2 * mostRead ? `${text.slice(0, mostRead)}\n${text.slice(-mostRead)}` : text;
  const found = new Map<string, TestPlace>();
  for (const [whole, file = '', line] of read.matchAll(place)) {
    if (found.size === mostPlaces) break;
    found.set(whole, { file, line: Number(line) });
  }
  return [...found.values()];
}

/** The place that an element is given, its first line being this. */
export function placeOf({ get, number }: XmlElement, outer?: string, first = 1): TestPlace | undefined {
  const file = get('file') ?? outer;
  if (file === undefined) return undefined;
  const line = number('line') ?? number('lineno');
  return line !== undefined && Number.isSafeInteger(line) && line >= first
    ? { file, line: line - first + 1 }
    : { file };
}
