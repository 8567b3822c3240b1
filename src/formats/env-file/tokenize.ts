import { lineLookup, lineStarts } from './lines.ts';
import { quotedValueAt, type Quote } from './quoted-value.ts';

/** A line without an assignment; `other` is text that is neither comment nor assignment. */
export interface PlainNode {
  readonly kind: 'blank' | 'comment' | 'other';
  readonly line: number;
  readonly text: string;
  readonly eol: string;
}

/** The text is `leading exportPrefix key separator quote value quote trailing eol`, in this order. */
export interface AssignmentNode {
  readonly kind: 'assignment';
  readonly line: number;
  readonly leading: string;
  readonly exportPrefix: string;
  readonly key: string;
  readonly separator: string;
  readonly quote: Quote | '';
  /** Between the quotes, or up to the inline comment; escapes are left as they are. */
  readonly value: string;
  readonly trailing: string;
  readonly eol: string;
}

export type EnvNode = PlainNode | AssignmentNode;

export interface EnvFile {
  readonly bom: string;
  readonly nodes: readonly EnvNode[];
}

const BOM = '\uFEFF';
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const HEAD = /^([ \t]*)(export[ \t]+)?([\w.-]+)([ \t]*=|:[ \t])([ \t]*)/;
const COMMENT = /^[ \t]*#/;

/**
 * The physical view of an env file: which lines look like an assignment of which key. Lossless:
 * `printEnvFile(parseEnvFile(text))` equals `text`. What a program makes of the lines is what `readEnvFile` answers.
 */
export function parseEnvFile(text: string): EnvFile {
  const bom = text.startsWith(BOM) ? BOM : '';
  const lineAt = lineLookup(lineStarts(text));
  const nodes: EnvNode[] = [];
  let at = bom.length;
  while (at < text.length) {
    const node = readNode(text, at, lineAt(at));
    nodes.push(node);
    at += printNode(node).length;
  }
  return { bom, nodes };
}

export function printEnvFile(file: EnvFile): string {
  return file.bom + file.nodes.map(printNode).join('');
}

/** The key that a comment would assign if it were no comment. */
export function commentedKey(comment: string): string | undefined {
  return HEAD.exec(comment.replace(/^[ \t]*#[# \t]*/, ''))?.[3];
}

function printNode(node: EnvNode): string {
  if (node.kind !== 'assignment') return node.text + node.eol;
  const { leading, exportPrefix, key, separator, quote, value, trailing, eol } = node;
  return leading + exportPrefix + key + separator + quote + value + quote + trailing + eol;
}

function readNode(text: string, at: number, line: number): EnvNode {
  const { content, eol } = lineFrom(text, at);
  const head = HEAD.exec(content);
  if (!head) return { kind: plainKind(content), line, text: content, eol };
  const [whole, leading = '', exportPrefix = '', key = '', sign = '', blanks = ''] = head;
  const start = { kind: 'assignment', line, leading, exportPrefix, key } as const;
  const open = at + whole.length;
  const quoted = quotedValueAt(text, open);
  if (!quoted) return { ...start, ...unquoted(content, whole.length, sign, blanks), quote: '', eol };
  const end = open + quoted.value.length + quoted.trailing.length + 2;
  return { ...start, separator: sign + blanks, ...quoted, eol: lineFrom(text, end).eol };
}

function lineFrom(text: string, at: number): { content: string; eol: string } {
  LINE.lastIndex = at;
  const [, content = '', eol = ''] = LINE.exec(text) ?? [];
  return { content, eol };
}

function plainKind(content: string): PlainNode['kind'] {
  if (content.trim() === '') return 'blank';
  return COMMENT.test(content) ? 'comment' : 'other';
}

function unquoted(content: string, from: number, sign: string, blanks: string) {
  const signEnd = from - blanks.length;
  const end = unquotedEnd(content, from, signEnd);
  if (end > from) return { separator: sign + blanks, value: content.slice(from, end), trailing: content.slice(end) };
  // Blanks before a comment stay with it: setting `A= # c` to 1 must not write `A= 1# c`.
  return { separator: sign, value: '', trailing: content.slice(signEnd) };
}

/** Where an unquoted value ends: before its trailing blanks and a comment, which starts at a `#` after a blank. */
function unquotedEnd(content: string, from: number, signEnd: number): number {
  const startsComment = (hash: number) => hash > signEnd && isBlank(content[hash - 1]);
  let end = content.indexOf('#', from);
  while (end !== -1 && !startsComment(end)) end = content.indexOf('#', end + 1);
  if (end === -1) end = content.length;
  while (end > from && isBlank(content[end - 1])) end -= 1;
  return end;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
