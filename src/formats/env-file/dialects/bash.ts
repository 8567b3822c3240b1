import { take, type Cursor } from '../cursor.ts';
import { expand } from '../expand.ts';
import { lineLookup, lineStarts } from '../lines.ts';
import { startReading, type Reading, type Recorder } from '../reading.ts';
import { changesShell, ownedByShell } from './bash-names.ts';
import { takeWord, type Word } from './bash-words.ts';

interface Shell {
  readonly recorder: Recorder;
  /** Something ran, or branched, that may have changed any variable. */
  isUncertain: boolean;
}

/** bash parses a line whole, over all its `;`, before it runs the first command of it. */
interface Line {
  readonly commands: readonly (readonly Word[])[];
  readonly end: 'newline' | 'unsupported' | 'unclosed';
  /** Where it ended. */
  readonly at: number;
}

const BLANKS = /[ \t]*/y;
const REST_OF_LINE = /[^\n]*/y;
// ${A:=1} and $((A=1)) set a variable wherever they stand; ${A:?} and $((1/0)) may end it all.
const SIDE_EFFECT = /\$\{(?!\w+(?::?-[\w./,@%+^-]*)?\})|\$\(\(|\$\[/;
// An array element, or a name that a continued line may have split.
const HIDDEN_ASSIGNMENT = /^\w+\[|\\\n/;
const NAME = /^[A-Za-z_]\w*$/;
const NAME_AND_VALUE = /^([A-Za-z_]\w*)(\+?)=([^]*)$/;

/** What `set -a; source FILE` would leave in the environment. Assignments are followed, everything else is a problem. */
export function readBash(text: string): Reading {
  const shell: Shell = { recorder: startReading(lineLookup(lineStarts(text))), isUncertain: false };
  const cursor: Cursor = { text, at: 0 };
  while (cursor.at < text.length) {
    const line = takeLine(cursor);
    if (line.end === 'unclosed') {
      shell.recorder.reject(line.at, 'a quote or bracket that is never closed: bash reads no further');
      break;
    }
    if (line.end === 'unsupported') giveUp(line, shell);
    else for (const words of line.commands) run(words, shell);
  }
  return shell.recorder.reading();
}

function takeLine(cursor: Cursor): Line {
  let words: Word[] = [];
  const commands = [words];
  for (;;) {
    skipBlanks(cursor);
    const at = cursor.at;
    const character = cursor.text[at];
    if (character === undefined || character === '\n') {
      cursor.at += 1;
      return { commands, end: 'newline', at };
    }
    if (character === '#') take(cursor, REST_OF_LINE);
    else if (isSeparator(cursor, words)) {
      cursor.at += 1;
      words = [];
      commands.push(words);
    } else if (';&|()<>'.includes(character)) {
      take(cursor, REST_OF_LINE);
      return { commands, end: 'unsupported', at };
    } else {
      const word = takeWord(cursor);
      if (!word) return { commands, end: 'unclosed', at };
      words.push(word);
    }
  }
}

function skipBlanks(cursor: Cursor): void {
  take(cursor, BLANKS);
  while (cursor.text.startsWith('\\\n', cursor.at)) {
    cursor.at += 2;
    take(cursor, BLANKS);
  }
}

/** A single `;` behind a command: alone it is a syntax error, and `;;` and `;&` belong to `case`. */
function isSeparator({ text, at }: Cursor, words: readonly Word[]): boolean {
  return text[at] === ';' && words.length > 0 && text[at + 1] !== ';' && text[at + 1] !== '&';
}

function giveUp({ at, commands }: Line, shell: Shell): void {
  shell.recorder.reject(at, 'shell syntax beyond assignments: no value is certain');
  loseTrack(shell);
  for (const word of commands.flat()) {
    if (word.name !== undefined) assign(word.name, word.at, undefined, word.raw, shell);
  }
}

function run(words: readonly Word[], shell: Shell): void {
  const expansion = words.find((word) => SIDE_EFFECT.test(word.raw));
  if (expansion) {
    shell.recorder.reject(expansion.at, 'an expansion that may set variables or stop: no value is certain');
    loseTrack(shell);
  }
  const command = words.find((word) => word.name === undefined);
  if (!command) {
    for (const word of words) assign(word.name ?? '', word.at, valueOf(word, shell), word.raw, shell);
  } else if (command === words[0] && command.raw === 'export') exportAll(words.slice(1), shell);
  else runOther(command, shell);
}

/** `C = v` lands here, and so do a bare key, a BOM and the lone CR of an empty CRLF line. */
function runOther(command: Word, shell: Shell): void {
  shell.recorder.reject(command.at, 'not an assignment: bash runs it as a command');
  const name = expand(command.parts, () => undefined);
  if (name === undefined || changesShell.has(name) || HIDDEN_ASSIGNMENT.test(command.raw)) loseTrack(shell);
}

function exportAll(words: readonly Word[], shell: Shell): void {
  // All words are expanded before `export` runs: in `export A=1 B=$A`, B gets what A was before.
  const values = words.map((word) => (holdsBrace(word) ? undefined : expand(word.parts, shell.recorder.known)));
  for (const [index, word] of words.entries()) {
    if (word.name === undefined) exportWord(word, shell);
    else assign(word.name, word.at, appended(word, values[index], shell), word.raw, shell);
  }
}

/** What is appended to is what it is by then: in `export A=1 A+=2`, A gets 12. */
function appended({ name = '', appends }: Word, value: string | undefined, { recorder }: Shell): string | undefined {
  const before = appends ? expand([{ name }], recorder.known) : '';
  return before === undefined || value === undefined ? undefined : before + value;
}

/** `export NAME` sets nothing; `export "NAME=value"` does, though it does not look like an assignment. */
function exportWord(word: Word, shell: Shell): void {
  const text = holdsBrace(word) ? undefined : expand(word.parts, () => undefined);
  if (text !== undefined && NAME.test(text)) return;
  const [, name, plus, value] = NAME_AND_VALUE.exec(text ?? '') ?? [];
  if (name !== undefined) return assign(name, word.at, plus ? undefined : value, word.raw, shell);
  shell.recorder.reject(word.at, 'export with an option or with something that is no name');
  if (text === undefined || text.startsWith('-')) loseTrack(shell);
}

/** `export` may make several words of a `{`. */
function holdsBrace(word: Word): boolean {
  return word.raw.includes('{');
}

function valueOf({ name = '', appends, parts }: Word, { recorder }: Shell): string | undefined {
  return expand(appends ? [{ name }, ...parts] : parts, recorder.known);
}

function assign(name: string, at: number, value: string | undefined, raw: string, shell: Shell): void {
  if (ownedByShell.has(name)) {
    shell.recorder.reject(at, 'a variable that bash keeps to itself');
    loseTrack(shell);
  }
  shell.recorder.set(name, at, shell.isUncertain ? undefined : value, raw);
}

function loseTrack(shell: Shell): void {
  if (!shell.isUncertain) shell.recorder.doubt();
  shell.isUncertain = true;
}
