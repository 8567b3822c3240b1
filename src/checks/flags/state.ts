import type { FlagEvidence } from './evidence.ts';
import type { ExpectedFlag } from './expectation.ts';

type Setting = FlagEvidence['settings'][number];

/** What a flag is, as far as its value tells. */
export type State =
  | { readonly kind: 'missing' }
  | { readonly kind: 'divergent' }
  | { readonly kind: 'invalid'; readonly value: string }
  | { readonly kind: 'unsafe' | 'not-enabled' | 'right'; readonly value: string };

export function stateOf(flag: ExpectedFlag, { settings, divergence }: FlagEvidence): State {
  if (divergence) return { kind: 'divergent' };
  const value = settings.at(-1)?.value ?? flag.unset;
  if (value === undefined) return { kind: 'missing' };
  if (!flag.allowed.includes(value)) return { kind: 'invalid', value };
  if (value === flag.expected) return { kind: 'right', value };
  return { kind: flag.isDue ? 'not-enabled' : 'unsafe', value };
}

/** Earlier settings in the source that gives the effective value: the lines that a reader may take for the truth. */
export function shadowedBy(settings: readonly Setting[]): readonly Setting[] {
  const last = settings.at(-1);
  return settings.slice(0, -1).filter((setting) => setting.source === last?.source);
}

/** Never the text behind an `=` in a value: two lines that ran together may have brought a secret along. */
export function showValue(value: string): string {
  const cut = value.indexOf('=');
  return cut === -1
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
    : `${JSON.stringify(value.slice(0, cut + 1)).slice(0, -1)}…"`;
}
