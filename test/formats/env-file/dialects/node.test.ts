import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from '../summary.ts';

const settings = (text: string) => settingsOf(text, 'node');

// The oddities; test/formats/env-file/oracles.test.ts compares the rest with Node itself.
test.each([
  ['A=\nexport B=\nexport C=1', ['1 A=', '2 export B=', '3 C=1']],
  ['# c\n  # A=1\nB=1', ['2 # A=1', '3 B=1']],
  ['A= \n"x"\nB=1', ['1 A=x', '3 B=1']],
  ['=A=1', ['1 A=1']],
  ['A="open # c\nB=1', ['1 A="open # c', '2 B=1']],
  ['A="x" y\nB=1', ['1 A=x', '2 B=1']],
  ['\r\r\nA=1\rB=2\r\nC=3', ['3 A=1B=2', '5 C=3']],
])('%j sets %j', (text, expected) => {
  expect(settings(text)).toEqual(expected);
});

test('lines that set nothing are told', () => {
  expect(problemsOf('=1\nN\nA=1\nM', 'node')).toEqual([
    '1 no variable name before =',
    '1 no =: Node ignores the line',
    '2 no =: Node ignores the line',
    '4 no =: Node ignores the line',
  ]);
});
