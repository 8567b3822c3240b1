import { valueOf } from '../../checks/size/distribution.ts';
import { visible } from '../../model/visible.ts';
import { safeLayout } from '../../reporters/safe-line.ts';
import type { Located } from './pick-functions.ts';
import type { Survey } from './survey.ts';

const header = 'path,start,end,name,kind,lines,nloc,cyclomatic,cognitive,nesting,parameters';

/**
 * For spreadsheets, by RFC 4180. Who needs names exactly as they are reads the JSON: here each is one line that can be
 * seen, and none of them a formula.
 */
export const asCsv = ({ listed }: Survey): string =>
  safeLayout([header, ...listed.map(row)].map((line) => `${line}\r\n`).join(''));

function row({ path, measured }: Located): string {
  const { name, kind, start, end, nloc, cyclomatic, cognitive, nesting, parameters } = measured;
  return [
    quoted(path),
    start,
    end,
    quoted(name),
    quoted(kind),
    valueOf(measured, 'lines'),
    nloc,
    cyclomatic,
    cognitive,
    nesting,
    parameters,
  ].join(',');
}

// A spreadsheet takes what begins like this for a formula, which can run programs; the last four are of wide type.
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Always in quotes: where a spreadsheet separates by semicolons, no part of a name becomes a cell of its own. */
function quoted(text: string): string {
  const seen = visible(text);
  return `"${(formula.test(seen) ? `'${seen}` : seen).replaceAll('"', '""')}"`;
}
