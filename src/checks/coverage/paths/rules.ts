import { GateError } from '../../../model/errors.ts';
import { clip, visible } from '../../../model/visible.ts';
import { escapes, inside, isAbsolute, joinPath, normalise, normaliseFolder } from './normalise.ts';

/** `from -> to` of the config: what is inside one folder is in another. */
export interface PathRule {
  readonly from: string;
  /** Relative to the gated directory; empty for itself. */
  readonly to: string;
}

/** Reads `/app -> ` and `lib/ -> packages/lib`. */
export function parsePathRule(text: string): PathRule {
  const rule = readPathRule(text);
  if (typeof rule !== 'string') return rule;
  throw new GateError('malformed', `\`${visible(clip(text, 80))}\` is no path mapping: ${rule}`, {
    hint: 'Write it as `/app/src -> src`, or as `/app -> ` for the gated directory itself.',
  });
}

export const isPathRule = (text: string): boolean => typeof readPathRule(text) !== 'string';

/** The rule, or what is wrong with it. */
function readPathRule(text: string): PathRule | string {
  const [from, to, ...more] = text.split(/(?<=^|\s)->(?=\s|$)/).map((part) => part.trim());
  if (from === undefined || to === undefined || more.length > 0)
    return 'expected a folder of the report, ` -> ` and a folder of the repository';
  const rule = { from: normalise(from), to: normaliseFolder(to) };
  if (rule.from === '' && from !== '.' && from !== './')
    return 'it names no folder of the report; a single dot is the one that its paths start from';
  if (rule.to !== '' && escapes(rule.to))
    return 'the folder after ` -> ` must be inside the repository, and relative to the gated directory';
  return rule;
}

/** The longest first, and of equals the one that was written first. */
export const orderRules = (rules: readonly PathRule[]): readonly PathRule[] =>
  [...rules].sort((a, b) => b.from.length - a.from.length);

/** Where the first rule that fits leads. */
export function applyRules(rules: readonly PathRule[], path: string): string | undefined {
  for (const { from, to } of rules) {
    // Of a disk's root no slash is left to look for.
    const rest = from === '/' ? (isAbsolute(path) ? path.replace(/^\/+/, '') : undefined) : inside(from, path);
    if (rest !== undefined) return joinPath(to, rest);
    if (from === path && to !== '') return to;
  }
  return undefined;
}
