import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from '../summary.ts';

const settings = (text: string) => settingsOf(text, 'dotenv');

// The oddities; test/formats/env-file/oracles.test.ts compares the rest with the package itself.
test.each([
  ['A=\n\n"x"\nB=1', ['1 A=x', '4 B=1']],
  ['export\nA=1', ['2 A=1']],
  ['A="a\\"b" c"\nB=1', ['1 A=a\\"b" c', '2 B=1']],
  ['A="a\\" # c\nB="b"', ['1 A=a\\', '2 B=b']],
  ['A="x"y\nB=\'x\'#c\nC="\\r"', ['1 A="x"y', '2 B=x', '3 C=\r']],
  ['A\n= 1', ['1 A=1']],
  ['A="x', ['1 A="x']],
])('%j sets %j', (text, expected) => {
  expect(settings(text)).toEqual(expected);
});

test('lines that set nothing are told', () => {
  expect(problemsOf('=1\nN\nA:1\n__proto__=1\n', 'dotenv')).toEqual([
    '1 no assignment: dotenv ignores the line',
    '2 no assignment: dotenv ignores the line',
    '3 no assignment: dotenv ignores the line',
    '4 dotenv drops a variable of this name',
  ]);
});
