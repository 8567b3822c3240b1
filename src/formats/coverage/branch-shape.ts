// No text of a report has this character: readers of lines cannot see it, and XML and JSON would escape it.
const separator = '\u0001';

/** The arms of a line by name, in order. */
export const namedShape = (names: readonly string[]): string => names.join(separator);

/** The arms of a line that are only counted: the covered ones come first. */
export const countShape = (total: number): string => `#${total}`;

export const isCountShape = (shape: string): boolean => /^#\d+$/.test(shape);

export const armNames = (shape: string): readonly string[] => shape.split(separator);
