import { resolve } from 'node:path';
import { parseJson } from '../../formats/json.ts';
import { decodeText } from '../../formats/text.ts';
import { verdict } from '../../gate/verdict.ts';
import { GateError, type ErrorKind } from '../../model/errors.ts';
import { isAtLeast } from '../../model/finding.ts';
import { limits } from '../../model/limits.ts';
import type { Report } from '../../model/report.ts';
import { reportSchema } from '../../model/report-schema.ts';
import type { Files } from '../../model/sources.ts';
import { clip, visible } from '../../model/visible.ts';

// Each value may be a fault of its own. No report that is small enough has as many.
const mostValues = 1_000_000;

/** A report from a file that anybody may have written: its form, its size, and that it does not contradict itself. */
export async function readReport(from: string, cwd: string, files: Files): Promise<Report> {
  const text = decodeText(await bytesOf(from, cwd, files), from, limits.reportBytes);
  const { value } = parseJson(text, from, { mostValues });
  const { data, error } = reportSchema.safeParse(value);
  if (!data) throw refused(from, describe(error.issues));
  const contradiction = contradictionIn(data);
  if (contradiction !== undefined) throw refused(from, contradiction);
  return data;
}

/** What no run of the gate would write. */
function contradictionIn(report: Report): string | undefined {
  const { results, failOn } = report;
  if (verdict(results) !== report.verdict) return `it says ${report.verdict}, and its checks say ${verdict(results)}`;
  const lax = results.find(
    ({ outcome, findings }) =>
      (outcome === 'passed' || outcome === 'skipped') &&
      findings.some((finding) => !finding.waived && (finding.unmeasured || isAtLeast(finding.severity, failOn))),
  );
  return lax && `${visible(clip(lax.check, 80))} is ${lax.outcome}, and has a finding that stands in the way`;
}

async function bytesOf(from: string, cwd: string, files: Files): Promise<Uint8Array> {
  try {
    return await files.read(resolve(cwd, from));
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    throw new GateError('misuse', thrown.kind === 'outside' ? `${from} is a link to somewhere else` : thrown.message, {
      hint: hints[thrown.kind] ?? thrown.hint,
      cause: thrown,
    });
  }
}

const hints: Partial<Record<ErrorKind, string>> = {
  'not-found': 'Download the artifact of the run first, or correct --from.',
  'not-a-file': 'Name the file that `check --format json=FILE` wrote.',
  // Whoever made the artifact chose where to.
  outside: 'Name the report itself.',
};

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function describe([issue]: readonly Issue[]): string {
  if (!issue) return 'it has another form';
  return `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`;
}

const refused = (from: string, why: string): GateError =>
  new GateError('misuse', `${visible(clip(from, 160))} is no report of this gate: ${visible(clip(why, 300))}`, {
    hint: 'Write one with the same version: `check --format json=FILE`.',
  });
