/** The glob that stands for this path alone. */
export const asPattern = (path: string): string => path.replaceAll(/[\\*?[\]{}]/g, String.raw`\$&`);
