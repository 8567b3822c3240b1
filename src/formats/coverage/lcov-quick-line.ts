import type { FileBuilder } from './builder.ts';
import type { TakeLines } from './byte-lines.ts';
import type { LinesRoom } from './lines-builder.ts';

// Letters and signs are numbers here, and all that a loop looks at is its own: so it runs at the speed of the memory. With
// names for them, in variables around it, or with a call for each line, it takes five times as long.

// No line that is taken here is longer: none of it lies behind the end of the bytes.
const longest = 64;
// More digits than these are left to the reader that knows about large numbers.
const mostDigits = 15;
const greatest = 0xffff_ffff;
const mostBlock = 999_999_999;

/**
 * Takes lines such as `DA:12,3` and `BRDA:12,0,1,4`, which most are and which follow each other, without looking for their
 * ends first. It leaves all others, and those that are out of order.
 */
export function quickLines(
  builder: Pick<FileBuilder, 'room' | 'wrote' | 'arm'>,
  nameOf: (block: number, branch: number) => string,
): TakeLines {
  const arm: Arm = { line: 0, block: 0, branch: 0, hits: 0 };
  return (bytes, start, taken) => {
    const afterData = takeData(bytes, start, builder, taken);
    let at = afterData;
    for (let next = readArm(bytes, at, arm); next !== -1; next = readArm(bytes, at, arm)) {
      builder.arm(arm.line, nameOf(arm.block, arm.branch), arm.hits);
      taken.lines++;
      at = next;
    }
    return at;
  };
}

function takeData(
  bytes: Uint8Array,
  start: number,
  builder: Pick<FileBuilder, 'room' | 'wrote'>,
  taken: { lines: number },
): number {
  for (let at = start; ;) {
    const room = builder.room();
    const before = room.at;
    const next = readData(bytes, at, room);
    taken.lines += room.at - before;
    builder.wrote(room);
    if (next === at) return at;
    at = next;
  }
}

function readData(bytes: Uint8Array, start: number, room: LinesRoom): number {
  const { numbers, hits } = room;
  const end = bytes.length - longest;
  const most = numbers.length;
  let [at, free, last] = [start, room.at, room.last];
  while (at < end && free < most && bytes[at] === 0x44 && bytes[at + 1] === 0x41 && bytes[at + 2] === 0x3a) {
    const first = at + 3;
    let next = first;
    let line = 0;
    let digit = (bytes[next] ?? 0) - 0x30;
    while (digit >= 0 && digit <= 9) {
      line = line * 10 + digit;
      digit = (bytes[++next] ?? 0) - 0x30;
    }
    if (bytes[next] !== 0x2c || line <= last || next - first > mostDigits || line > greatest) break;
    const second = ++next;
    let count = 0;
    digit = (bytes[next] ?? 0) - 0x30;
    while (digit >= 0 && digit <= 9) {
      count = count * 10 + digit;
      digit = (bytes[++next] ?? 0) - 0x30;
    }
    if (bytes[next] !== 0x0a || next === second || next - second > mostDigits) break;
    numbers[free] = last = line;
    hits[free++] = count;
    at = next + 1;
  }
  room.at = free;
  room.last = last;
  return at;
}

interface Arm {
  line: number;
  block: number;
  branch: number;
  hits: number;
}

/** Where the next line starts, or -1 where there is no arm of the plain kind. */
function readArm(bytes: Uint8Array, at: number, arm: Arm): number {
  if (
    at >= bytes.length - longest ||
    bytes[at] !== 0x42 ||
    bytes[at + 1] !== 0x52 ||
    bytes[at + 2] !== 0x44 ||
    bytes[at + 3] !== 0x41 ||
    bytes[at + 4] !== 0x3a
  )
    return -1;
  let next = at + 5;
  let line = 0;
  for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
    line = line * 10 + digit;
  if (bytes[next] !== 0x2c || line === 0 || line > greatest) return -1;
  const blockAt = ++next;
  let block = 0;
  for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
    block = block * 10 + digit;
  if (bytes[next] !== 0x2c || next === blockAt || block > mostBlock) return -1;
  const branchAt = ++next;
  let branch = 0;
  for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
    branch = branch * 10 + digit;
  if (bytes[next] !== 0x2c || next === branchAt || branch > mostBlock) return -1;
  const hitsAt = ++next;
  let hits = 0;
  if (bytes[next] === 0x2d) next++;
  else {
    for (let digit = (bytes[next] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++next] ?? 0) - 0x30)
      hits = hits * 10 + digit;
  }
  if (bytes[next] !== 0x0a || next === hitsAt || next - hitsAt > mostDigits) return -1;
  arm.line = line;
  arm.block = block;
  arm.branch = branch;
  arm.hits = hits;
  return next + 1;
}
