import type { XmlElement } from '../xml/handler.ts';
import { fileBuilder, type FileBuilder } from './builder.ts';
import { moreHits } from './hits.ts';
import { mergingFiles } from './merging-files.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlNesting } from './xml-nesting.ts';
import { xmlValues, type XmlValues } from './xml-values.ts';

const parents = { coverage: [''], file: ['coverage'], lineToCover: ['file'] };

/** SonarQube's generic coverage: `<coverage version="1"><file path="…"><lineToCover lineNumber="1" covered="true"/>`. */
export const sonar: XmlFormat = {
  id: 'sonar',
  matches: (root, first) => root.name === 'coverage' && (first ? first.name === 'file' : isEmptyReport(root)),
  open(file) {
    const values = xmlValues(file, 'SonarQube coverage');
    const nesting = xmlNesting(parents, values);
    const builder = fileBuilder(moreHits);
    const files = mergingFiles(moreHits);
    let path = '';
    return {
      open(element) {
        nesting.open(element);
        if (element.name === 'lineToCover') readLine(element, values, builder);
        else if (element.name === 'file') path = values.text(element, 'path');
        else if (element.name === 'coverage') checkVersion(element, values);
      },
      close(name) {
        nesting.close();
        if (name === 'file') files.add(builder.seal(path));
      },
      end: () => ({ format: 'sonar', files: files.files(), sources: [], declared: {}, notes: [] }),
    };
  },
};

// Cobertura and Clover have the same root, with figures or a time in it.
const foreign = ['line-rate', 'lines-valid', 'timestamp', 'generated', 'clover'];

const isEmptyReport = ({ get }: Pick<XmlElement, 'get'>): boolean =>
  get('version') === '1' && foreign.every((attribute) => get(attribute) === undefined);

function checkVersion(element: XmlElement, values: XmlValues): void {
  const version = values.count(element, 'version');
  if (version !== 1) throw values.malformed(element, `it has version ${version}, expected 1`);
}

function readLine(element: XmlElement, values: XmlValues, builder: FileBuilder): void {
  const line = values.line(element, 'lineNumber');
  builder.line(line, Number(values.flag(element, 'covered')));
  const total = values.count(element, 'branchesToCover', 0);
  const covered = values.count(element, 'coveredBranches', 0);
  if (covered > total) throw values.malformed(element, `<lineToCover> has ${covered} covered branches of ${total}`);
  values.checkBranches(element, total);
  builder.branch(line, covered, total);
}
