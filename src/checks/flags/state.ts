import { environment } from './environment.ts';
import type { FlagEvidence, FlagsEvidence } from './evidence.ts';
import type { ExpectedFlag } from './expectation.ts';

type Setting = FlagEvidence['settings'][number];

/** Each registered flag with what was seen of it: one that the evidence does not speak of was not seen, and is not left out. */
export function pairUp(flags: readonly ExpectedFlag[], now: FlagsEvidence) {
  const seen = new Map(now.flags.map((evidence) => [evidence.name, evidence]));
  return flags.map((flag): { readonly flag: ExpectedFlag; readonly evidence: FlagEvidence } => ({
    flag,
    evidence: seen.get(flag.name) ?? { name: flag.name, settings: [], commentedAt: [] },
  }));
}

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

// A switch, with what commonly spoils one around it: a carriage return, blanks, quotes.
const SHORT_WORD = /^[\r\n\t \u00A0"'`]{0,2}[\w.+-]{0,20}[\r\n\t \u00A0"'`]{0,2}$/;

/** Only what can be a switch: a config can name any variable, and two lines that ran together may hold a secret. */
export function showValue(value: string): string {
  const cut = value.indexOf('=');
  const head = cut === -1 ? value : value.slice(0, cut);
  if (!SHORT_WORD.test(head)) return `text of ${value.length} character${value.length === 1 ? '' : 's'}`;
  const shown = JSON.stringify(cut === -1 ? head : `${head}=…`);
  return shown.replaceAll('\u00A0', '\\u00a0');
}

export const isSet = ({ settings, divergence: differs }: FlagEvidence): boolean =>
  settings.length > 0 || differs !== undefined;

export const origin = ({ settings }: FlagEvidence): string =>
  settings.at(-1)?.source === environment ? ' from the process environment' : '';

export function placeOf(evidence: FlagEvidence | undefined) {
  const last = evidence?.settings.at(-1);
  return last?.line === undefined ? undefined : { file: last.source, line: last.line };
}
