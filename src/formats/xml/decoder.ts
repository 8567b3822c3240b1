import { declarationEnd, declaredEncoding, detect, lineFeedsOf } from './encoding.ts';
import type { XmlFault } from './fault.ts';

/** Makes UTF-8 of what comes, and takes the byte order mark and the XML declaration away. */
export interface XmlDecoder {
  /** Throws for bytes that its encoding does not have, except in UTF-8, which is not looked at. */
  write(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();

interface Recode {
  (bytes?: Uint8Array): Uint8Array;
}

const asIs: Recode = (bytes = nothing) => bytes;

function recode(encoding: string, fault: XmlFault, line: () => number): Recode {
  if (encoding === 'utf-8') return asIs;
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      return encoder.encode(decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      throw fault(line(), `bytes that are not ${encoding.toUpperCase()}`);
    }
  };
}

export function xmlDecoder(fault: XmlFault, line: () => number): XmlDecoder {
  let head: Uint8Array = nothing;
  let settled: Recode | undefined;

  /** Finds the encoding out; nothing where more bytes are needed for it. */
  function settle(isLast: boolean): Uint8Array {
    if (head.length < 3 && !isLast) return nothing;
    const { encoding, mark } = detect(head);
    const marked = recode(encoding ?? 'utf-8', fault, line);
    const text = marked(head.subarray(mark));
    const end = declarationEnd(text, fault);
    if (end === undefined && !isLast) return nothing;
    const declaration = text.subarray(0, end ?? 0);
    const declared = declaration.length === 0 ? 'utf-8' : declaredEncoding(declaration, fault);
    settled = encoding !== undefined || mark > 0 ? marked : recode(declared, fault, line);
    const rest = text.subarray(declaration.length);
    // The declaration's lines are kept, so that those after it have the right numbers.
    return concat(lineFeedsOf(declaration), settled === marked ? rest : settled(rest));
  }

  return {
    write(chunk) {
      if (settled) return settled(chunk);
      head = concat(head, chunk);
      const first = settle(false);
      if (settled) head = nothing;
      return first;
    },
    end() {
      const first = settled ? nothing : settle(true);
      return concat(first, settled?.() ?? nothing);
    },
  };
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
