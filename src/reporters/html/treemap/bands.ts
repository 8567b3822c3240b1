/** Up to where each color goes; the last has no end. */
const ends = [5, 10, 15, 25];

export const bandOf = (figure: number): number => {
  const at = ends.findIndex((end) => figure <= end);
  return at === -1 ? ends.length : at;
};

export const bands: readonly string[] = [
  ...ends.map((end, index) => `${index === 0 ? 0 : (ends[index - 1] ?? 0) + 1}–${end}`),
  `over ${ends.at(-1) ?? 0}`,
];

/** How many figures there are of each color. */
export const countBands = (figures: readonly number[]): readonly number[] =>
  bands.map((_, band) => figures.filter((figure) => bandOf(figure) === band).length);
