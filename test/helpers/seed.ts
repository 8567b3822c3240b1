/** The same in every run, so that a gate is not a lottery; FUZZ_SEED=random, or the number of a failure, for another. */
export const seed = seedOf(process.env['FUZZ_SEED']);

function seedOf(asked = '21'): number {
  return asked === 'random' ? Date.now() % 2 ** 31 : Number(asked);
}
