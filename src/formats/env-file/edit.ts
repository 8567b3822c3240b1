import { lineStarts } from './lines.ts';
import {
  commentedKey,
  parseEnvFile,
  printEnvFile,
  type AssignmentNode,
  type EnvFile,
  type EnvNode,
} from './tokenize.ts';

interface EditOptions {
  /** Remove shadowed assignments instead of refusing them. */
  readonly fixDuplicates?: boolean;
  /** Write a new line where the key is absent. */
  readonly append?: boolean;
}

/** What became of an edit. Lines are those of the text that was given, except where a new text comes with them. */
export type Edit =
  | { readonly kind: 'edited'; readonly text: string; readonly line: number; readonly before: string }
  | { readonly kind: 'appended'; readonly text: string; readonly line: number }
  | { readonly kind: 'unchanged'; readonly line: number }
  /** `commented` are lines such as `# X=false`, as a hint. */
  | { readonly kind: 'absent'; readonly commented: readonly number[] }
  | { readonly kind: 'duplicate'; readonly lines: readonly number[]; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

// What each dialect takes literally: without quotes; and between quotes of any kind.
const SAFE = /^[A-Za-z0-9_.,:/@%+=-]*$/;
const SAFE_IN_QUOTES = /^[ !#%&()*+,\-./0-9:;<=>?@A-Z[\]^_a-z{|}~]*$/;

const NEEDS_SAFE = 'without quotes, a value may hold only letters, digits and _ . , : / @ % + = -';
const NEEDS_SAFE_IN_QUOTES = 'in quotes, a value may hold no newline, quote, backslash or $';

/**
 * Sets a key by editing its effective assignment in place: all but the value stays as it is, byte for byte. Lines are
 * found in the physical view, so read the result again in the dialect that matters: an unclosed quote, or a backslash at
 * the end of the line before, hides a line from some of them.
 */
export function setEnvValue(text: string, name: string, value: string, options: EditOptions = {}): Edit {
  if (!NAME.test(name)) return { kind: 'refused', reason: 'not a variable name' };
  const file = parseEnvFile(text);
  const assignments = file.nodes.filter((node) => node.kind === 'assignment').filter(({ key }) => key === name);
  const effective = assignments.at(-1);
  if (!effective) return options.append ? append(file, name, value) : absent(file, name);
  const shadowed = assignments.slice(0, -1);
  if (shadowed.length === 0 && effective.value === value) return { kind: 'unchanged', line: effective.line };
  return (
    spanning([...shadowed, effective]) ??
    duplicates(file, [...shadowed, effective], name, options.fixDuplicates ?? false) ??
    unfit(value, effective) ??
    replace(file, effective, shadowed, value)
  );
}

function absent({ nodes }: EnvFile, name: string): Edit {
  const commented = nodes.filter((node) => node.kind === 'comment' && commentedKey(node.text) === name);
  return { kind: 'absent', commented: commented.map((node) => node.line) };
}

/** A quote that someone forgot to close takes in the lines below it: with the value they would go too. */
function spanning(assignments: readonly AssignmentNode[]): Edit | undefined {
  const wide = assignments.find(({ value }) => lineStarts(value).length > 1);
  if (!wide) return undefined;
  const last = wide.line + lineStarts(wide.value).length - 1;
  return { kind: 'refused', reason: `the value spans lines ${wide.line}-${last}: edit it by hand` };
}

function duplicates(file: EnvFile, assignments: readonly EnvNode[], name: string, fix: boolean): Edit | undefined {
  if (assignments.length === 1) return undefined;
  const lines = assignments.map((node) => node.line);
  const first = lines[0] ?? 0;
  const last = lines.at(-1) ?? 0;
  if (!fix) return { kind: 'duplicate', lines, reason: `assigned ${lines.length} times, line ${last} is effective` };
  // Whoever reads the variable before its last assignment gets a shadowed value, and would get none.
  const reference = new RegExp(`\\$\\{?${name}(?![A-Za-z0-9_])`);
  const between = file.nodes.filter((node) => node.line > first && node.line < last);
  const reader = between.find((node) => reference.test(printEnvFile({ bom: '', nodes: [node] })));
  return reader && { kind: 'duplicate', lines, reason: `line ${reader.line} reads a shadowed value` };
}

function unfit(value: string, { quote }: AssignmentNode): Edit | undefined {
  if (quote === '`') return { kind: 'refused', reason: 'the value stands in backquotes, which bash would run' };
  if (quote === '' && !SAFE.test(value)) return { kind: 'refused', reason: NEEDS_SAFE };
  if (!SAFE_IN_QUOTES.test(value)) return { kind: 'refused', reason: NEEDS_SAFE_IN_QUOTES };
  return undefined;
}

/** Shadowed lines go, and do not become comments: `# X=false` is what `grep`, and people, take for the real line. */
function replace(file: EnvFile, effective: AssignmentNode, shadowed: readonly EnvNode[], value: string): Edit {
  const gone = new Set(shadowed);
  const edited = { ...effective, value };
  const nodes = file.nodes.filter((node) => !gone.has(node)).map((node) => (node === effective ? edited : node));
  const removedLines = lineStarts(printEnvFile({ bom: '', nodes: shadowed })).length - 1;
  const line = effective.line - removedLines;
  return { kind: 'edited', text: printEnvFile({ ...file, nodes }), line, before: effective.value };
}

function append(file: EnvFile, name: string, value: string): Edit {
  if (!SAFE.test(value)) return { kind: 'refused', reason: NEEDS_SAFE };
  const text = printEnvFile(file);
  const last = file.nodes.at(-1);
  if (last && /\\[\r\n]*$/.test(text)) {
    return { kind: 'refused', reason: `line ${last.line} ends in a backslash, which would join the new line to it` };
  }
  const eol = file.nodes.findLast((node) => node.eol !== '')?.eol ?? '\n';
  // What `echo X=1 >> file` forgets: behind a last line without its newline, it writes `Z=1X=1`.
  const ended = last && last.eol === '' ? text + eol : text;
  return { kind: 'appended', text: `${ended}${name}=${value}${eol}`, line: lineStarts(ended).length };
}
