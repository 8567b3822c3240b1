import { lineFeed } from './bytes.ts';
import type { XmlFault } from './fault.ts';
import { shown } from './words.ts';

const longestDeclaration = 1024;
const pattern =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

// What is read byte by byte cannot be UTF-16, whatever it says: some writers of .NET put it over UTF-8.
const utf8 = /^(?:utf-?8|us-ascii|ascii|utf-?16)$/i;
const singleByte = new Map(
  ['iso-8859-1', 'latin1', 'windows-1252', 'cp1252'].map((name) => [name, 'windows-1252'] as const),
);

/** Where the XML declaration ends; 0 where the document begins without one, undefined where that cannot be told yet. */
export function declarationEnd(bytes: Uint8Array, fault: XmlFault): number | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, longestDeclaration));
  if (!'<?xml'.startsWith(head.slice(0, 5))) return 0;
  if (head.length < 6) return undefined;
  if (!/^<\?xml[ \t\r\n]/.test(head)) return 0;
  const end = head.indexOf('?>');
  if (end !== -1) return end + 2;
  if (head.length < longestDeclaration) return undefined;
  throw fault(1, 'an XML declaration without an end');
}

/** The encoding that a declaration names, as TextDecoder calls it. */
export function declaredEncoding(declaration: Uint8Array, fault: XmlFault): string {
  const [whole, double, single] = pattern.exec(String.fromCharCode(...declaration)) ?? [];
  if (whole === undefined) throw fault(1, 'an XML declaration that is none');
  const name = double ?? single ?? 'utf-8';
  if (utf8.test(name)) return 'utf-8';
  const known = singleByte.get(name.toLowerCase());
  if (known === undefined)
    throw fault(1, `the encoding "${shown(name)}", which is none of UTF-8, UTF-16, ISO-8859-1 and windows-1252`);
  return known;
}

/** The encoding that the first bytes are of, and how many of them are a byte order mark. */
export function detect(bytes: Uint8Array): { readonly encoding: string | undefined; readonly mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: undefined, mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', mark: 0 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: undefined, mark: 0 };
}

export const lineFeedsOf = (bytes: Uint8Array): Uint8Array => bytes.filter((byte) => byte === lineFeed);
