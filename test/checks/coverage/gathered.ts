import { z } from 'zod/mini';
import { coverageEvidence, type Evidence } from '../../../src/checks/coverage/evidence.ts';
import { gatherAll } from '../../../src/checks/coverage/gather.ts';
import { coverageOptions } from '../../../src/checks/coverage/options.ts';
import { legText } from '../../../src/checks/coverage/write-leg.ts';
import type { Comparison, Incomparable } from '../../../src/model/sources.ts';
import { memoryFiles, memoryGit, memorySources, type MemoryEntry } from '../../../src/testing.ts';

export const base = 'a'.repeat(40);
export const head = 'b'.repeat(40);
export const stranger = 'c'.repeat(40);

type Sheet = Readonly<Record<string, readonly number[]>>;

/** An lcov report: of each file the hits of its lines, from the first. */
export const lcov = (files: Sheet): string =>
  Object.entries(files)
    .map(
      ([path, hits]) =>
        `SF:${path}\n${hits.map((count, index) => `DA:${index + 1},${count}\n`).join('')}end_of_record\n`,
    )
    .join('');

const content = 'one\ntwo\nthree\n';

interface World {
  /** Reports and other files that git does not track. */
  readonly files?: Readonly<Record<string, MemoryEntry>>;
  readonly atBase?: Readonly<Record<string, string>>;
  readonly atHead?: Readonly<Record<string, string>>;
  readonly comparison?: Comparison | Incomparable;
}

export function worldOf({ files = {}, atBase, atHead, comparison }: World) {
  const tracked = atHead ?? { 'src/a.ts': content, 'src/b.ts': content };
  return memorySources({
    files: memoryFiles({ ...tracked, ...files }),
    git: memoryGit({
      head,
      commits: {
        [base]: { files: atBase ?? { 'src/a.ts': content, 'src/b.ts': content } },
        [head]: { files: tracked, parents: [base] },
        [stranger]: { files: {} },
      },
    }),
    comparison: async () => comparison,
  });
}

/** As the gate has it: through JSON and its schema. */
export async function gathered(options: object, world: World): Promise<Evidence> {
  const { evidence } = await gatherAll(worldOf(world), coverageOptions.parse(options));
  return z.parse(coverageEvidence, JSON.parse(JSON.stringify(evidence)));
}

/** The evidence that a leg would store, made from a report of its own. */
export async function legOf(leg: string, options: object, world: World, sha = head): Promise<string> {
  const { evidence, measured } = await gatherAll(worldOf(world), coverageOptions.parse(options));
  const origin = {
    sha,
    ref: undefined,
    run: undefined,
    time: '2026-03-31T10:00:00Z',
    tool: { name: 'epic21-gate', version: '1.0.0' },
  };
  return legText({ leg, reports: evidence.reports, pile: measured.pile }, origin);
}

export const rulesOf = (evidence: Evidence): readonly string[] => evidence.problems.map(({ rule }) => rule);
