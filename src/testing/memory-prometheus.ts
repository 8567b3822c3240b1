import { GateError } from '../model/errors.ts';
import type { Prometheus, Sample } from '../model/sources.ts';

interface Asked {
  readonly start: Date;
  readonly end: Date;
}

type Series = readonly Sample[] | GateError | ((asked: Asked) => readonly Sample[]);

/** Answers by query; as a real one, with nothing to a query about what it never saw. Without a table it is down. */
export function memoryPrometheus(table?: Readonly<Record<string, Series>>): Prometheus {
  const known = new Map(Object.entries(table ?? {}));
  const ask = async (promql: string, asked: Asked): Promise<readonly Sample[]> => {
    if (!table) throw new GateError('unavailable', 'Prometheus did not answer');
    const series = known.get(promql) ?? [];
    if (series instanceof GateError) throw series;
    return typeof series === 'function' ? series(asked) : series;
  };
  return {
    query: (promql, at) => ask(promql, { start: at, end: at }),
    queryRange: (promql, { start, end }) => ask(promql, { start, end }),
  };
}
