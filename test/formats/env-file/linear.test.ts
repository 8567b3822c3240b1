import { expect, test } from 'vitest';
import { dialects, readEnvFile } from '../../../src/formats/env-file/dialects.ts';
import { setEnvValue } from '../../../src/formats/env-file/edit.ts';
import { parseEnvFile, printEnvFile } from '../../../src/formats/env-file/tokenize.ts';

const MB = 1 << 20;
const LINES = 100_000;

// Each is quadratic for a parser that looks ahead or back once too often: hours, not seconds.
const hostile = [
  ['one line of 1 MB', `A=${'x'.repeat(MB)}`],
  ['200,000 duplicates', 'A=1\n'.repeat(LINES * 2)],
  ['100,000 keys', Array.from({ length: LINES }, (_, index) => `K${index}="v"\n`).join('')],
  ['100,000 lone CRs', 'A=1\r'.repeat(LINES)],
  ['unclosed quotes', 'A="x\n'.repeat(LINES + 1)],
  ['unclosed quotes of every kind', 'A="\nB=\'\nC=`x\n'.repeat(LINES / 2)],
  ['escaped single quotes', "A='\\'\n".repeat(LINES)],
  ['escaped quotes, each with blanks behind', `A="${'\\"      '.repeat(LINES)}`],
  ['backslashes in quotes', `A="${'\\'.repeat(MB)}`],
  ['spaces inside a value', `A=${' '.repeat(MB)}x`],
  ['spaces inside a key', `A${' '.repeat(MB)}x`],
  ['no-break spaces', `A=${'\u00A0'.repeat(MB)}x`],
  ['blank lines', `A${'\n'.repeat(MB / 4)}x`],
  ['equals signs', '='.repeat(MB)],
  ['hashes', `A=x ${'#'.repeat(MB)}`],
  ['open references', `A=${'${'.repeat(LINES * 3)}`],
  ['references spoilt by a colon', `A="${'${a:'.repeat(LINES * 10)}}"`],
  ['references', `A=1\nB="${'$A'.repeat(LINES * 3)}"`],
  ['nested substitutions', `A=${'"$('.repeat(LINES * 3)}`],
  ['continued lines', `A=${'\\\n'.repeat(MB / 8)}x`],
  ['commands on one line', 'A=1;'.repeat(LINES * 2)],
  ['open keys in quotes', "'\n".repeat(LINES * 3)],
] as const;

test.each(hostile)('%s: read in seconds by each dialect', (_, text) => {
  const slow = dialects.filter((dialect) => milliseconds(() => readEnvFile(text, dialect)) > 5000);
  expect(slow).toEqual([]);
});

test.each(hostile)('%s: printed as parsed, and edited, in seconds', (_, text) => {
  const spent = milliseconds(() => {
    expect(printEnvFile(parseEnvFile(text)) === text).toBe(true);
    setEnvValue(text, 'A', '2', { fixDuplicates: true });
  });
  expect(spent).toBeLessThan(5000);
});

test.each(dialects)('%s: a value that doubles on each line does not fill the memory', (dialect) => {
  const text = `A=xx\n${'A=${A}${A}\n'.repeat(100)}B=1\n`;
  expect(readEnvFile(text, dialect).settings.get('B')).toEqual([{ line: 102, computed: false, value: '1' }]);
});

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
