/** What is no text is none: the description has refused it before. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
