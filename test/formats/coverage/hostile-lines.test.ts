import { array, assert as check, constantFrom, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { openGoCover } from '../../../src/formats/coverage/go-cover.ts';
import { openLcov } from '../../../src/formats/coverage/lcov.ts';
import type { CoverageReport } from '../../../src/formats/coverage/model.ts';
import type { OpenReader } from '../../../src/formats/coverage/reader.ts';
import { GateError } from '../../../src/model/errors.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Anything thrown but a GateError is a defect, and thrown on. */
function outcomeOf(open: OpenReader, chunks: readonly Uint8Array[]): CoverageReport | GateError {
  try {
    const reader = open('/here/report');
    for (const chunk of chunks) reader.write(chunk);
    return reader.end();
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown;
    throw thrown;
  }
}

function isSound(outcome: CoverageReport | GateError): boolean {
  if (outcome instanceof GateError) {
    return outcome.kind === 'malformed' && outcome.at?.file === '/here/report' && outcome.at.line !== undefined;
  }
  return outcome.files.every(
    ({ lines, branches: { numbers, shapes, starts, hits } }) =>
      lines.numbers.length === lines.hits.length &&
      numbers.length === shapes.length &&
      starts.length === numbers.length + 1 &&
      starts.at(-1) === hits.length,
  );
}

// Lines that mean something, and shards of them.
const lcovShards = [
  'SF:a\n',
  'DA:1,2\n',
  'DA:',
  'BRDA:3,0,',
  '1,-\n',
  'FN:',
  'FNDA:',
  'FNL:0,',
  'FNA:0,',
  '7',
  ',',
  'e',
  '-',
];
const goShards = ['mode: set\n', 'mode: ', 'a.go:', '1.2,', '3.4', ' 5 6\n', ' ', ':', '.', '9', '\r'];
const ends = ['end_of_record\n', '\n', '\uFEFF', '\u0001', 'f', 'LF:2\n', 'LH:', '99999999999'];

test.each([
  ['lcov', openLcov, lcovShards],
  ['Go', openGoCover, goShards],
])('a report of %s is read or refused with a line, whatever its bytes', (_, open, shards) => {
  const pieces = array(constantFrom(...shards, ...ends), { maxLength: 14 }).map((parts) => utf8(parts.join('')));
  check(
    property(pieces, uint8Array({ maxLength: 4 }), (text, noise) => {
      expect(isSound(outcomeOf(open, [text, noise]))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
