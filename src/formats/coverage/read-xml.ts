import { xmlScanner } from '../xml/scanner.ts';
import type { XmlElement, XmlHandler } from '../xml/handler.ts';
import type { OpenReader } from './reader.ts';
import type { XmlFormat } from './xml-format.ts';
import { xmlStrangerError } from './xml-strangers.ts';

type Reading = ReturnType<XmlFormat['open']>;

/** Reads XML in pieces, and lets the one format read it whose root and first element it has. */
export const openXml =
  (formats: readonly XmlFormat[]): OpenReader =>
  (file) => {
    let root: XmlElement | undefined;
    let reading: Reading | undefined;

    function begin(own: XmlElement, first: XmlElement | undefined): Reading {
      const format = formats.find((one) => one.matches(own, first));
      if (!format) throw xmlStrangerError(file, own, first);
      reading = format.open(file);
      reading.open(own);
      return reading;
    }
    const handler: XmlHandler = {
      open(element) {
        if (reading) reading.open(element);
        else if (root) begin(root, element).open(element);
        else root = element.copy();
      },
      close(name) {
        const own = reading ?? (root && begin(root, undefined));
        own?.close(name);
      },
      // Text of the root itself has no meaning in any format.
      text: (text) => reading?.text?.(text),
    };
    const scanner = xmlScanner(file, handler);
    return {
      write: (chunk) => scanner.write(chunk),
      end() {
        scanner.end();
        if (!reading) throw new Error('a document that is complete has had a root');
        return reading.end();
      },
    };
  };
