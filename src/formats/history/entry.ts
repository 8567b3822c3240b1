import { z } from 'zod/mini';

/** `coverage/lines`: the check, and the name of the figure within it. */
export const metricKey = /^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/;

export const mostMetrics = 100;

const metric = z.strictObject({
  value: z.number(),
  unit: z.optional(z.enum(['%', 'ms'])),
  label: z.string().check(z.maxLength(200)),
});

export const historyEntry = z.strictObject({
  schema: z.literal(1),
  at: z.iso.datetime(),
  sha: z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id')),
  ref: z.optional(z.string().check(z.maxLength(255))),
  verdict: z.enum(['ready', 'not-ready', 'undecided']),
  metrics: z
    .record(z.string().check(z.regex(metricKey, 'a name such as coverage/lines')), metric)
    .check(z.refine((metrics) => Object.keys(metrics).length <= mostMetrics, `at most ${mostMetrics} figures`)),
});

/** What was measured at one commit: a line of the history. */
export type HistoryEntry = z.infer<typeof historyEntry>;
export type HistoryMetric = HistoryEntry['metrics'][string];
