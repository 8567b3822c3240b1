import type { XmlElement } from '../xml/handler.ts';
import { functionTally, type FunctionTally } from './function-tally.ts';
import type { Count } from './model.ts';
import { statementFiles } from './statement-files.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlNesting } from './xml-nesting.ts';
import { xmlValues, type XmlValues } from './xml-values.ts';

const parents = {
  scoverage: [''],
  class: ['classes'],
  methods: ['class'],
  method: ['methods'],
  statements: ['method'],
  statement: ['statements'],
};

/** Statements of Scala. Those marked as branches are the arms of their line, and statements too, as in its own counts. */
export const scoverage: XmlFormat = {
  id: 'scoverage',
  matches: (root) => root.name === 'scoverage',
  open(file) {
    const values = xmlValues(file, 'scoverage');
    const nesting = xmlNesting(parents, values);
    const files = statementFiles();
    let declared: Count | undefined;
    let classFile: string | undefined;
    let [method, methodName]: [FunctionTally | undefined, string] = [undefined, ''];

    function statement(element: XmlElement): void {
      if (values.flag(element, 'ignored', false)) return;
      const source = element.get('source') ?? classFile;
      if (!source) throw values.malformed(element, '<statement> has no "source", and its class no "filename"');
      const line = values.lineOrNone(element, 'line');
      const key = `${values.count(element, 'start', 0)}-${values.count(element, 'end', 0)}`;
      const [place, hits] = [{ file: source, line, end: line, key }, values.hits(element, 'invocation-count')];
      files.statement(place, hits);
      if (values.flag(element, 'branch', false)) files.arm(place, hits);
      method?.count(place, hits);
    }

    return {
      open(element) {
        nesting.open(element);
        if (element.name === 'statement') statement(element);
        else if (element.name === 'method') [method, methodName] = [functionTally(files), values.text(element, 'name')];
        else if (element.name === 'class') classFile = element.get('filename');
        else if (element.name === 'scoverage') declared = declaredOf(element, values);
      },
      close(name) {
        nesting.close();
        if (name === 'method') method?.end(methodName);
      },
      end: () => ({
        format: 'scoverage',
        files: files.end(),
        sources: [],
        declared: declared ? { statements: declared } : {},
        notes: [],
      }),
    };
  },
};

function declaredOf(root: XmlElement, values: XmlValues): Count | undefined {
  if (root.get('statement-count') === undefined) return undefined;
  return { covered: values.count(root, 'statements-invoked', 0), total: values.count(root, 'statement-count') };
}
