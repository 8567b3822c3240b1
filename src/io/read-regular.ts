import type { FileHandle } from 'node:fs/promises';
import { GateError } from '../model/errors.ts';
import { constants, disk } from './disk.ts';

// Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

interface Named {
  /** The path as the asker gave it, for messages. */
  readonly name: string;
  readonly maxBytes: number;
}

/** Reads a real path. Nothing but a regular file is opened for long: a pipe would never end, a device might act. */
export async function readRegular(path: string, named: Named): Promise<Uint8Array> {
  const { handle, size } = await openRegular(path, named);
  try {
    return await readToEnd(handle, size, named);
  } finally {
    await handle.close();
  }
}

const chunkBytes = 1_048_576;

/** The same in chunks, in two buffers by turns: the next is read while somebody looks at the one before. */
export async function* streamRegular(path: string, named: Named): AsyncGenerator<Uint8Array> {
  const { handle, size } = await openRegular(path, named);
  const room = Math.min(chunkBytes, size + 1);
  let [current, other] = [Buffer.allocUnsafeSlow(room), Buffer.allocUnsafeSlow(room)];
  const readNext = (): Promise<{ bytesRead: number }> => handle.read(other, 0, room, null);
  let reading = readNext();
  try {
    for (let length = 0; ;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      length += bytesRead;
      if (length > named.maxBytes) throw tooLarge(named.name, `more than ${named.maxBytes} bytes`, named.maxBytes);
      [current, other] = [other, current];
      reading = readNext();
      yield new Uint8Array(current.buffer, 0, bytesRead);
    }
  } finally {
    // Who leaves early leaves a read behind, of which nobody wants to know how it ended.
    await reading.catch(() => {});
    await handle.close();
  }
}

async function openRegular(path: string, { name, maxBytes }: Named): Promise<{ handle: FileHandle; size: number }> {
  if (!(await disk.promises.lstat(path)).isFile()) throw notAFile(name);
  const handle = await disk.promises.open(path, flags);
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw notAFile(name);
    if (status.size > maxBytes) throw tooLarge(name, `${status.size} bytes`, maxBytes);
    return { handle, size: status.size };
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

// The size is where to begin, no promise: the file may grow, and /proc says 0.
async function readToEnd(handle: FileHandle, size: number, { name, maxBytes }: Named): Promise<Uint8Array> {
  let buffer = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
    if (bytesRead === 0) return new Uint8Array(buffer.buffer, 0, length);
    length += bytesRead;
    if (length > maxBytes) throw tooLarge(name, `more than ${maxBytes} bytes`, maxBytes);
    if (length === buffer.length) {
      const room = Math.min(Math.max(length, 65_536), maxBytes + 1 - length);
      const grown = Buffer.allocUnsafeSlow(length + room);
      buffer.copy(grown);
      buffer = grown;
    }
  }
}

const notAFile = (name: string): GateError => new GateError('not-a-file', `${name} is not a regular file`);

const tooLarge = (name: string, size: string, maxBytes: number): GateError =>
  new GateError('too-large', `${name} has ${size}, over the limit of ${maxBytes}`);
