import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, documents, mutated, scan, scanWithSaxes } from './events.ts';

const runs = 1000;

/** What saxes reads and XML 1.0 does not allow: it does not look into a DOCTYPE, nor between `<?x` and `??>`, nor for what an encoding is. */
const isStricter = (refused: string): boolean => /a DOCTYPE|the encoding|without a blank after its name/.test(refused);

/** What both say of a document, as far as they have to agree: what came before a fault is not part of it. */
function both(text: string): readonly [unknown, unknown] {
  const [own, other] = [scan(bytesOf(text)), scanWithSaxes(text)];
  if (own.refused && !other.refused && isStricter(own.refused)) return [undefined, undefined];
  return [own.refused ? 'refused' : own.events, other.refused ? 'refused' : other.events];
}

function expectAsSaxes(text: string): void {
  const [own, other] = both(text);
  expect(own).toEqual(other);
}

test('a document is read as saxes reads it', () => {
  fc.assert(fc.property(documents, expectAsSaxes), { numRuns: runs });
});

test('a broken document is refused where saxes refuses it', () => {
  fc.assert(fc.property(mutated, expectAsSaxes), { numRuns: runs });
});

test('a document is read the same wherever its chunks are cut', () => {
  fc.assert(
    fc.property(fc.oneof(documents, mutated), fc.array(fc.nat(300), { maxLength: 8 }), (text, cuts) => {
      const bytes = bytesOf(text);
      expect(scan(bytes, cuts)).toEqual(scan(bytes));
    }),
    { numRuns: runs },
  );
});

test('a document is read the same byte by byte', () => {
  fc.assert(
    fc.property(fc.oneof(documents, mutated), (text) => {
      const bytes = bytesOf(text);
      expect(scan(bytes, [...bytes.keys()])).toEqual(scan(bytes));
    }),
    { numRuns: runs / 4 },
  );
});
