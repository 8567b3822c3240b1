import { GateError } from '../model/errors.ts';

interface Bound {
  readonly name: string;
  readonly maxBytes: number;
}

/** Counts what arrives, decompressed, whatever the headers promise. */
export async function readBody(body: AsyncIterable<Uint8Array> | null, { name, maxBytes }: Bound): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes)
      throw new GateError('too-large', `${name} answered more than the limit of ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
