import type { XmlElement } from '../xml/handler.ts';
import { jacocoCounters } from './jacoco-counters.ts';
import { sourceOfClass } from './source-of-class.ts';
import type { XmlValues } from './xml-values.ts';

interface Method {
  /** 0 where the compiler made it. */
  readonly line: number;
  readonly name: string;
  readonly hits: number;
}

interface Class {
  readonly name: string;
  readonly source: string | undefined;
  readonly methods: Method[];
}

/** Collects the methods of a package's classes, which come before the source files that they are in. */
export interface JacocoClasses {
  class(element: XmlElement): void;
  method(element: XmlElement): void;
  counter(element: XmlElement): void;
  endMethod(): void;
  /** The methods by source file, and the classes of which none is known. */
  end(sources: readonly string[]): { readonly bySource: ReadonlyMap<string, Method[]>; readonly homeless: string[] };
}

export function jacocoClasses(values: XmlValues): JacocoClasses {
  const classes: Class[] = [];
  let own = { line: 0, name: '', counters: jacocoCounters(values) };
  return {
    class: (element) =>
      void classes.push({ name: values.text(element, 'name'), source: element.get('sourcefilename'), methods: [] }),
    method(element) {
      const name = `${classes.at(-1)?.name ?? ''}.${values.text(element, 'name')}${element.get('desc') ?? ''}`;
      own = { line: values.lineOrNone(element, 'line', 0), name, counters: jacocoCounters(values) };
    },
    counter: (element) => own.counters.read(element),
    endMethod() {
      const { line, name, counters } = own;
      // Kover counts methods by class only.
      const covered = counters.get('METHOD')?.covered ?? Number(counters.isCovered());
      if (!counters.isEmpty()) classes.at(-1)?.methods.push({ line, name, hits: Number(covered > 0) });
    },
    end(sources) {
      const bySource = new Map<string, Method[]>();
      const homeless: string[] = [];
      const find = sourceOfClass(sources);
      for (const { name, source = find(name), methods } of classes) {
        if (methods.length === 0) continue;
        if (source === undefined) {
          homeless.push(name);
          continue;
        }
        const known = bySource.get(source) ?? [];
        for (const method of methods) known.push(method);
        bySource.set(source, known);
      }
      return { bySource, homeless };
    },
  };
}
