import type { Leg } from './expected-legs.ts';

const placeholder = /\{([^{},/]+)\}/g;

/** The globs of a leg: its values where their names stand in braces. Other braces are the glob's own. */
export const reportsOf = (leg: Leg, globs: readonly string[]): readonly string[] =>
  globs.map((glob) => glob.replace(placeholder, (whole, name: string) => inGlob(valueOf(leg, name)) ?? whole));

/** The globs of whatever leg there may be, to find those that nobody expects. */
export const reportsOfAny = (legs: readonly Leg[], globs: readonly string[]): readonly string[] => {
  const names = new Set(['leg', ...legs.flatMap(({ values }) => [...values.keys()])]);
  return globs.map((glob) => glob.replace(placeholder, (whole, name: string) => (names.has(name) ? '*' : whole)));
};

const valueOf = ({ name, values }: Leg, asked: string): string | undefined =>
  asked === 'leg' ? name : values.get(asked);

const inGlob = (value: string | undefined): string | undefined => value?.replaceAll(/[\\*?[\]{}!]/g, String.raw`\$&`);
