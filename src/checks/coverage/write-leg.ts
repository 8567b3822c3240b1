import { writeJson } from '../../formats/coverage/write-json.ts';
import type { ReportRead } from './evidence.ts';
import type { Pile } from './pile.ts';

interface Measurement {
  readonly leg: string;
  readonly reports: readonly ReportRead[];
  readonly pile: Pile;
}

interface Origin {
  readonly sha: string;
  readonly ref: string | undefined;
  readonly run: string | undefined;
  readonly time: string;
  readonly tool: { readonly name: string; readonly version: string };
}

/** Evidence for the job that judges all legs, as `readLegFile` reads it; a file of the repository is a line of it. */
export function legText({ leg, reports, pile }: Measurement, { sha, ref, run, time, tool }: Origin): string {
  const head = JSON.stringify({ schema: 1, check: 'coverage', sha, ref, run, time, tool });
  const parts = [...pile].map(([suite, files]) => {
    const name = suite === undefined ? '' : `"suite":${JSON.stringify(suite)},`;
    return `{${name}"coverage":${[...writeJson(files.values())].join('').trim()}}`;
  });
  const payload = `{"leg":${JSON.stringify(leg)},"reports":${JSON.stringify(reports)},"parts":[\n${parts.join(',\n')}\n]}`;
  return `${head.slice(0, -1)},"payload":${payload}}\n`;
}
