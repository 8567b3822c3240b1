import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readSections } from '../../../src/reporters/comment/read-sections.ts';
import { writeSection } from '../../../src/reporters/comment/write-section.ts';
import { hostileTexts } from '../../helpers/hostile-text.ts';
import { seed } from '../../helpers/seed.ts';
import { part, section } from './sample-section.ts';

const two = section({
  leftOut: [{ kind: 'findings', holds: 3, length: 700 }],
  parts: [part({ text: '| a |\n\n| b |' }), part({ kind: 'findings', holds: 12, text: '- x' })],
});

test('a section comes back as it was written', () => {
  expect(readSections(`before\n${writeSection(two)}after\n`)).toEqual([two]);
});

test('a section of no run and no commit comes back too', () => {
  const local = section({ sha: undefined, url: undefined, run: 0, attempt: 0 });
  expect(readSections(writeSection(local))).toEqual([local]);
});

test('lines that a browser ended are read', () => {
  expect(readSections(writeSection(two).replaceAll('\n', '\r\n'))).toEqual([two]);
});

test('what GitHub does not show ends no comment of HTML early', () => {
  const key = '--> <!-- a---b --!>';
  const written = writeSection(section({ key }));
  expect(written.split('\n')[0]).toMatch(/^<!-- gate-section (?:(?!--|[<>]).)+ -->$/);
  expect(readSections(written)[0]?.key).toBe(key);
});

const header = (more: object): string =>
  `<!-- gate-section ${JSON.stringify({ ...section(), parts: undefined, leftOut: undefined, ...more })} -->\n<!-- gate-section-end -->`;

test('a section without parts is a section', () => {
  expect(readSections(header({}))).toEqual([section({ parts: [] })]);
});

test.each([
  ['no JSON', '<!-- gate-section {key} -->\n<!-- gate-section-end -->'],
  ['no end', writeSection(two).replace('<!-- gate-section-end -->', '')],
  ['no key', header({ key: undefined })],
  ['an empty key', header({ key: '' })],
  ['a key of several lines', header({ key: 'a\nb' })],
  ['a key that hides something', header({ key: 'a\u202Eb' })],
  ['a key without end', header({ key: 'a'.repeat(101) })],
  ['another verdict', header({ verdict: 'fine' })],
  ['a run that is no number', header({ run: '10' })],
  ['a run before all runs', header({ run: -1 })],
  ['an attempt that is no whole number', header({ attempt: 1.5 })],
  ['a time that is none', header({ at: 'yesterday' })],
  ['a headline that is none', header({ headline: 3 })],
])('a section with %s is dropped, and the next one is read', (_, text) => {
  expect(readSections(`${text}\n${writeSection(two)}`)).toEqual([two]);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['another page', 'https://evil.example/login'],
  ['the page of a run with more behind it', 'https://github.com/acme/shop/actions/runs/10)[x](https://evil.example'],
])('the address of %s is dropped', (_, url) => {
  expect(readSections(header({ url }))[0]?.url).toBeUndefined();
});

test('a commit that is none is dropped', () => {
  expect(readSections(header({ sha: 'main](x)' }))[0]?.sha).toBeUndefined();
});

test.each([
  ['a count that is none', [['findings', 'many', 2]]],
  [
    'a kind that is none',
    [
      ['trends', 1, 2],
      ['secrets', 1, 2],
    ],
  ],
  ['a length that is none', [['findings', 1, -2]]],
  ['more than ever was', [['findings', 1, 1e9]]],
  ['no list', { findings: 3 }],
])('what was left out is not known any more where it has %s', (_, leftOut) => {
  expect(readSections(header({ leftOut }))[0]?.leftOut).toEqual([]);
});

test('a part of no known kind belongs to the part before', () => {
  const text = writeSection(two).replace('gate-cut findings 12', 'gate-cut secrets 12');
  expect(readSections(text)[0]?.parts.map(({ kind }) => kind)).toEqual(['checks']);
});

test('of a comment longer than GitHub takes no more is read than it takes', () => {
  expect(readSections(`${'x\n'.repeat(200_000)}${writeSection(two)}`)).toEqual([]);
});

test('no text makes it fail', () => {
  for (const text of hostileTexts(seed, 5_000)) {
    const written = writeSection(two);
    const at = text.length % written.length;
    expect(() => readSections(`${written.slice(0, at)}${text}${written.slice(at)}`)).not.toThrow();
  }
});

test('beginnings without an end take no time', () => {
  const text = '<!-- gate-section {} -->\n'.repeat(10_000);
  expect(readSections(text)).toEqual([]);
});

test('a section can have any key that is one line', () => {
  assert(
    property(string({ minLength: 1, maxLength: 40 }), (key) => {
      const written = writeSection(section({ key }));
      expect(readSections(written).map((read) => read.key)).toEqual([key]);
    }),
  );
});
