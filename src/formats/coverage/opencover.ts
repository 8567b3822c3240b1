import type { XmlElement } from '../xml/handler.ts';
import type { Count } from './model.ts';
import { openCoverMethod, type OpenCoverMethod } from './opencover-method.ts';
import { openCoverSummary, type OpenCoverSummary } from './opencover-summary.ts';
import { statementFiles } from './statement-files.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlNesting } from './xml-nesting.ts';
import { xmlValues } from './xml-values.ts';

const parents = {
  CoverageSession: [''],
  Modules: ['CoverageSession'],
  Module: ['Modules'],
  Files: ['Module'],
  File: ['Files'],
  Classes: ['Module'],
  Class: ['Classes'],
  Methods: ['Class'],
  Method: ['Methods'],
  SequencePoints: ['Method'],
  SequencePoint: ['SequencePoints'],
  BranchPoint: ['BranchPoints', 'SequencePoints'],
};

/** OpenCover, and what coverlet and AltCover write in its format. */
export const opencover: XmlFormat = {
  id: 'opencover',
  matches: (root) => root.name === 'CoverageSession',
  open(file) {
    const values = xmlValues(file, 'OpenCover');
    const nesting = xmlNesting(parents, values);
    const files = statementFiles();
    const tally = { placeless: 0, withoutSymbols: 0, entries: { covered: 0, total: 0 } };
    let paths = new Map<number, string>();
    let declared: OpenCoverSummary | undefined;
    let method: OpenCoverMethod | undefined;
    // The depth of the element that OpenCover itself left out, with all that is in it.
    let skippedAt = 0;
    let [isName, name] = [false, ''];

    function begin(element: XmlElement, parent: string): void {
      isName = element.name === 'Name';
      if (element.name === 'File') paths.set(values.count(element, 'uid'), values.text(element, 'fullPath'));
      else if (element.name === 'Method') [name, method] = ['', openCoverMethod({ values, files, paths })];
      else if (element.name === 'Summary' && parent === 'CoverageSession') declared = openCoverSummary(element, values);
      else if (element.name === 'Summary' && parent === 'Method') method?.summary(openCoverSummary(element, values));
      else if (element.name === 'FileRef') method?.file(element);
      else if (element.name === 'SequencePoint') method?.sequencePoint(element);
      else if (element.name === 'BranchPoint') method?.branchPoint(element);
    }
    function finish(element: string): void {
      if (element === 'Method' && method) {
        const { placeless, entry } = method.end(name);
        tally.placeless += placeless;
        tally.entries.covered += entry.covered;
        tally.entries.total += entry.total;
        method = undefined;
      } else if (element === 'Module') {
        files.nextModule();
        paths = new Map();
      }
    }

    return {
      open(element) {
        const parent = nesting.open(element);
        const skipped = skippedAt > 0 ? undefined : element.get('skippedDueTo');
        if (skipped !== undefined) skippedAt = nesting.depth();
        if (skipped === 'MissingPdb') tally.withoutSymbols++;
        if (skippedAt === 0) begin(element, parent);
      },
      text(text) {
        if (isName) name += text;
      },
      close(element) {
        isName = false;
        if (skippedAt === 0) finish(element);
        if (skippedAt === nesting.depth()) skippedAt = 0;
        nesting.close();
      },
      end: () => ({
        format: 'opencover',
        files: files.end(),
        sources: [],
        declared: declared ? withoutEntries(declared, tally.entries) : {},
        notes: notesOf(tally),
      }),
    };
  },
};

/** OpenCover counts the entry of a method as a branch that it does not list. */
const withoutEntries = (declared: OpenCoverSummary, entries: Count): OpenCoverSummary => ({
  ...declared,
  ...(declared.branches && {
    branches: {
      covered: declared.branches.covered - entries.covered,
      total: declared.branches.total - entries.total,
    },
  }),
});

function notesOf({ placeless, withoutSymbols }: { placeless: number; withoutSymbols: number }): string[] {
  const notes: string[] = [];
  if (withoutSymbols > 0)
    notes.push(`${withoutSymbols} modules were not measured: their symbols are missing (MissingPdb)`);
  if (placeless > 0)
    notes.push(`${placeless} points are of no file and no line (hidden or generated code), and are left out`);
  return notes;
}
