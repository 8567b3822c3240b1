import { z } from 'zod/mini';
import { epic21Coverage } from '../../formats/coverage/epic21-coverage.ts';
import type { FileCoverage } from '../../formats/coverage/model.ts';
import { joinBytes } from '../../formats/join-bytes.ts';
import { parseJson } from '../../formats/json.ts';
import { decodeText } from '../../formats/text.ts';
import { evidenceEnvelope } from '../../model/evidence-envelope.ts';
import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import { reportsRead, type ReportRead } from './evidence.ts';

/** What one leg of a matrix measured, in paths of the repository. */
export interface LegFile {
  readonly leg: string;
  readonly sha: string;
  readonly reports: readonly ReportRead[];
  readonly parts: readonly LegPart[];
}

interface LegPart {
  readonly suite?: string | undefined;
  readonly files: readonly FileCoverage[];
}

const payload = z.strictObject({
  leg: z.string().check(z.minLength(1)),
  reports: reportsRead,
  parts: z.array(z.strictObject({ suite: z.optional(z.string()), coverage: z.record(z.string(), z.unknown()) })),
});

/** Throws a GateError for what is no evidence of coverage. */
export async function readLegFile(chunks: AsyncIterable<Uint8Array>, file: string): Promise<LegFile> {
  const text = decodeText(await joined(chunks, file), file, limits.jsonReportBytes);
  const envelope = evidenceEnvelope.safeParse(parse(text, file));
  const inner = envelope.success ? payload.safeParse(envelope.data.payload) : undefined;
  if (!envelope.success || envelope.data.check !== 'coverage' || !inner?.success) throw noEvidence(file);
  return {
    leg: inner.data.leg,
    sha: envelope.data.sha,
    reports: inner.data.reports,
    parts: inner.data.parts.map(({ suite, coverage }, index) => ({
      suite,
      files: epic21Coverage.read(coverage, {
        file,
        lineOf: (path) => parseJson(text, file).locate(['payload', 'parts', index, 'coverage', ...path]).line,
      }).files,
    })),
  };
}

const noEvidence = (file: string): GateError =>
  new GateError('malformed', `${file} is not evidence of coverage`, {
    at: { file },
    hint: 'Write it with `epic21-gate collect --leg NAME --output FILE`.',
  });

/** The quick reader first: evidence is large, and the careful one is there to say where it is wrong. */
function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parseJson(text, file).value;
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const own: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    own.push(chunk.slice());
    length += chunk.length;
    if (length > limits.jsonReportBytes)
      throw new GateError('too-large', `${file} has more than ${limits.jsonReportBytes} bytes`, { at: { file } });
  }
  return joinBytes(own);
}
