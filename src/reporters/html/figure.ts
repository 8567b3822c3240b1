const most = 1e12;

/** A figure of an exhibit as a count: whole, not below zero, and not so large that sums lose digits. */
export const figureAt = (figures: readonly number[], column: number): number => {
  const figure = figures[column] ?? 0;
  return Number.isFinite(figure) ? Math.trunc(Math.min(most, Math.max(0, figure))) : 0;
};
