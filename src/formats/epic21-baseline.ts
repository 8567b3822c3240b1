import { z } from 'zod/mini';
import { parseInstant } from './instant.ts';
import { readNumber, readSample, type Reading } from './reading.ts';

// z.number() refuses Infinity, which is what JSON's 1e999 becomes: that is a wrong value, not a wrong shape.
const number = z.custom<number>((value) => typeof value === 'number', 'a number');
const sample = z.object({ metric: z.record(z.string(), z.string()), value: z.tuple([number, z.string()]) });

const instant = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    const time = parseInstant(text);
    if (time !== undefined) return time;
    context.issues.push({ code: 'custom', input: text, message: 'a UTC time such as 2025-11-11T09:30:00.123456' });
    return z.NEVER;
  }),
);

/** The `baseline_metrics.json` that Epic 21's `collect_baseline_metrics.py` writes; `sha` is the one thing added. */
export const epic21Baseline = z.object({
  timestamp: instant,
  epic: z.string(),
  stage: z.string(),
  sha: z.optional(z.string().check(z.regex(/^[0-9a-f]{7,64}$/, 'a commit id'))),
  prometheus: z.record(z.string(), z.array(sample)),
  code: z.object({
    function_size_distribution: z.object({ '<15': number, '15-40': number, '>40': number }),
    test_coverage_percent: number,
    total_functions: number,
  }),
});

type Epic21Baseline = z.infer<typeof epic21Baseline>;

/** Its metrics one by one: a series each for Prometheus, then the code's. */
export function* readEpic21({ prometheus, code }: Epic21Baseline): Generator<Reading> {
  if (Object.keys(prometheus).length === 0) yield { name: 'prometheus', path: ['prometheus'], is: 'empty' };
  for (const [metric, vector] of Object.entries(prometheus)) {
    const name = `prometheus.${metric}`;
    if (vector.length === 0) yield { name, path: ['prometheus', metric], is: 'empty' };
    for (const [index, { value }] of vector.entries())
      yield readSeries(name, ['prometheus', metric, index, 'value'], value);
  }
  for (const [size, count] of Object.entries(code.function_size_distribution)) {
    yield readNumber(`code.function_size_distribution.${size}`, ['code', 'function_size_distribution', size], count);
  }
  yield readNumber('code.test_coverage_percent', ['code', 'test_coverage_percent'], code.test_coverage_percent);
  yield readNumber('code.total_functions', ['code', 'total_functions'], code.total_functions);
}

/** One reading for a sample: a value at no time is no more a measurement than none at all. */
function readSeries(name: string, path: Reading['path'], [seconds, text]: readonly [number, string]): Reading {
  const time = readNumber(name, [...path, 0], seconds);
  return time.is === 'number' ? readSample(name, [...path, 1], text) : time;
}
