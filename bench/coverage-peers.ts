// The readers of reports that are compared, each loaded by the process that measures it.
import { createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { byteLines } from '../src/formats/coverage/byte-lines.ts';
import { readCoverage } from '../src/formats/coverage/read.ts';

export interface Peer {
  readonly name: string;
  readonly sample: 'lcov' | 'cobertura' | 'istanbul';
  /** What bounds every reader, and is none itself. */
  readonly isFloor?: boolean;
  /** What the reader hands out; held until its memory is measured. */
  read(path: string): unknown;
}

type Samples = readonly Peer['sample'][];
const require = createRequire(import.meta.url);
const chunkBytes = 65_536;

const floors = (samples: Samples): Peer[] =>
  samples.flatMap((sample): Peer[] => [
    { name: 'floor: read the bytes', sample, isFloor: true, read: (path) => eachChunk(path, () => undefined) },
    {
      name: 'floor: split the lines',
      sample,
      isFloor: true,
      read(path) {
        let count = 0;
        const lines = byteLines(path, () => void count++);
        eachChunk(path, (chunk) => lines.write(chunk));
        lines.end();
        return count;
      },
    },
  ]);

function eachChunk(path: string, visit: (chunk: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  const chunk = new Uint8Array(chunkBytes);
  for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) visit(chunk.subarray(0, length));
}

const ours = (samples: Samples): Peer[] =>
  samples.map((sample) => ({
    name: 'epic21-gate',
    sample,
    read: (path) => readCoverage(createReadStream(path, { highWaterMark: chunkBytes }), path),
  }));

type LcovParse = { readonly source: (text: string, done: (error: string | null, data: unknown) => void) => void };

export const peers: readonly Peer[] = [
  ...floors(['lcov', 'cobertura']),
  ...ours(['lcov', 'cobertura', 'istanbul']),
  {
    name: 'lcov-parse',
    sample: 'lcov',
    read(path) {
      const { source } = require('lcov-parse') as LcovParse;
      let result: unknown;
      source(readFileSync(path, 'utf8'), (error, data) => {
        if (error) throw new Error(error);
        result = data;
      });
      return result;
    },
  },
  {
    name: '@friedemannsommer/lcov-parser',
    sample: 'lcov',
    async read(path) {
      const { default: parse } = await import('@friedemannsommer/lcov-parser');
      return parse({ from: createReadStream(path) });
    },
  },
  {
    name: 'fast-xml-parser',
    sample: 'cobertura',
    async read(path) {
      const { XMLParser } = await import('fast-xml-parser');
      return new XMLParser({ ignoreAttributes: false }).parse(readFileSync(path)) as unknown;
    },
  },
  {
    name: 'istanbul-lib-coverage',
    sample: 'istanbul',
    async read(path) {
      const { default: istanbul } = await import('istanbul-lib-coverage');
      const map = istanbul.createCoverageMap(JSON.parse(readFileSync(path, 'utf8')) as Record<string, never>);
      // The map is the parsed JSON itself: lines are made of statements when someone asks.
      map.getCoverageSummary();
      return map;
    },
  },
];

/** What diff_cover does with a report, in Python; it prints seconds and the peak of its memory in bytes. */
export const diffCover = `
import sys, time
from diff_cover.violationsreporters.violations_reporter import LcovCoverageReporter
import xml.etree.ElementTree as etree
sample, path = sys.argv[1:]
def peak():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]) * 1024
before = peak()
start = time.perf_counter()
held = None
if sample == "lcov": held = LcovCoverageReporter.parse(path)
if sample == "cobertura": held = etree.parse(path)
print(time.perf_counter() - start, peak() - before)
`;
