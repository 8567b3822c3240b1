import { plainPath } from '../../model/plain-path.ts';
import { clip, visible } from '../../model/visible.ts';
import { reasonFault } from '../coverage/ratchet-row.ts';
import {
  isPlainName,
  isPlainPath,
  keyPattern,
  printKey,
  quote,
  quotedPattern,
  unquote,
  type FunctionKey,
} from './key.ts';
import { printSizes, sizeMetrics, type SizeMetric, type Sizes } from './sizes.ts';

/** What a function over its limits may have, and why it may have more than it once had. */
export interface SizeEntry extends FunctionKey {
  readonly sizes: Sizes;
  /** A metric that `from` does not have was within its limit. */
  readonly raised?: { readonly from: Sizes; readonly reason: string } | undefined;
}

const onePattern = String.raw`(?:${sizeMetrics.join('|')}) [1-9]\d{0,14}`;
const sizesPattern = `${onePattern}(?:, ${onePattern})*`;

const row = new RegExp(
  `^${keyPattern}: (${sizesPattern})(?: \\(raised(?: from (${sizesPattern}))?: (${quotedPattern})\\))?$`,
  'u',
);

const example = 'src/a.ts Foo.bar: nloc 80, cyclomatic 25';

/** A row with the line on which it stands. */
export interface PlacedEntry extends SizeEntry {
  readonly line: number;
}

interface Fault {
  readonly fault: string;
}

/** One row of the file, or what is wrong with it. */
export function readRow(text: string): SizeEntry | Fault {
  const [, pathText = '', nameText = '', number, sizesText = '', fromText = '', reasonText] = row.exec(text) ?? [];
  const [path, name] = [readWord(pathText, isPlainPath), readWord(nameText, isPlainName)];
  if (path === undefined || name === undefined || number === '1')
    return { fault: `has "${visible(clip(text, 80))}" where a row such as "${example}" was expected` };
  const [sizes, from] = [readSizes(sizesText), readSizes(fromText)];
  const fault = pathFault(path) ?? faultOf(sizes) ?? faultOf(from);
  if (fault !== undefined) return { fault };
  const entry = { path, name, ordinal: Number(number ?? 1), sizes: sizes.sizes };
  if (reasonText === undefined) return entry;
  const reason = unquote(reasonText);
  const wrong = reasonFault(reason);
  return wrong === undefined
    ? { ...entry, raised: { from: from.sizes, reason } }
    : { fault: `has a reason that ${wrong}` };
}

function readWord(text: string, isPlain: (word: string) => boolean): string | undefined {
  if (text.startsWith('"')) return unquote(text);
  return isPlain(text) ? text : undefined;
}

// Most paths need no look at their steps.
const odd = /(?:^|\/)(?:\.{0,2})(?:\/|$)/;

function pathFault(path: string): string | undefined {
  if (!odd.test(path)) return undefined;
  const [git, shown] = [plainPath(path), visible(clip(path, 80))];
  if (git === '' || git.startsWith('/')) return `has the path "${shown}", expected one that is relative`;
  return git === path ? undefined : `has the path "${shown}", expected it as git writes it: ${visible(clip(git, 80))}`;
}

interface SizesRead {
  readonly sizes: Sizes;
  readonly repeated?: string;
}

function readSizes(text: string): SizesRead {
  const sizes: Partial<Record<SizeMetric, number>> = {};
  for (const part of text === '' ? [] : text.split(', ')) {
    const metric = sizeMetrics.find((one) => part.startsWith(`${one} `));
    if (metric === undefined) continue;
    if (sizes[metric] !== undefined) return { sizes, repeated: metric };
    sizes[metric] = Number(part.slice(metric.length + 1));
  }
  return { sizes };
}

const faultOf = ({ repeated }: SizesRead): string | undefined =>
  repeated === undefined ? undefined : `has ${repeated} twice in a row, expected it once`;

export function printRow({ sizes, raised, ...key }: SizeEntry): string {
  return `${printKey(key)}: ${printSizes(sizes)}${raised ? ` (${printRaised(raised)})` : ''}`;
}

function printRaised({ from, reason }: NonNullable<SizeEntry['raised']>): string {
  const before = printSizes(from);
  return `raised${before === '' ? '' : ` from ${before}`}: ${quote(reason)}`;
}
