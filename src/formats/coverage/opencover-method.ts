import type { XmlElement } from '../xml/handler.ts';
import { functionTally } from './function-tally.ts';
import { hiddenLine } from './hidden-line.ts';
import type { Count } from './model.ts';
import type { OpenCoverSummary } from './opencover-summary.ts';
import type { StatementFiles } from './statement-files.ts';
import type { XmlValues } from './xml-values.ts';

interface Context {
  readonly values: XmlValues;
  readonly files: StatementFiles;
  /** By uid. */
  readonly paths: ReadonlyMap<number, string>;
}

/** Reads what is in one `<Method>`. */
export interface OpenCoverMethod {
  summary(summary: OpenCoverSummary): void;
  file(element: XmlElement): void;
  sequencePoint(element: XmlElement): void;
  branchPoint(element: XmlElement): void;
  /** The name comes with the end, and with it how many points are nowhere, and what is declared beyond the branches. */
  end(name: string): { readonly placeless: number; readonly entry: Count };
}

export function openCoverMethod({ values, files, paths }: Context): OpenCoverMethod {
  const tally = functionTally(files);
  const branches = { covered: 0, total: 0 };
  let declared: Count = branches;
  let [ownFile, placeless] = [0, 0];

  /** Older reports name the file once for the method; 0 is no file. */
  function placeOf(element: XmlElement): { file: string; line: number } | undefined {
    const uid = values.count(element, 'fileid', ownFile);
    const line = values.lineOrNone(element, 'sl', 0);
    if (uid === 0 || line === 0 || line === hiddenLine) {
      placeless++;
      return undefined;
    }
    const file = paths.get(uid);
    if (file !== undefined) return { file, line };
    throw values.malformed(element, `<${element.name}> is of the file ${uid}, which no <File> of its module has`);
  }

  return {
    summary: (summary) => void (declared = summary.branches ?? branches),
    file: (element) => void (ownFile = values.count(element, 'uid')),
    sequencePoint(element) {
      const place = placeOf(element);
      if (!place) return;
      const end = values.count(element, 'el', place.line);
      const lines = values.range(element, place.line, end === hiddenLine ? place.line : end);
      const key = `${values.count(element, 'sc', 0)}-${lines.end}.${values.count(element, 'ec', 0)}`;
      const hits = values.hits(element, 'vc');
      files.statement({ ...place, ...lines, key }, hits);
      tally.count(place, hits);
    },
    branchPoint(element) {
      const hits = values.hits(element, 'vc');
      branches.total++;
      if (hits > 0) branches.covered++;
      const place = placeOf(element);
      if (!place) return;
      const key = `${values.count(element, 'offset', 0)}.${values.count(element, 'path', 0)}`;
      files.arm({ ...place, end: place.line, key }, hits);
    },
    end(name) {
      tally.end(name);
      const hasEntry = declared.total === branches.total + 1;
      const entry = { covered: hasEntry ? declared.covered - branches.covered : 0, total: Number(hasEntry) };
      return { placeless, entry };
    },
  };
}
