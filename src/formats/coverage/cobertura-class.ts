import type { XmlElement } from '../xml/handler.ts';
import { fileBuilder } from './builder.ts';
import { coberturaBranches } from './cobertura-branches.ts';
import { moreHits } from './hits.ts';
import type { FileCoverage } from './model.ts';
import type { XmlLines } from './xml-lines.ts';
import type { XmlValues } from './xml-values.ts';

/** Reads one <class> after the other; each is a part of a file. */
export interface CoberturaClass {
  openMethod(element: XmlElement): void;
  closeMethod(): void;
  openLine(element: XmlElement): void;
  condition(element: XmlElement): void;
  closeLine(): void;
  isEmpty(): boolean;
  /** Ends the class. */
  seal(path: string): FileCoverage;
  uncounted(): number;
  /** Lines that only methods have, in classes with lines of their own. */
  leftOut(): number;
}

interface Method {
  readonly name: string;
  /** Where the writer counts calls: Istanbul. */
  readonly calls: number | undefined;
  line: number;
  hits: number;
}

/** The lines of one list, which may be used or not. */
function lineList(values: XmlValues) {
  const builder = fileBuilder(moreHits);
  const branches = coberturaBranches(builder, values);
  let length = 0;
  return {
    builder,
    branches,
    length: () => length,
    add(element: XmlElement, line: number, hits: number): void {
      length++;
      builder.line(line, hits);
      branches.open(element, line, hits);
    },
    seal(path: string): FileCoverage {
      branches.seal();
      length = 0;
      return builder.seal(path);
    },
  };
}

/**
 * The lines of methods are there a second time in the list of the class, or are where a function is declared, which is
 * no line that runs: they count only where a class has no lines of its own. Swift's writers have nothing else.
 */
export function coberturaClass(values: XmlValues, lines: XmlLines): CoberturaClass {
  const [own, ofMethods] = [lineList(values), lineList(values)];
  let methods: Method[] = [];
  let leftOut = 0;
  let method: Method | undefined;

  return {
    openMethod(element) {
      const calls = element.number('hits');
      const name = `${element.get('name') ?? ''}${element.get('signature') ?? ''}`;
      method = { name, calls: calls !== undefined && calls >= 0 ? calls : undefined, line: 0, hits: 0 };
    },
    closeMethod() {
      // A method of no line ran in nothing that was measured, whatever its rate says: of 0 lines that is 1.
      if (method && method.line > 0) methods.push(method);
      method = undefined;
    },
    openLine(element) {
      const line = lines.number(element, 'number');
      const hits = lines.hits(element, 'hits');
      if (line === 0) return;
      (method ? ofMethods : own).add(element, line, hits);
      if (!method) return;
      if (method.line === 0 || line < method.line) method.line = line;
      method.hits = Math.max(method.hits, hits);
    },
    condition(element) {
      (method ? ofMethods : own).branches.condition(element);
    },
    closeLine() {
      (method ? ofMethods : own).branches.close();
    },
    isEmpty: () => own.length() + ofMethods.length() === 0,
    seal(path) {
      const [used, unused] = own.length() > 0 ? [own, ofMethods] : [ofMethods, own];
      const others = unused.seal('').lines;
      for (const { line, name, calls, hits } of methods) used.builder.function(line, name, calls ?? hits);
      const file = used.seal(path);
      // Where calls are counted, the line of a method is where it is declared.
      if (methods.every(({ calls }) => calls === undefined))
        leftOut += countMissing(others.numbers, file.lines.numbers);
      if (methods.length > 0) methods = [];
      return file;
    },
    leftOut: () => leftOut,
    uncounted: () => own.branches.uncounted() + ofMethods.branches.uncounted(),
  };
}

/** How many numbers of one ascending list are not in another. */
function countMissing(numbers: Uint32Array, known: Uint32Array): number {
  let [missing, index] = [0, 0];
  for (const number of numbers) {
    while (index < known.length && (known[index] ?? 0) < number) index++;
    if (known[index] !== number) missing++;
  }
  return missing;
}
