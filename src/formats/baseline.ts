import { evidenceEnvelope } from '../model/evidence-envelope.ts';
import { epic21Baseline, readEpic21 } from './epic21-baseline.ts';
import { parseInstant } from './instant.ts';
import { readNumbers, type Reading } from './reading.ts';
import { describeValue, misfits, unknownKeys, type Misfit } from './shape.ts';

/** Our own evidence, and the file of Epic 21's own script. */
export const baselineFormats = ['evidence', 'epic21'] as const;
type BaselineFormat = (typeof baselineFormats)[number];

/** A baseline in one form, whatever the file's. */
export interface Baseline {
  readonly format: BaselineFormat;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly timePath: readonly string[];
  readonly commit: string | undefined;
  readonly readings: readonly Reading[];
  readonly unknownKeys: readonly string[];
}

export interface Misshapen {
  readonly misfits: readonly Misfit[];
}

const readers = {
  evidence: (value: unknown, most: number): Baseline | Misshapen => {
    const { data, error } = evidenceEnvelope.safeParse(value);
    if (!data) return { misfits: misfits(error.issues, value) };
    const time = parseInstant(data.time);
    if (time === undefined)
      return {
        misfits: [{ path: ['time'], what: `time is ${describeValue(data.time)}, expected a time with its zone` }],
      };
    const readings = take(readNumbers(data.payload, [], ['payload']), most);
    const file = { format: 'evidence', time, timePath: ['time'], commit: data.sha } as const;
    // An envelope around nothing.
    const empty: Reading = { name: 'payload', path: ['payload'], is: 'empty' };
    return { ...file, readings: readings.length > 0 ? readings : [empty], unknownKeys: unknownKeys(value, data) };
  },
  epic21: (value: unknown, most: number): Baseline | Misshapen => {
    const { data, error } = epic21Baseline.safeParse(value);
    if (!data) return { misfits: misfits(error.issues, value) };
    const file = { format: 'epic21', time: data.timestamp, timePath: ['timestamp'], commit: data.sha } as const;
    return { ...file, readings: take(readEpic21(data), most), unknownKeys: unknownKeys(value, data) };
  },
} satisfies Record<BaselineFormat, unknown>;

const requiredKeys: Readonly<Record<BaselineFormat, readonly string[]>> = {
  evidence: ['schema', 'check', 'sha', 'time', 'tool', 'payload'],
  epic21: ['timestamp', 'epic', 'stage', 'prometheus', 'code'],
};

/** Reads at most that many readings, and one more: a sign that there are too many. */
export function readBaseline(value: unknown, said: BaselineFormat | 'auto', most: number): Baseline | Misshapen {
  const format = said === 'auto' ? recognize(value) : said;
  if (format) return readers[format](value, most + 1);
  const expected = baselineFormats.map((known) => `one of ${requiredKeys[known].join(', ')}`).join(' or ');
  return { misfits: [{ path: [], what: `the file is ${describeValue(value)}, expected ${expected}` }] };
}

/** The format most of whose keys are there, so that a baseline that lost some is still told what it lost. */
function recognize(value: unknown): BaselineFormat | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const hits = (format: BaselineFormat): number =>
    requiredKeys[format].filter((key) => Object.hasOwn(value, key)).length;
  const [best] = [...baselineFormats].sort((a, b) => hits(b) - hits(a));
  return best && hits(best) > 0 ? best : undefined;
}

function take<T>(all: Iterable<T>, most: number): readonly T[] {
  const taken: T[] = [];
  for (const one of all) {
    if (taken.length === most) break;
    taken.push(one);
  }
  return taken;
}
