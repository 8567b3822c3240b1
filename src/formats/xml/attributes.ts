import { resolveReferences } from './entities.ts';
import { words } from './words.ts';

export const mostAttributes = 128;

/** The attributes of one element: offsets into its bytes, decoded for those who ask. */
export interface Attributes {
  /** Forgets those of the last element; what is added now lies in these bytes. */
  begin(bytes: Uint8Array): void;
  /** False where the element has the name already. */
  add(nameStart: number, nameEnd: number): boolean;
  /** The value of the one added last. A plain one has no reference and no line break in it. */
  value(start: number, end: number, isPlain: boolean): void;
  count(): number;
  readonly get: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  copy(): Attributes;
}

export function attributes(): Attributes {
  const offsets = new Uint32Array(mostAttributes * 4);
  const isPlain = new Uint8Array(mostAttributes);
  const values = words();
  let bytes: Uint8Array = new Uint8Array(0);
  let count = 0;

  const start = (index: number): number => offsets[index * 4 + 2] ?? 0;
  const end = (index: number): number => offsets[index * 4 + 3] ?? 0;
  function find(name: string): number {
    for (let index = 0; index < count; index++) {
      const from = offsets[index * 4] ?? 0;
      if ((offsets[index * 4 + 1] ?? 0) - from === name.length && hasText(name, bytes, from)) return index;
    }
    return -1;
  }
  function isTwice(from: number, to: number): boolean {
    for (let index = 0; index < count; index++) {
      const other = offsets[index * 4] ?? 0;
      if ((offsets[index * 4 + 1] ?? 0) - other === to - from && isSame(bytes, other, from, to - from)) return true;
    }
    return false;
  }
  function read(index: number): string {
    const text = values.of(bytes, start(index), end(index)).text;
    return isPlain[index] === 1 ? text : resolveReferences(text.replaceAll(/\r\n|[\t\r\n]/g, ' '));
  }

  return {
    begin(own) {
      bytes = own;
      count = 0;
    },
    add(from, to) {
      if (count > 0 && isTwice(from, to)) return false;
      offsets[count * 4] = from;
      offsets[count * 4 + 1] = to;
      count++;
      return true;
    },
    value(from, to, plain) {
      const index = count - 1;
      offsets[index * 4 + 2] = from;
      offsets[index * 4 + 3] = to;
      isPlain[index] = plain ? 1 : 0;
    },
    count: () => count,
    get(name) {
      const index = find(name);
      return index === -1 ? undefined : read(index);
    },
    number(name) {
      const index = find(name);
      if (index === -1) return undefined;
      const whole = wholeNumber(bytes, start(index), end(index));
      return whole === -1 ? anyNumber(read(index)) : whole;
    },
    copy() {
      const other = attributes();
      const base = offsets[0] ?? 0;
      other.begin(bytes.slice(base, count === 0 ? base : end(count - 1)));
      for (let index = 0; index < count; index++) {
        other.add((offsets[index * 4] ?? 0) - base, (offsets[index * 4 + 1] ?? 0) - base);
        other.value(start(index) - base, end(index) - base, isPlain[index] === 1);
      }
      return other;
    },
  };
}

function isSame(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
}

// An attribute whose name is not ASCII is not found: no format that is read has one.
function hasText(name: string, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}

/** A number of up to 15 digits; -1 for anything else. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 15) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const anyNumber = (text: string): number =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
