import type { XmlElement } from '../xml/handler.ts';
import type { FileBuilder } from './builder.ts';
import type { Count } from './model.ts';
import type { XmlValues } from './xml-values.ts';

/** Reads the branches of the lines of one list: those of a class, or those of its methods. */
export interface CoberturaBranches {
  open(element: XmlElement, line: number, hits: number): void;
  condition(element: XmlElement): void;
  /** Ends the line that was opened last. */
  close(): void;
  /** Ends the list. */
  seal(): void;
  /** Lines with branches that nobody counted. */
  uncounted(): number;
}

interface Arms {
  covered: number;
  total: number;
}

const counts = /(?:^|\()(\d+)(?:\.0+)? *\/ *(\d+)(?:\.0+)?\)?\s*$/;

/**
 * Most writers count the branches of a line: `50% (1/2)`. Others leave that to <condition>, of which a jump has two
 * arms; and some have a <line> for each arm.
 */
export function coberturaBranches(builder: FileBuilder, values: XmlValues): CoberturaBranches {
  let arms = new Map<number, Arms>();
  let open: { readonly line: number; readonly hits: number; conditions: number; covered: number } | undefined;
  let uncounted = 0;
  const countOf = countReader();

  function readCounts(element: XmlElement, line: number, text: string): void {
    const count = countOf(text);
    if (!count) {
      uncounted++;
      return;
    }
    const { covered, total } = count;
    values.checkBranches(element, total);
    if (covered > total) throw values.malformed(element, `<line> has ${covered} of ${total} branches covered`);
    builder.branch(line, covered, total);
  }

  return {
    open(element, line, hits) {
      open = undefined;
      const text = element.get('condition-coverage');
      if (text !== undefined && text !== '') readCounts(element, line, text);
      else if (element.get('branch')?.toLowerCase() === 'true') {
        values.checkBranches(element, 1);
        open = { line, hits, conditions: 0, covered: 0 };
      }
    },
    condition(element) {
      if (!open) return;
      values.checkBranches(element, 2);
      const percent = Number(/^(\d+(?:\.\d+)?)\s*%?$/.exec(element.get('coverage') ?? '')?.[1] ?? NaN);
      open.conditions++;
      open.covered += [0, 50, 100].includes(percent) && element.get('type') !== 'switch' ? percent / 50 : NaN;
    },
    close() {
      if (!open) return;
      const { line, hits, conditions, covered } = open;
      open = undefined;
      if (Number.isNaN(covered)) uncounted++;
      else if (conditions > 0) builder.branch(line, covered, conditions * 2);
      else {
        const known = arms.get(line) ?? { covered: 0, total: 0 };
        arms.set(line, { covered: known.covered + Number(hits > 0), total: known.total + 1 });
      }
    },
    seal() {
      for (const [line, { covered, total }] of arms) builder.branch(line, covered, total);
      if (arms.size > 0) arms = new Map();
    },
    uncounted: () => uncounted,
  };
}

const many = 1000;

/** Reads each text once: most reports have a few dozen of them, a million times. */
function countReader(): (text: string) => Count | undefined {
  const known = new Map<string, Count | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size >= many) known.clear();
    const [, covered, total] = counts.exec(text)?.map(Number) ?? [];
    const count = covered === undefined || total === undefined ? undefined : { covered, total };
    known.set(text, count);
    return count;
  };
}
