import { describe, expect, test } from 'vitest';
import type { CoverageReport } from '../../../src/formats/coverage/model.ts';
import { openXml } from '../../../src/formats/coverage/read-xml.ts';
import { xmlFormats } from '../../../src/formats/coverage/xml-formats.ts';
import { GateError } from '../../../src/model/errors.ts';

/** Reads byte by byte. */
function read(text: string, formats = xmlFormats): CoverageReport {
  const reader = openXml(formats)('report.xml');
  for (const byte of new TextEncoder().encode(text)) reader.write(Uint8Array.of(byte));
  return reader.end();
}

function faultOf(text: string): string {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof GateError) return `${thrown.at?.file}:${thrown.at?.line}: ${thrown.message}; ${thrown.hint}`;
    throw thrown;
  }
  return 'nothing is wrong';
}

describe('the one format reads a document whose root and first element it has', () => {
  test.each([
    ['cobertura', '<coverage line-rate="1"/>'],
    ['cobertura', '<coverage><packages/></coverage>'],
    ['cobertura', '<coverage version="1"><sources/></coverage>'],
    ['clover', '<coverage generated="1" clover="3.2.0"/>'],
    ['clover', '<coverage generated="1"><project/></coverage>'],
    ['sonar', '<coverage version="1"><file path="a.c"/></coverage>'],
    ['jacoco', '<report name="a"/>'],
    ['opencover', '<CoverageSession><Modules/></CoverageSession>'],
    ['scoverage', '<scoverage/>'],
  ])('%s: %s', (id, text) => {
    expect(xmlFormats.filter((format) => format.id === id)).toHaveLength(1);
    expect(read(text).format).toBe(id);
  });
});

test('the root is handed on with all that it has, and text with it', () => {
  const events: string[] = [];
  const format = {
    id: 'own',
    matches: () => true,
    open: () => ({
      open: ({ name, line, get }: { name: string; line: number; get: (name: string) => string | undefined }) =>
        void events.push(`${line} <${name} ${get('a')}`),
      close: (name: string) => void events.push(`</${name}`),
      text: (text: string) => void events.push(text),
      end: () => ({ format: 'own', files: [], sources: [], declared: {}, notes: [] }),
    }),
  };
  read('\n<r a="&lt;"><b a="2">c</b></r>', [format]);
  expect(events).toEqual(['2 <r <', '2 <b 2', 'c', '</b', '</r']);
});

describe('a document of another kind is refused by what it is', () => {
  test.each([
    ['<testsuites/>', 'is a JUnit report: it has test results, not coverage'],
    ['<testsuite/>', 'is a JUnit report: it has test results, not coverage'],
    ['<test-run/>', 'is an NUnit report: it has test results, not coverage'],
    ['<TestRun/>', 'is a test report of Visual Studio: it has test results, not coverage'],
    ['<checkstyle/>', 'is a Checkstyle report: it has findings, not coverage'],
    ['<project><a/></project>', 'is a project file of Maven or Ant, not a report'],
    ['<html/>', 'is an HTML page'],
    ['<!DOCTYPE html>\n<html lang="en"/>', 'is an HTML page'],
    ['<plist/>', 'is a property list of Apple, not a report'],
    ['<results><modules/></results>', "is Visual Studio's own XML of coverage"],
    ['<CoverageDSPriv/>', "is Visual Studio's own XML of coverage, of an old version"],
    ['<coverage><module/></coverage>', "is NCover's report, which is not read"],
    ['<phpunit><build/></phpunit>', "is PHPUnit's index of a coverage report in many files"],
    ['<phpunit><testsuites/></phpunit>', 'is the configuration of PHPUnit'],
    ['<report><stats/></report>', "is EMMA's report, which has no lines"],
    ['<a><b/></a>', 'is no coverage report that is known: its root is <a> with <b> in it'],
    ['<coverage/>', 'is no coverage report that is known: its root is <coverage>, with nothing in it'],
  ])('%s', (text, what) => {
    expect(faultOf(text)).toMatch(/^report\.xml:[12]: report\.xml /);
    expect(faultOf(text)).toContain(` ${what};`);
    expect(faultOf(text)).not.toContain('undefined');
  });
});

test('a document that is cut off is refused', () => {
  expect(faultOf('<coverage line-rate="1"><packages>')).toContain('the end of the file where </packages> belongs');
});

test('a document that is none is refused as such, not as of an unknown kind', () => {
  expect(faultOf('<a><b></a>')).toContain('is no coverage report');
  expect(faultOf('<coverage line-rate="1"></b>')).toContain('another end tag where </coverage> belongs');
});
