import { clip, visible } from '../../model/visible.ts';
import type { XmlElement } from '../xml/handler.ts';
import { functionTally, type FunctionTally } from './function-tally.ts';
import { hiddenLine } from './hidden-line.ts';
import type { Count } from './model.ts';
import { statementFiles } from './statement-files.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlNesting } from './xml-nesting.ts';
import { xmlValues, type XmlValues } from './xml-values.ts';

const parents = { Root: [''], FileIndices: ['Root'], File: ['FileIndices'] };

const detailed = 'DetailedXml';

// Others that hold statements are functions, whatever they are called: `Method`, `AnonymousMethod`, `Getter`.
const holders = new Set(['Assembly', 'Namespace', 'Type']);

/** JetBrains dotCover, of whose XML reports only one has lines. */
export const dotcover: XmlFormat = {
  id: 'dotcover',
  matches: ({ name, get }, first) =>
    name === 'Root' &&
    (get('ReportType') !== undefined || get('DotCoverVersion') !== undefined || first?.name === 'FileIndices'),
  open(file) {
    const values = xmlValues(file, 'dotCover');
    const nesting = xmlNesting(parents, values);
    const files = statementFiles();
    const paths = new Map<number, string>();
    // One for each element that is open, so that a statement finds the innermost that has a name.
    const functions: ({ name: string; tally: FunctionTally } | undefined)[] = [];
    let declared: Count | undefined;

    function begin(element: XmlElement): void {
      if (element.name === 'Root') declared = readRoot(element, values);
      else if (element.name === 'File') paths.set(values.count(element, 'Index'), values.text(element, 'Name'));
      else if (element.name === 'Statement') readStatement(element);
    }
    function readStatement(element: XmlElement): void {
      const path = paths.get(values.count(element, 'FileIndex'));
      if (path === undefined)
        throw values.malformed(element, '<Statement> has a FileIndex that no <File> before it has');
      const line = values.line(element, 'Line');
      if (line === hiddenLine) return;
      const lines = values.range(element, line, values.count(element, 'EndLine', line));
      const [column, endColumn] = [values.count(element, 'Column', 0), values.count(element, 'EndColumn', 0)];
      const place = { file: path, ...lines, key: `${column}-${lines.end}.${endColumn}` };
      const hits = Number(values.flag(element, 'Covered'));
      files.statement(place, hits);
      functions.findLast((own) => own !== undefined)?.tally.count(place, hits);
    }

    return {
      open(element) {
        nesting.open(element);
        begin(element);
        const name = holders.has(element.name) || element.name === 'File' ? undefined : element.get('Name');
        functions.push(name === undefined ? undefined : { name, tally: functionTally(files) });
      },
      close(name) {
        nesting.close();
        const own = functions.pop();
        own?.tally.end(own.name);
        if (name === 'Assembly') files.nextModule();
      },
      end: () => ({
        format: 'dotcover',
        files: files.end(),
        sources: [],
        declared: declared ? { statements: declared } : {},
        notes: [],
      }),
    };
  },
};

function readRoot(root: XmlElement, values: XmlValues): Count | undefined {
  const type = root.get('ReportType') ?? detailed;
  if (type.toLowerCase() !== detailed.toLowerCase()) {
    const hint = `Let dotCover write the report type ${detailed}, the only one that names lines.`;
    throw values.malformed(root, `its report type is "${visible(clip(type, 80))}", expected "${detailed}"`, hint);
  }
  if (root.get('TotalStatements') === undefined) return undefined;
  return { covered: values.count(root, 'CoveredStatements', 0), total: values.count(root, 'TotalStatements') };
}
