import { z } from 'zod';
import { GateError } from '../model/errors.ts';
import type { Sample } from '../model/sources.ts';

const Point = z.tuple([z.number(), z.string()]);
const Labels = z.record(z.string(), z.string());

const Data = z.discriminatedUnion('resultType', [
  z.object({ resultType: z.literal('scalar'), result: Point }),
  z.object({ resultType: z.literal('vector'), result: z.array(z.object({ metric: Labels, value: Point })) }),
  z.object({ resultType: z.literal('matrix'), result: z.array(z.object({ metric: Labels, values: z.array(Point) })) }),
]);

export const Success = z.object({
  status: z.literal('success'),
  data: Data,
  warnings: z.array(z.string()).default([]),
});

export const Failure = z.object({ status: z.literal('error'), error: z.string().optional() });

export function samplesOf(data: z.infer<typeof Data>): readonly Sample[] {
  if (data.resultType === 'scalar') return [sample({}, data.result)];
  if (data.resultType === 'vector') return data.result.map(({ metric, value }) => sample(metric, value));
  return data.result.flatMap(({ metric, values }) => values.map((point) => sample(metric, point)));
}

const sample = (labels: Sample['labels'], [at, text]: z.infer<typeof Point>): Sample => ({
  labels,
  at,
  value: readValue(text),
});

// By hand: Number('') is 0 and Number('+Inf') is NaN, and either would be compared as if it had been measured.
function readValue(text: string): Sample['value'] {
  if (text === 'NaN' || text === '+Inf' || text === '-Inf') return text;
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new GateError('malformed', `Prometheus answered ${JSON.stringify(text)} where a number belongs`);
}
