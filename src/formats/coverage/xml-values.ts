import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import type { XmlElement } from '../xml/handler.ts';
import { asHits } from './hits.ts';

const most = 2 ** 31 - 1;
// No line has so many; figures of no meaning must not become arrays of that size.
const mostBranchesOfLine = 65_536;
const mostBranches = 2 ** 23;
const mostLinesOfStatement = 65_536;
const mostFurtherLines = 2 ** 21;

export interface LineRange {
  readonly line: number;
  readonly end: number;
}

/** Reads attributes of one report; each throws the error that names format, file and line. */
export interface XmlValues {
  malformed(element: Pick<XmlElement, 'line'>, what: string, hint?: string): GateError;
  text(element: XmlElement, attribute: string): string;
  /** A whole number from 0; without `absent`, the attribute has to be there. */
  count(element: XmlElement, attribute: string, absent?: number): number;
  /** A line number from 1; 0 is how compilers say that there is none. */
  lineOrNone(element: XmlElement, attribute: string, absent?: number): number;
  line(element: XmlElement, attribute: string): number;
  /** The lines of a statement. One that ends before it begins is on the line where it begins. */
  range(element: XmlElement, line: number, end: number): LineRange;
  hits(element: XmlElement, attribute: string): number;
  /** `true` or `false`, in any case. */
  flag(element: XmlElement, attribute: string, absent?: boolean): boolean;
  /** Refuses so many branches that keeping them would take the memory. */
  checkBranches(element: XmlElement, total: number): void;
}

export function xmlValues(file: string, format: string): XmlValues {
  let [branches, furtherLines] = [0, 0];
  const malformed: XmlValues['malformed'] = ({ line }, what, hint) =>
    new GateError('malformed', `${file} is not a valid ${format} report: ${what}`, { at: { file, line }, hint });

  function missing(element: XmlElement, attribute: string): GateError {
    return malformed(element, `<${named(element)}> has no attribute "${attribute}"`);
  }
  function wrong(element: XmlElement, attribute: string, expected: string): GateError {
    const value = visible(clip(element.get(attribute) ?? '', 80));
    return malformed(element, `<${named(element)}> has ${attribute}="${value}", expected ${expected}`);
  }
  function whole(element: XmlElement, attribute: string, least: number, absent?: number): number {
    const value = element.number(attribute) ?? absent;
    if (value === undefined) throw missing(element, attribute);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw wrong(element, attribute, `a whole number from ${least} to ${most}`);
  }

  return {
    malformed,
    text(element, attribute) {
      const value = element.get(attribute);
      if (value === undefined) throw missing(element, attribute);
      return value;
    },
    count: (element, attribute, absent) => whole(element, attribute, 0, absent),
    lineOrNone: (element, attribute, absent) => whole(element, attribute, 0, absent),
    line: (element, attribute) => whole(element, attribute, 1),
    range(element, line, end) {
      if (end <= line) return { line, end: line };
      furtherLines += end - line;
      if (end - line >= mostLinesOfStatement)
        throw malformed(
          element,
          `<${named(element)}> is on ${end - line + 1} lines, more than ${mostLinesOfStatement}`,
        );
      if (furtherLines > mostFurtherLines)
        throw malformed(element, `its statements are on more than ${mostFurtherLines} lines besides their first`);
      return { line, end };
    },
    hits(element, attribute) {
      const value = element.number(attribute);
      if (value === undefined) throw missing(element, attribute);
      if (Number.isNaN(value)) throw wrong(element, attribute, 'a number');
      return asHits(value);
    },
    flag(element, attribute, absent) {
      const value = element.get(attribute)?.toLowerCase() ?? absent;
      if (value === undefined) throw missing(element, attribute);
      if (value === true || value === 'true') return true;
      if (value === false || value === 'false') return false;
      throw wrong(element, attribute, '"true" or "false"');
    },
    checkBranches(element, total) {
      if (total > mostBranchesOfLine)
        throw malformed(element, `<${named(element)}> has ${total} branches, more than ${mostBranchesOfLine}`);
      branches += total;
      if (branches > mostBranches) throw malformed(element, `it has more than ${mostBranches} branches`);
    },
  };
}

const named = ({ name }: XmlElement): string => visible(clip(name, 80));
