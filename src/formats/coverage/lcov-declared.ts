import type { Count, Totals } from './model.ts';

const pairs = { lines: ['LF', 'LH'], branches: ['BRF', 'BRH'], functions: ['FNF', 'FNH'] } as const;
const names = Object.values(pairs).flat();
export type DeclaredName = (typeof names)[number];

/** The figures that sections end with: they are optional, and only told where every section has them. */
export function lcovDeclared() {
  const sums = new Map<DeclaredName, { sum: number; sections: number }>(
    names.map((name) => [name, { sum: 0, sections: 0 }]),
  );
  return {
    add: (name: DeclaredName, figure: number): void => {
      const known = sums.get(name) ?? { sum: 0, sections: 0 };
      sums.set(name, { sum: known.sum + figure, sections: known.sections + 1 });
    },
    totals(sections: number): Partial<Totals> {
      const told = Object.entries(pairs).flatMap(([metric, [found, hit]]): [string, Count][] => {
        const [all, own] = [sums.get(found), sums.get(hit)];
        if (sections === 0 || all?.sections !== sections || own?.sections !== sections) return [];
        // What no file can have is no figure, and JSON could not keep it.
        if (!Number.isSafeInteger(all.sum) || !Number.isSafeInteger(own.sum)) return [];
        return [[metric, { covered: own.sum, total: all.sum }]];
      });
      return Object.fromEntries(told);
    },
  };
}
