import { historyEntry, type HistoryEntry } from '../../formats/history/entry.ts';
import { metricsOf } from '../../gate/metrics.ts';
import { GateError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { clip, visible } from '../../model/visible.ts';

/** What the history keeps of a report: its commit, its verdict, its figures. */
export function entryOf({ at, subject, verdict, results }: Report): HistoryEntry {
  const { ref } = subject;
  const sha = subject.sha ?? subject.compared?.head;
  const { data, error } = historyEntry.safeParse({
    schema: 1,
    at,
    sha,
    ...(ref !== undefined && { ref: visible(clip(ref, 200)) }),
    verdict,
    metrics: Object.fromEntries(metricsOf(results)),
  });
  if (data) return data;
  if (sha === undefined)
    throw new GateError('misuse', 'the report is of no commit, and the history has a line for each', {
      hint: 'Record what a workflow judged, or what `check --base REV` compared.',
    });
  throw new GateError('misuse', `the report cannot be kept: ${visible(clip(error.issues[0]?.message ?? '', 200))}`);
}
