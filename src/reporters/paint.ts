const codes = { red: 31, green: 32, yellow: 33, blue: 34, bold: 1, dim: 2 } as const;

export type Paint = (style: keyof typeof codes, text: string) => string;

export const painter = (color: boolean): Paint =>
  color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;

/** NO_COLOR wins over FORCE_COLOR, as no-color.org has it: whoever asks for none gets none. */
export function wantsColor(
  env: { get(name: string): string | undefined },
  isTerminal: boolean,
  noColor: boolean,
): boolean {
  if (noColor || (env.get('NO_COLOR') ?? '') !== '') return false;
  const force = env.get('FORCE_COLOR');
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && env.get('TERM') !== 'dumb';
}
