import { GateError } from '../../model/errors.ts';
import { joinBytes } from '../join-bytes.ts';
import type { CoverageReport } from './model.ts';
import type { OpenReader } from './reader.ts';
import { sniff, type Family } from './sniff.ts';

// A reader is loaded when a report of its family turns up.
const openers: Readonly<Record<Family, () => Promise<OpenReader>>> = {
  lcov: async () => (await import('./lcov.ts')).openLcov,
  gocover: async () => (await import('./go-cover.ts')).openGoCover,
  xml: async () => {
    const [{ openXml }, { xmlFormats }] = await Promise.all([import('./read-xml.ts'), import('./xml-formats.ts')]);
    return openXml(xmlFormats);
  },
  json: async () => {
    const [{ openJson }, { jsonFormats }] = await Promise.all([import('./read-json.ts'), import('./json-formats.ts')]);
    return openJson(jsonFormats);
  },
};

/** Reads a report of any format that is known, told by its content. Throws a GateError for what is none. */
export async function readCoverage(chunks: AsyncIterable<Uint8Array>, file: string): Promise<CoverageReport> {
  const waiting: Uint8Array[] = [];
  let reader: ReturnType<OpenReader> | undefined;
  const begin = async (): Promise<ReturnType<OpenReader>> => {
    const opened = (await openers[sniff(joinBytes(waiting).subarray(0, headBytes), file)]())(file);
    for (const chunk of waiting) opened.write(chunk);
    return opened;
  };
  for await (const chunk of chunks) {
    if (reader) reader.write(chunk);
    else {
      waiting.push(chunk.slice());
      if (lengthOf(waiting) >= headBytes) reader = await begin();
    }
  }
  const report = (reader ?? (await begin())).end();
  if (report.files.every(({ path }) => path !== '')) return report;
  throw new GateError('malformed', `${file} has coverage of a file without a name`, { at: { file } });
}

// Enough for blanks and a comment before the first telling word.
const headBytes = 4_096;

const lengthOf = (chunks: readonly Uint8Array[]): number => chunks.reduce((sum, { length }) => sum + length, 0);
