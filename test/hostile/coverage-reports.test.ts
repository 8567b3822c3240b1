import { array, constantFrom, integer, noBias, record, sample } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverage } from '../../src/checks/coverage/index.ts';
import { coverageOptions } from '../../src/checks/coverage/options.ts';
import { mergeFiles } from '../../src/formats/coverage/merge.ts';
import type { CoverageReport } from '../../src/formats/coverage/model.ts';
import { readCoverage } from '../../src/formats/coverage/read.ts';
import { writeJson } from '../../src/formats/coverage/write-json.ts';
import { assess } from '../../src/gate/assess.ts';
import type { CheckResult } from '../../src/model/report.ts';
import { GateError } from '../../src/model/errors.ts';
import { memoryFiles, memoryGit, memorySources } from '../../src/testing.ts';
import { fileFaults, reportFaults } from '../helpers/coverage-faults.ts';
import { coverageSamples, sampleSources, type CoverageSample } from '../helpers/coverage-samples.ts';
import { mutations } from '../helpers/mutate-report.ts';
import { seed } from '../helpers/seed.ts';

const number = noBias(integer({ min: 0, max: 2 ** 31 - 1 }));

const aCase = record({
  report: noBias(constantFrom(...coverageSamples)),
  mutation: noBias(constantFrom(...Object.keys(mutations))),
  choices: array(number, { minLength: 8, maxLength: 8, size: 'max' }),
  chunks: array(integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }),
});
const cases = sample(aCase, { seed, numRuns: 10_000 });
type Case = (typeof cases)[number];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const mutated = ({ report, mutation, choices }: Case): Uint8Array =>
  mutations[mutation]?.apply(report, choices) ?? new Uint8Array();

/** As from disk: a chunk is overwritten once the next is asked for. */
async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let [at, turn] = [0, 0];
  while (at < bytes.length) {
    // A long one in ever larger chunks.
    const size = Math.ceil((sizes[turn % sizes.length] ?? 1) * (1 + turn / 50));
    const chunk = bytes.slice(at, at + size);
    yield chunk;
    chunk.fill(0);
    at += size;
    turn++;
  }
}

/** The report, or why it is refused; throws what no input may make it throw. */
async function read(bytes: Uint8Array, sizes: readonly number[]): Promise<CoverageReport | string> {
  try {
    return await readCoverage(inChunks(bytes, sizes), 'report');
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind === 'malformed') return `${thrown.message} ${thrown.at?.line ?? ''}`;
    throw thrown;
  }
}

/** What each case is read as; what no input may make it throw is an error here. */
const outcomes = new Map<Case, CoverageReport | string | Error>();
const originals = new Map<CoverageSample, CoverageReport>();

beforeAll(async () => {
  for (const report of coverageSamples)
    originals.set(report, await readCoverage(inChunks(encode(report.text), [4096]), 'report'));
  for (const one of cases) outcomes.set(one, await read(mutated(one), one.chunks).catch(foreign));
}, 120_000);

const foreign = (thrown: unknown): Error => new Error(`threw ${String(thrown).slice(0, 300)}`);

const nameOf = ({ report, mutation, choices }: Case): string =>
  `${report.name}, ${mutation} ${JSON.stringify(choices)}`;

type Judge = (outcome: CoverageReport, one: Case) => readonly string[] | Promise<readonly string[]>;

/** What is wrong with what was read, by the case that it is wrong in; the first few tell enough. */
async function faultsOf(all: readonly Case[], judge: Judge): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const one of all) {
    const outcome = outcomes.get(one);
    if (outcome === undefined || typeof outcome === 'string') continue;
    const found = outcome instanceof Error ? [outcome.message] : await judge(outcome, one);
    if (found.length > 0) faults.push(`${nameOf(one)}: ${found.join('; ')}`);
    if (faults.length > 4) break;
  }
  return faults;
}

const covered = ({ files }: CoverageReport): readonly string[] =>
  files.flatMap(({ path, lines }) =>
    [...lines.numbers].filter((_, index) => lines.hits[index] !== 0).map((line) => `${path}:${line}`),
  );

