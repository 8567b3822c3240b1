import { clip, visible } from '../../model/visible.ts';
import type { XmlElement } from '../xml/handler.ts';
import { coberturaClass, type CoberturaClass } from './cobertura-class.ts';
import { declaredCount } from './declared-count.ts';
import { moreHits } from './hits.ts';
import { mergingFiles } from './merging-files.ts';
import type { Totals } from './model.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlLines } from './xml-lines.ts';
import { xmlNesting } from './xml-nesting.ts';
import { xmlValues, type XmlValues } from './xml-values.ts';

// Writers leave out <packages>, <package>, <classes> and <lines>: what matters is what is in a class.
const parents = {
  coverage: [''],
  methods: ['class'],
  method: ['methods', 'class'],
  lines: ['class', 'method'],
  line: ['lines', 'class', 'method'],
};

const firsts = new Set(['sources', 'packages', 'package', 'classes', 'class']);
const mostSources = 1000;

/** What Cobertura wrote, and after it nearly everybody. */
export const cobertura: XmlFormat = {
  id: 'cobertura',
  matches: ({ name, get }, first) =>
    name === 'coverage' &&
    get('clover') === undefined &&
    (first ? firsts.has(first.name) : get('line-rate') !== undefined),
  open(file) {
    const values = xmlValues(file, 'Cobertura');
    const nesting = xmlNesting(parents, values);
    const lines = xmlLines(values);
    const current = coberturaClass(values, lines);
    const classes = classPaths(values);
    const files = mergingFiles(moreHits);
    const sources = new Set<string>();
    let declared: Partial<Totals> = {};
    let around = '';

    function begin(element: XmlElement): void {
      const { name } = element;
      if (name === 'line') current.openLine(element);
      else if (name === 'condition') current.condition(element);
      else if (name === 'method') current.openMethod(element);
      else if (name === 'class') classes.open(element);
      else if (name === 'coverage') declared = declaredOf(element);
      around = name;
    }
    function finish(name: string): void {
      if (name === 'line') current.closeLine();
      else if (name === 'method') current.closeMethod();
      else if (name === 'class') {
        const path = classes.close(current.isEmpty());
        const part = current.seal(path);
        if (path !== '') files.add(part);
      }
      around = '';
    }
    return {
      open(element) {
        nesting.open(element);
        begin(element);
      },
      close(name) {
        nesting.close();
        finish(name);
      },
      text(text) {
        if (around === 'source' && sources.size < mostSources) sources.add(text);
      },
      end: () => ({
        format: 'cobertura',
        files: files.files(),
        sources: [...sources],
        declared,
        notes: [...lines.notes(), ...notesOf(current)],
      }),
    };
  },
};

/** Which file the class at hand is in. */
function classPaths(values: XmlValues) {
  let open: { readonly path: string; readonly name: string; readonly line: number } | undefined;
  return {
    open(element: XmlElement): void {
      if (open) throw values.malformed(element, 'a <class> is in a <class>');
      open = { path: element.get('filename') ?? '', name: element.get('name') ?? '', line: element.line };
    },
    /** '' for a class of no file, which is one of no lines too. */
    close(isEmpty: boolean): string {
      const { path = '', name = '', line = 0 } = open ?? {};
      open = undefined;
      if (path === '' && !isEmpty)
        throw values.malformed({ line }, `<class> "${visible(clip(name, 80))}" has lines and no "filename"`);
      return path;
    },
  };
}

function declaredOf(root: XmlElement): Partial<Totals> {
  const lines = declaredCount(root, 'lines-covered', 'lines-valid');
  const branches = declaredCount(root, 'branches-covered', 'branches-valid');
  return { ...(lines && { lines }), ...(branches && { branches }) };
}

function notesOf(classes: CoberturaClass): readonly string[] {
  const [uncounted, leftOut] = [classes.uncounted(), classes.leftOut()];
  return [
    ...(uncounted > 0 ? [`${uncounted} <line> elements have branches that are not counted, which were left out`] : []),
    ...(leftOut > 0
      ? [`left out: ${leftOut === 1 ? '1 line' : `${leftOut} lines`} of <methods> that the class has not`]
      : []),
  ];
}
