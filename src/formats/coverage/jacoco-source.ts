import type { XmlElement } from '../xml/handler.ts';
import type { FileBuilder } from './builder.ts';
import type { JacocoCounters } from './jacoco-counters.ts';
import type { JacocoNotes } from './jacoco-notes.ts';
import type { FileCoverage } from './model.ts';
import type { XmlValues } from './xml-values.ts';

export interface JacocoContext {
  readonly values: XmlValues;
  readonly notes: JacocoNotes;
  /** One for all: it is empty whenever a source file begins. */
  readonly builder: FileBuilder;
}

/** Reads what is in one `<sourcefile>`. */
export interface JacocoSource {
  line(element: XmlElement): void;
  counter(element: XmlElement): void;
  end(): FileCoverage;
}

interface Parts {
  readonly context: JacocoContext;
  readonly counters: JacocoCounters;
}

export function jacocoSource(path: string, { context: { values, notes, builder }, counters }: Parts): JacocoSource {
  let [lines, covered, total] = [0, 0, 0];

  /** Code that a compiler or Lombok made may have no line; it is instructions nevertheless. */
  function instructionsWithoutLine(): void {
    const all = counters.get('INSTRUCTION');
    if (!all) return;
    if (lines === 0 && all.total > 0) notes.lineless(path);
    const [own, rest] = [all.covered - covered, all.total - total];
    if (rest > 0 && own >= 0 && own <= rest) builder.instructions(0, own, rest);
  }

  return {
    line(element) {
      const number = values.lineOrNone(element, 'nr');
      const [instructions, run] = countsOf('mi', 'ci');
      const [branches, taken] = countsOf('mb', 'cb');
      values.checkBranches(element, branches);
      if (number === 0) return;
      lines++;
      builder.branch(number, taken, branches);
      if (instructions === 0) return;
      covered += run;
      total += instructions;
      builder.line(number, Number(run > 0));
      builder.instructions(number, run, instructions);

      function countsOf(missedName: string, coveredName: string): readonly [number, number] {
        const own = values.count(element, coveredName, 0);
        return [own + values.count(element, missedName, 0), own];
      }
    },
    counter: (element) => counters.read(element),
    end() {
      instructionsWithoutLine();
      return builder.seal(path);
    },
  };
}
