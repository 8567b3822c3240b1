import { expect, test } from 'vitest';
import { sniff } from '../../../src/formats/coverage/sniff.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['<?xml version="1.0"?><coverage/>', 'xml'],
  ['\xef\xbb\xbf \n<coverage/>', 'xml'],
  ['\xff\xfe<\0c\0o\0', 'xml'],
  ['\xfe\xff\0<\0c', 'xml'],
  ['{"a": 1}', 'json'],
  ['\n[]', 'json'],
  ['mode: atomic\n', 'gocover'],
  ['TN:\nSF:a.ts\n', 'lcov'],
  ['# made by hand\n\nSF:a.ts\n', 'lcov'],
  ['VER:1\r\nSF:a.ts\r\n', 'lcov'],
])('%j is %s', (text, family) => {
  expect(sniff(bytes(text), 'report')).toBe(family);
});

test.each([
  ['', 'report is empty'],
  [' \r\n\t', 'report is empty'],
  ['\x1f\x8b\x08', 'report is compressed with gzip'],
  ['PK\x03\x04', 'report is a zip archive'],
  ['SQLite format 3\0', 'report is the data file of coverage.py'],
  ['!coverage.py: This is', 'report is the data file of an old coverage.py'],
  ['\x01\xc0\xc0\x10', 'report is the execution data of JaCoCo'],
  ['\x81rforpl\xff', 'report is a profile of LLVM'],
  ['adcgR40A', "report is gcc's own data"],
  ['\0cvm', "report is Go's binary coverage data"],
  ['        -:    0:Source:a.c\n', 'report is the annotated source that gcov writes'],
  ['%PDF-1.7', 'report is a PDF document'],
  ['Name Stmts Miss', 'report is no coverage report: it begins with "Name Stmts Miss"'],
  ['\x7fELF\0\0', 'report is no coverage report: it begins with binary data'],
])('%j is refused: %s', (text, message) => {
  expect(() => sniff(bytes(text), 'report')).toThrow(message);
});
