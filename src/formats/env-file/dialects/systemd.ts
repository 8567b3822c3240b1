import { hasInvalidUtf8 } from '../bytes.ts';
import { lineLookup, lineStarts } from '../lines.ts';
import { startReading, type Reading, type Recorder } from '../reading.ts';
import { trimSpacesEnd } from '../spaces.ts';

type State =
  | 'before key'
  | 'key'
  | 'before value'
  | 'value'
  | 'escape'
  | 'single quotes'
  | 'double quotes'
  | 'escape in quotes'
  | 'comment'
  | 'escape in comment';

interface Machine {
  state: State;
  key: string;
  keyAt: number;
  value: string;
  /** Where the unescaped blanks at the end of the value begin. */
  blanksFrom: number | undefined;
  /** The first assignment that is not UTF-8. */
  invalidAt: number | undefined;
}

const isNewline = (character: string) => character === '\n' || character === '\r';
const isSpace = (character: string) => isNewline(character) || character === ' ' || character === '\t';
const blank = /[ \t]/;
const name = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The state machine of systemd's `parse_env_file_internal`, one step for each state. */
const steps: Readonly<Record<State, (machine: Machine, character: string, at: number, recorder: Recorder) => void>> = {
  'before key'(machine, character, at) {
    if (character === '#' || character === ';') machine.state = 'comment';
    else if (!isSpace(character)) Object.assign(machine, { state: 'key', key: character, keyAt: at });
  },
  key(machine, character, _at, recorder) {
    if (isNewline(character)) {
      recorder.reject(machine.keyAt, 'no =: systemd ignores the line');
      machine.state = 'before key';
    } else if (character === '=') Object.assign(machine, { state: 'before value', value: '', blanksFrom: undefined });
    else machine.key += character;
  },
  // Also the state after a closing quote: `"a" 'b'` is `ab`.
  'before value'(machine, character, _at, recorder) {
    if (isNewline(character)) finish(machine, recorder);
    else if (character === "'") machine.state = 'single quotes';
    else if (character === '"') machine.state = 'double quotes';
    else if (character === '\\') machine.state = 'escape';
    else if (!isSpace(character)) {
      machine.state = 'value';
      machine.value += character;
    }
  },
  value(machine, character, _at, recorder) {
    if (isNewline(character)) return finish(machine, recorder);
    if (character === '\\') {
      machine.state = 'escape';
      machine.blanksFrom = undefined;
      return;
    }
    machine.blanksFrom = isSpace(character) ? (machine.blanksFrom ?? machine.value.length) : undefined;
    machine.value += character;
  },
  escape(machine, character) {
    machine.state = 'value';
    if (!isNewline(character)) machine.value += character;
  },
  'single quotes'(machine, character) {
    if (character === "'") machine.state = 'before value';
    else machine.value += character;
  },
  'double quotes'(machine, character) {
    if (character === '"') machine.state = 'before value';
    else if (character === '\\') machine.state = 'escape in quotes';
    else machine.value += character;
  },
  'escape in quotes'(machine, character) {
    machine.state = 'double quotes';
    if ('"\\`$'.includes(character)) machine.value += character;
    else if (character !== '\n') machine.value += `\\${character}`;
  },
  comment(machine, character) {
    if (character === '\\') machine.state = 'escape in comment';
    else if (isNewline(character)) machine.state = 'before key';
  },
  // A backslash continues a comment on the next line. So it was up to systemd 253.
  'escape in comment'(machine) {
    machine.state = 'comment';
  },
};

export function readSystemd(text: string): Reading {
  const recorder = startReading(lineLookup(lineStarts(text)));
  const machine: Machine = {
    state: 'before key',
    key: '',
    keyAt: 0,
    value: '',
    blanksFrom: undefined,
    invalidAt: undefined,
  };
  let at = 0;
  for (const character of text) {
    steps[machine.state](machine, character, at, recorder);
    at += character.length;
  }
  endOfFile(machine, recorder);
  if (machine.invalidAt === undefined) return recorder.reading();
  return recorder.refusal(machine.invalidAt, 'bytes that are not UTF-8: systemd refuses the whole file');
}

function endOfFile(machine: Machine, recorder: Recorder): void {
  // The end of the file closes quotes, and nothing is said about it; it ends a key as a newline would.
  if (machine.state === 'key') steps.key(machine, '\n', machine.keyAt, recorder);
  else if (!['before key', 'comment', 'escape in comment'].includes(machine.state)) finish(machine, recorder);
}

function finish(machine: Machine, recorder: Recorder): void {
  machine.state = 'before key';
  const key = trimSpacesEnd(machine.key, blank);
  const value = machine.value.slice(0, machine.blanksFrom);
  if (hasInvalidUtf8(key + value)) machine.invalidAt ??= machine.keyAt;
  if (name.test(key)) recorder.set(key, machine.keyAt, value, value);
  else recorder.reject(machine.keyAt, 'not a variable name: systemd ignores the assignment');
}