describe(`10,000 reports that came to harm (seed ${seed})`, () => {
  test('are read as the model promises, where they are read at all', async () => {
    expect(await faultsOf(cases, reportFaults)).toEqual([]);
  });

  test('are refused in one line that is not long', () => {
    const messages = [...outcomes.values()].filter((outcome) => typeof outcome === 'string');
    expect(messages.flatMap(messageFaults).slice(0, 5)).toEqual([]);
    // Both happen often, or the mutations are of no use.
    expect(messages.length / cases.length).toBeGreaterThan(0.3);
    expect(messages.length / cases.length).toBeLessThan(0.8);
  });

  test('are read the same in one piece and in many', async () => {
    const faults: string[] = [];
    for (const one of cases.slice(0, 2_500)) {
      const [many, bytes] = [outcomes.get(one), mutated(one)];
      const whole = await read(bytes, [bytes.length + 1]).catch(foreign);
      if (!isSame(many, whole)) faults.push(`${nameOf(one)}: ${shown(many)} in pieces, ${shown(whole)} in one`);
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test('are merged with the whole ones, and stored, without losing anything', async () => {
    const faults = await faultsOf(cases.slice(5_000), async (report, one) => {
      const [original] = originals.get(one.report)?.files ?? [];
      const stored = await read(encode([...writeJson(report.files)].join('')), [8192]);
      const isKept = typeof stored !== 'string' && isSame(byPath(stored), byPath(report));
      return [
        ...report.files.flatMap((file) => (original ? fileFaults(mergeFiles(file, original)) : [])),
        ...(isKept ? [] : [`is stored as ${shown(stored)}`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});

test(`2,000 of them are judged, whatever they say, and the check never breaks (seed ${seed})`, async () => {
  const reasons = new Set<string | undefined>();
  for (const one of cases.slice(-2_000)) reasons.add((await outcomeOf(mutated(one))).reason?.slice(0, 300));
  expect([...reasons].filter((reason) => /coverage failed/.test(reason ?? ''))).toEqual([]);
});

const messageFaults = (message: string): readonly string[] => [
  // oxlint-disable-next-line no-control-regex
  ...(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(message) ? [`says ${JSON.stringify(message)}`] : []),
  ...(message.length > 600 ? [`says ${message.length} characters`] : []),
];

const shown = (report: CoverageReport | string | Error | undefined): string =>
  (typeof report === 'object' && 'files' in report ? [...writeJson(report.files)].join('') : String(report)).slice(
    0,
    300,
  );

const byPath = ({ files }: CoverageReport): object => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const options = coverageOptions.parse({ reports: ['report'], total: { lines: 90 } });

/** The verdict on a repository whose one report is this. */
async function outcomeOf(report: Uint8Array): Promise<CheckResult> {
  const head = 'a'.repeat(40);
  const sources = memorySources({
    files: memoryFiles({ ...sampleSources, report }),
    git: memoryGit({ head, commits: { [head]: { files: sampleSources } } }),
  });
  return assess({ check: coverage, options }, sources, { failOn: 'error', waivers: [] });
}

describe(`reports that were cut off (seed ${seed})`, () => {
  const cut = cases.filter(({ mutation }) => mutations[mutation]?.isCut);

  test('are many', () => {
    expect(cut.length).toBeGreaterThan(1_500);
    expect(new Set(cut.map(({ report }) => report))).toEqual(new Set(coverageSamples));
  });

  test('are refused, or cover no line that the whole one does not', async () => {
    const faults = await faultsOf(cut, (report, one) => {
      const original = originals.get(one.report);
      if (!original) return [];
      const known = new Set(covered(original));
      // Only there is a part a whole: behind each section, and behind each line.
      const isPart = one.report.family === 'lcov' || one.report.family === 'go' || isSame(report, original);
      return [
        ...covered(report).flatMap((line) => (known.has(line) ? [] : [`covers ${line}`])),
        ...(isPart ? [] : ['is read as a whole one']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('never keep a limit that the whole one does not', async () => {
    const whole = await Promise.all(coverageSamples.map(({ text }) => outcomeOf(encode(text))));
    expect(whole.map(({ outcome }) => outcome)).toEqual(coverageSamples.map(() => 'failed'));
    const faults: string[] = [];
    for (const one of cut) {
      const { outcome } = await outcomeOf(mutated(one));
      if (outcome !== 'failed' && outcome !== 'blocked') faults.push(`${nameOf(one)}: ${outcome}`);
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });
});
