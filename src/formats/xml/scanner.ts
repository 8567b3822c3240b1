import { lineFeed } from './bytes.ts';
import { xmlDecoder } from './decoder.ts';
import { xmlDocument } from './document.ts';
import { xmlFault } from './fault.ts';
import type { XmlHandler, XmlScanner } from './handler.ts';
import { utf8Check } from './utf8.ts';

const mostAtOnce = 1 << 16;

/** Reads XML as it comes. Memory is bounded by the longest tag, not by the document. */
export function xmlScanner(file: string, handler: XmlHandler): XmlScanner {
  const fault = xmlFault(file);
  const document = xmlDocument(fault, handler);
  const check = utf8Check();
  let room = new Uint8Array(2 * mostAtOnce);
  let length = 0;

  const line = (): number =>
    document.line() + room.subarray(0, length).reduce((lines, byte) => lines + Number(byte === lineFeed), 0);
  const decoder = xmlDecoder(fault, line);

  function read(bytes: Uint8Array): void {
    if (length + bytes.length > room.length) {
      const wider = new Uint8Array(Math.max(room.length * 2, length + bytes.length));
      wider.set(room.subarray(0, length));
      room = wider;
    }
    room.set(bytes, length);
    length += bytes.length;
    const done = document.read(room, length);
    room.copyWithin(0, done, length);
    length -= done;
  }

  function readChecked(bytes: Uint8Array): void {
    const wrong = check.faultIn(bytes);
    read(wrong === -1 ? bytes : bytes.subarray(0, wrong));
    if (wrong !== -1) throw fault(line(), 'bytes that are not UTF-8');
  }

  return {
    write(chunk) {
      for (let at = 0; at < chunk.length; at += mostAtOnce)
        readChecked(decoder.write(chunk.subarray(at, at + mostAtOnce)));
    },
    end() {
      readChecked(decoder.end());
      if (!check.isComplete()) throw fault(line(), 'bytes that are not UTF-8');
      document.end(length > 0);
    },
  };
}
