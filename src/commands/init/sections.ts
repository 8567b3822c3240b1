/** A heading with lines below it; a row of several cells is aligned with the others. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export const section = (title: string, rows: Section['rows']): readonly Section[] =>
  rows.length > 0 ? [{ title, rows }] : [];

/** At most so many rows, and how many there are besides. */
export function atMost(most: number, rows: Section['rows']): Section['rows'] {
  return rows.length > most ? [...rows.slice(0, most), [`and ${rows.length - most} more`]] : rows;
}

/** Every cell is one line by now. A cell that is far too long does not push the others away. */
export function layOut(sections: readonly Section[], heading: (title: string) => string): string {
  return sections
    .map(
      ({ title, rows }) =>
        `${heading(title)}\n${table(rows)
          .map((line) => `  ${line}\n`)
          .join('')}`,
    )
    .join('\n');
}

const widest = 56;

function table(rows: Section['rows']): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.slice(0, -1).entries())
      widths[index] = Math.max(widths[index] ?? 0, Math.min(cell.length, widest));
  }
  return rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  '),
  );
}
