import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from '../summary.ts';

const settings = (text: string) => settingsOf(text, 'python');
const problems = (text: string) => problemsOf(text, 'python');

// Measured with dotenv_values of python-dotenv 1.2.2.
test.each([
  ['\'a b\'=1\n"q"=2\na:b=3\nключ=4', ['1 a b=1', '2 "q"=2', '3 a:b=3', '4 ключ=4']],
  ['export A=1\nexport\nexport  B=2 # c', ['1 A=1', '2 export ~ export', '3 B=2']],
  ['A="\\a\\b\\f\\n\\r\\t\\v\\\\\\"\\\'\\x" # c', ['1 A=\u0007\b\f\n\r\t\v\\"\'\\x']],
  ["A='\\n\\'\\\\'", ["1 A=\\n'\\"]],
  ['A="x\\"\nB=1', ['1 A=x\\', '2 B=1']],
  ['A="x\\" y\\"', ['1 A=x" y\\']],
  ['A=x#y \u0085# c', ['1 A=x#y']],
  ['A=\n  B=\tx \u001C \nC', ['1 A=', '2 B=x', '3 C ~ C']],
  ['# c\nexport # c\nA=1', ['3 A=1']],
])('%j sets %j', (text, expected) => {
  expect(settings(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test.each([
  ['A=1\nB=${A}${A:-d}$A', '2 B=11$A'],
  ["A=1\nB='${A}'", '2 B=1'],
  ['A=\nB=${A:-d}', '2 B='],
  ['A=1\nB=${A:x}${A}', '2 B=${A:x}1'],
  ['A=1\nB=${A', '2 B=${A'],
  ['A=1\nB=}${A}', '2 B=}1'],
  ['B=${A}', '1 B ~ ${A}'],
  ['B=${A:-d}', '1 B ~ ${A:-d}'],
  ['A=1\nA\nB=${A}', '3 B ~ ${A}'],
])('%j gives %j', (text, expected) => {
  expect(settings(text).at(-1)).toBe(expected);
});

test.each(['A="open', 'A="un"quoted', "'A=1", "''=1", '=1', 'M: yaml', 'A b'])(
  '%j is dropped, the next line is not',
  (text) => {
    expect(settings(`${text}\nB=1`)).toEqual(['2 B=1']);
    expect(problems(`${text}\nB=1`)).toEqual(['1 does not parse: python-dotenv drops the statement']);
  },
);
