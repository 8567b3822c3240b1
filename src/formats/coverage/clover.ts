import type { XmlElement } from '../xml/handler.ts';
import { cloverBare } from './clover-bare.ts';
import { cloverDialect, dialectMarks, type CloverDialect, type DialectMarks } from './clover-dialect.ts';
import { cloverFigures, noFigures, offLines, type CloverFigures } from './clover-figures.ts';
import { cloverFile } from './clover-file.ts';
import { declaredCount } from './declared-count.ts';
import { moreHits } from './hits.ts';
import { mergeFiles } from './merge.ts';
import { mergingFiles } from './merging-files.ts';
import { emptyFile, type Totals } from './model.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlLines } from './xml-lines.ts';
import { xmlNesting } from './xml-nesting.ts';
import { xmlValues } from './xml-values.ts';

// Packages may be anywhere: an old Istanbul has them in <metrics>.
const parents = { coverage: [''], project: ['coverage'], testproject: ['coverage'], line: ['file'] };
const firsts = new Set(['project', 'testproject']);

/** What Clover and OpenClover write, and PHPUnit, Istanbul, gcovr, ReportGenerator after them. */
export const clover: XmlFormat = {
  id: 'clover',
  matches: ({ name, get }, first) =>
    name === 'coverage' && (first ? firsts.has(first.name) : get('clover') !== undefined),
  open(file) {
    const values = xmlValues(file, 'Clover');
    const nesting = xmlNesting(parents, values);
    const lines = xmlLines(values);
    const current = cloverFile(values, lines);
    const files = mergingFiles(moreHits);
    const bare = cloverBare(values);
    let [dialect, path, testFiles]: [CloverDialect, string | undefined, number] = ['lines', undefined, 0];
    let [isTests, root]: [boolean, DialectMarks] = [false, {}];
    let declared: Partial<Totals> = {};
    let figures: CloverFigures = noFigures;

    function begin(element: XmlElement, parent: string): void {
      const { name } = element;
      if (name === 'line' && !isTests) current.line(element, dialect);
      else if (name === 'file') openFile(element);
      else if (name === 'metrics' && parent === 'project') declared = declaredOf(element, dialect);
      else if (name === 'metrics' && parent === 'file') figures = cloverFigures(element, values);
      else if (name === 'coverage') root = dialectMarks(element);
      else if (name === 'project' || name === 'testproject') {
        isTests = name === 'testproject';
        if (!isTests) dialect = cloverDialect(root, element.get('name'));
      }
    }
    function openFile(element: XmlElement): void {
      if (path !== undefined) throw values.malformed(element, 'a <file> is in a <file>');
      path = element.get('path') || values.text(element, 'name');
      if (path === '') throw values.malformed(element, '<file> has neither "path" nor "name"');
      figures = noFigures;
      if (isTests) testFiles++;
    }
    function finish(name: string): void {
      if (name !== 'file' || path === undefined) return;
      const isBare = current.isBare();
      const part = current.seal(path);
      path = undefined;
      if (isTests) return;
      const whole = mergeFiles(part, offLines(part, figures), moreHits);
      const hasFigures = isBare && bare.add(whole, figures, dialect);
      files.add(hasFigures ? emptyFile(whole.path) : whole);
    }

    return {
      open: (element) => begin(element, nesting.open(element)),
      close(name) {
        nesting.close();
        finish(name);
      },
      end: () => ({
        format: 'clover',
        files: bare.fill(files.files()),
        sources: [],
        declared,
        notes: [...lines.notes(), ...notesOf(testFiles)],
      }),
    };
  },
};

function declaredOf(metrics: XmlElement, dialect: CloverDialect): Partial<Totals> {
  const statements = declaredCount(metrics, 'coveredstatements', 'statements');
  const branches = declaredCount(metrics, 'coveredconditionals', 'conditionals');
  const functions = declaredCount(metrics, 'coveredmethods', 'methods');
  return {
    ...(statements && (dialect === 'clover' ? { statements } : { lines: statements })),
    ...(branches && { branches }),
    ...(functions && { functions }),
  };
}

// Clover's own totals leave them out too.
const notesOf = (testFiles: number): readonly string[] =>
  testFiles > 0 ? [`in <testproject>, ${testFiles === 1 ? '1 file' : `${testFiles} files`} of tests left out`] : [];
