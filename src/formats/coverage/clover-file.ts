import type { XmlElement } from '../xml/handler.ts';
import { fileBuilder } from './builder.ts';
import type { CloverDialect } from './clover-dialect.ts';
import { asHits, moreHits } from './hits.ts';
import type { FileCoverage } from './model.ts';
import type { XmlLines } from './xml-lines.ts';
import type { XmlValues } from './xml-values.ts';

/** Reads one <file> after the other. */
export interface CloverFile {
  line(element: XmlElement, dialect: CloverDialect): void;
  /** Whether it had no <line> so far but those where a function begins. */
  isBare(): boolean;
  seal(path: string): FileCoverage;
}

export function cloverFile(values: XmlValues, lines: XmlLines): CloverFile {
  const builder = fileBuilder(moreHits);
  // Of the statements and conditions of a line, each has a number.
  let [line, statements, conditions] = [0, 0, 0];
  let isBare = true;

  function statement(number: number, hits: number, dialect: CloverDialect): void {
    builder.line(number, hits);
    if (dialect === 'clover') builder.statement({ line: number, end: number, key: String(++statements) }, hits);
  }

  /** How often it was true and false, each an arm. */
  function condition(element: XmlElement, number: number): void {
    const [isTrue, isFalse] = [lines.hits(element, 'truecount'), lines.hits(element, 'falsecount')];
    values.checkBranches(element, 2);
    conditions++;
    builder.arm(number, `${conditions} false`, isFalse);
    builder.arm(number, `${conditions} true`, isTrue);
    builder.line(number, asHits(isTrue + isFalse));
  }

  /** How many of its branches were taken, and how many not. Without a count, the line ran where one was taken. */
  function branches(element: XmlElement, number: number): void {
    const covered = values.count(element, 'truecount', 0);
    const total = covered + values.count(element, 'falsecount', 0);
    values.checkBranches(element, total);
    builder.branch(number, covered, total);
    builder.line(number, element.get('count') === undefined ? covered : lines.hits(element, 'count'));
  }

  return {
    line(element, dialect) {
      const number = lines.number(element, 'num');
      const type = element.get('type');
      if (type !== 'method' || dialect === 'report-generator') isBare = false;
      if (number === 0) return;
      if (number !== line) [line, statements, conditions] = [number, 0, 0];
      if (type === 'cond' && dialect === 'clover' && element.get('count') === undefined) condition(element, number);
      else if (type === 'cond') branches(element, number);
      else if (type === 'method') {
        const hits = lines.hits(element, 'count');
        builder.function(number, element.get('signature') ?? element.get('name') ?? '', hits);
        if (dialect === 'report-generator') builder.line(number, hits);
      } else statement(number, lines.hits(element, 'count'), dialect);
    },
    isBare: () => isBare,
    seal(path) {
      [line, isBare] = [0, true];
      return builder.seal(path);
    },
  };
}
