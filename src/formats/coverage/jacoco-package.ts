import type { XmlElement } from '../xml/handler.ts';
import { jacocoClasses } from './jacoco-classes.ts';
import { jacocoCounters } from './jacoco-counters.ts';
import { jacocoSource, type JacocoContext, type JacocoSource } from './jacoco-source.ts';
import type { FileCoverage } from './model.ts';

/** Reads what is in one `<package>`. */
export interface JacocoPackage {
  open(element: XmlElement, parent: string): void;
  close(name: string): void;
  /** A file may be there twice, lines and functions apart. */
  end(): FileCoverage[];
}

export function jacocoPackage(name: string, context: JacocoContext): JacocoPackage {
  const { values, notes, builder } = context;
  const classes = jacocoClasses(values);
  const files: FileCoverage[] = [];
  const names: string[] = [];
  let source: JacocoSource | undefined;
  const pathOf = (own: string): string => (name === '' ? own : `${name}/${own}`);

  function openSource(element: XmlElement): JacocoSource {
    const own = values.text(element, 'name');
    names.push(own);
    return jacocoSource(pathOf(own), { context, counters: jacocoCounters(values) });
  }

  return {
    open(element, parent) {
      if (element.name === 'line') source?.line(element);
      else if (element.name === 'sourcefile') source = openSource(element);
      else if (element.name === 'class') classes.class(element);
      else if (element.name === 'method') classes.method(element);
      else if (element.name === 'counter' && parent === 'method') classes.counter(element);
      else if (element.name === 'counter' && parent === 'sourcefile') source?.counter(element);
    },
    close(own) {
      if (own === 'method') classes.endMethod();
      if (own !== 'sourcefile' || !source) return;
      files.push(source.end());
      source = undefined;
    },
    end() {
      const { bySource, homeless } = classes.end(names);
      for (const own of homeless) notes.homeless(own);
      for (const [own, functions] of bySource) {
        for (const { line, name: title, hits } of functions) builder.function(line, title, hits);
        files.push(builder.seal(pathOf(own)));
      }
      return files;
    },
  };
}
