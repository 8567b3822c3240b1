interface Measured {
  /** Halstead's. */
  readonly volume: number;
  readonly cyclomatic: number;
  readonly nloc: number;
}

/**
 * From 0, the worst, to 100, as in Visual Studio and radon. Not escomplex's own, whose weight of the cyclomatic
 * complexity is lost to a precedence of operators.
 */
export function maintainabilityIndex({ volume, cyclomatic, nloc }: Measured): number {
  // An empty function has no tokens, of which there is no logarithm.
  const index = 171 - 5.2 * Math.log(Math.max(1, volume)) - 0.23 * cyclomatic - 16.2 * Math.log(Math.max(1, nloc));
  return Math.max(0, (index * 100) / 171);
}
