import type { Evidence, FileRead, Ratchet, RatchetRow } from '../../../../src/checks/coverage/evidence.ts';
import { coverageOptions, type Options } from '../../../../src/checks/coverage/options.ts';
import { noTotals } from '../../../../src/formats/coverage/totals.ts';

export const file = 'coverage-baseline.txt';

/** Uncovered lines and branches, each of a hundred. */
type Counts = readonly [lines: number, branches?: number];
type ByKey = Readonly<Record<string, Counts>>;

export const filesOf = (gaps: ByKey): FileRead[] =>
  Object.entries(gaps).map(([path, [lines, branches = 0]]) => ({
    path,
    totals: {
      ...noTotals,
      lines: { covered: 100 - lines, total: 100 },
      branches: { covered: 100 - branches, total: 100 },
    },
  }));

/** Rows as they stand in a file, from line 4 on. */
export const rowsOf = (rows: ByKey, reasons: Readonly<Record<string, string>> = {}): RatchetRow[] =>
  Object.entries(rows).map(([key, [lines, branches = 0]], index) => ({
    key,
    lines,
    branches,
    line: index + 4,
    ...(reasons[key] !== undefined && { reason: reasons[key] }),
  }));

/** A baseline that the change left alone. */
export function ratchetOf(base: ByKey, given: Partial<Ratchet> = {}): Ratchet {
  const rows = rowsOf(base);
  return { from: 'base', rows, own: rows, renames: [], lost: [], ...given };
}

export const optionsOf = (
  given: Record<string, unknown> = {},
): Options & { ratchet: NonNullable<Options['ratchet']> } => {
  const options = coverageOptions.parse({ reports: ['lcov.info'], ratchet: { file, per: 'file' }, ...given });
  return { ...options, ratchet: options.ratchet ?? { file, per: 'file' } };
};

export const perFolder = optionsOf({ ratchet: { file, per: 'folder' } });

/** Files that the change adds. */
export const added = (...paths: readonly string[]): NonNullable<Evidence['patch']> => ({
  files: paths.map((path) => ({
    path,
    isNew: true,
    lines: { covered: 0, total: 0 },
    branches: { covered: 0, total: 0 },
    uncovered: [],
  })),
  unreported: [],
  isGuess: true,
  added: [...paths],
  changed: paths.length,
});
