import type { XmlElement } from '../xml/handler.ts';
import { fileBuilder } from './builder.ts';
import { moreHits } from './hits.ts';
import { jacocoCounters, type JacocoCounters } from './jacoco-counters.ts';
import { jacocoGroups } from './jacoco-groups.ts';
import { jacocoNotes } from './jacoco-notes.ts';
import { jacocoPackage, type JacocoPackage } from './jacoco-package.ts';
import type { JacocoContext } from './jacoco-source.ts';
import type { Count, Metric, Totals } from './model.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlNesting } from './xml-nesting.ts';
import { xmlValues } from './xml-values.ts';

const parents = {
  report: [''],
  group: ['report', 'group'],
  package: ['report', 'group'],
  class: ['package'],
  method: ['class'],
  sourcefile: ['package'],
  line: ['sourcefile'],
  counter: ['report', 'group', 'package', 'class', 'method', 'sourcefile'],
};

const firsts = new Set(['sessioninfo', 'group', 'package', 'counter']);

/** JaCoCo's XML report, and what Kover writes in its format. */
export const jacoco: XmlFormat = {
  id: 'jacoco',
  matches: ({ name, get }, first) => name === 'report' && (first ? firsts.has(first.name) : get('name') !== undefined),
  open(file) {
    const values = xmlValues(file, 'JaCoCo');
    const nesting = xmlNesting(parents, values);
    const groups = jacocoGroups();
    const counters = jacocoCounters(values);
    const context: JacocoContext = { values, notes: jacocoNotes(), builder: fileBuilder(moreHits) };
    let current: JacocoPackage | undefined;

    function begin(element: XmlElement, parent: string): void {
      if (element.name === 'group') groups.open(values.text(element, 'name'));
      else if (element.name === 'package') current = jacocoPackage(values.text(element, 'name'), context);
      else if (element.name === 'counter' && parent === 'report') counters.read(element);
      else current?.open(element, parent);
    }

    return {
      open: (element) => begin(element, nesting.open(element)),
      close(name) {
        nesting.close();
        if (name === 'group') groups.close();
        else if (name === 'package') {
          for (const part of current?.end() ?? []) groups.add(part);
          current = undefined;
        } else current?.close(name);
      },
      end() {
        const { files, packages, shared } = groups.end();
        const notes = context.notes.of({ isOnlyCounters: files.length === 0 && !counters.isEmpty(), shared });
        return { format: 'jacoco', files, sources: [], packages, declared: declaredOf(counters), notes };
      },
    };
  },
};

const types = {
  lines: 'LINE',
  branches: 'BRANCH',
  functions: 'METHOD',
  instructions: 'INSTRUCTION',
} as const satisfies Partial<Record<Metric, string>>;

function declaredOf(counters: JacocoCounters): Partial<Totals> {
  const declared: Partial<Record<Metric, Count>> = {};
  for (const metric of ['lines', 'branches', 'functions', 'instructions'] as const) {
    const count = counters.get(types[metric]);
    if (count) declared[metric] = count;
  }
  return declared;
}
