import type { XmlElement } from '../xml/handler.ts';
import { hiddenLine } from './hidden-line.ts';
import { asHits } from './hits.ts';
import type { XmlValues } from './xml-values.ts';

/** Reads what <line> says of itself in formats whose writers often know no line of the source. */
export interface XmlLines {
  /** The line number; 0 where there is none, which is counted. */
  number(element: XmlElement, attribute: string): number;
  hits(element: XmlElement, attribute: string): number;
  notes(): readonly string[];
}

/** Written where code stands for no line: 0 and -1 by compilers, the words by scripts. */
const none = new Set(['', '0', '-1', 'undefined', 'null', String(hiddenLine)]);

export function xmlLines(values: XmlValues): XmlLines {
  let nowhere = 0;
  return {
    number(element, attribute) {
      const value = element.number(attribute);
      if (value !== undefined && value > 0 && value < hiddenLine && Number.isInteger(value)) return value;
      if (!none.has(values.text(element, attribute))) return values.line(element, attribute);
      nowhere++;
      return 0;
    },
    hits(element, attribute) {
      const hits = element.number(attribute);
      if (hits !== undefined && hits >= 0) return asHits(hits);
      return values.count(element, attribute);
    },
    notes: () => (nowhere === 0 ? [] : [`${nowhere} <line> elements name no line of the source and were left out`]),
  };
}
