import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from '../summary.ts';

const settings = (text: string) => settingsOf(text, 'docker-run');
const problems = (text: string) => problemsOf(text, 'docker-run');

// Measured with the client of Docker 28.2.2 against a daemon that writes down what it is asked to create.
test.each([
  ['A="q"\nB=v \n  C=1 # c', ['1 A="q"', '2 B=v ', '3 C=1 # c']],
  ['#A=1\n\t# B=1\n\n \r\n', []],
  ['A=1\r\nB=a\rb\n', ['1 A=1', '2 B=a\rb']],
  [';x=1\na:b=1\n"A"=1', ['1 ;x=1', '2 a:b=1', '3 "A"=1']],
  ['\u00A0A=1\n\u0085B=1\nA\u00A0B=1', ['1 A=1', '2 B=1', '3 A\u00A0B=1']],
  ['\uFEFF  A=1\n\uFEFFB=1', ['1 A=1', '2 \uFEFFB=1']],
  ['A=1=2', ['1 A=1=2']],
  ['INHERITED', ['1 INHERITED ~ INHERITED']],
  [`A=1\nB=${'x'.repeat(65_533)}`, ['1 A=1', `2 B=${'x'.repeat(65_533)}`]],
])('%j sets %j', (text, expected) => {
  expect(settings(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test.each([
  ['B = v', 'whitespace in a variable name'],
  ['export B=v', 'whitespace in a variable name'],
  ['B ', 'whitespace in a variable name'],
  ['B\t=1', 'whitespace in a variable name'],
  ['=x', 'no variable name before ='],
  ['# \uDCFF', 'bytes that are not UTF-8'],
  [`B=${'x'.repeat(65_534)}`, 'a line of more than 65535 bytes'],
  [`B=${'é'.repeat(32_767)}`, 'a line of more than 65535 bytes'],
])('%j makes docker run refuse the file', (text, fault) => {
  expect(settings(`A=1\n${text}\nC=1`)).toEqual([]);
  expect(problems(`A=1\n${text}\nC=1`)).toEqual([`2 ${fault}: docker run refuses the whole file`]);
});
