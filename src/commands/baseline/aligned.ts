export type Cells = readonly string[];

/** A table: names and remarks to the left, the numbers between them to the right. */
export function aligned(table: readonly Cells[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) => widest(table.map((line) => line[column] ?? '')));
  return table.map((line) =>
    line
      .map((cell, column) => {
        const isNumber = column > 0 && column < line.length - 1;
        return isNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}

const widest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);
