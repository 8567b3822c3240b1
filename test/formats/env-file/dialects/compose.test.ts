import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from '../summary.ts';

const settings = (text: string) => settingsOf(text, 'compose');
const problems = (text: string) => problemsOf(text, 'compose');

// From compose-go 2.13, dotenv/parser.go and template/template.go, and the tests beside them.
test.each([
  ['FOO =bar', ['1 FOO=bar']],
  ['export\tOPTION_A=2', ['1 OPTION_A=2']],
  ['export_FOO =2', ['1 export_FOO=2']],
  ['export.FOO= 2', ['1 export.FOO=2']],
  ['OPTION_A: Foo=bar', ['1 OPTION_A=Foo=bar']],
  ['OPTION_A=1:B', ['1 OPTION_A=1:B']],
  ['FOO=bar ', ['1 FOO=bar']],
  ['FOO="bar#baz" # comment', ['1 FOO=bar#baz']],
  ["OPTION_B='\\n'", ['1 OPTION_B=\\n']],
  ['a[1]=c\na.propertyKey=d\nárvíztűrő-TÜKÖR=Á', ['1 a[1]=c', '2 a.propertyKey=d', '3 árvíztűrő-TÜKÖR=Á']],
  ["FOO='it\\'s \\x'", ["1 FOO=it's \\x"]],
  ['A="1"B=2', ['1 A=1', '1 B=2']],
  ['A="1" # c\n# c\n\n  B=2', ['1 A=1', '4 B=2']],
  ['A="\\a\\b\\f\\t\\v\\r\\\\\\"\\c\\x"', ['1 A=\u0007\b\f\t\v\r\\"\\c\\x']],
  ['A="\\0101\\0\\012\\0400"', ['1 A=A\\\\12\\400']],
])('%j sets %j', (text, expected) => {
  expect(settings(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test.each([
  ['FOO=test\nBAR=$FOO', '2 BAR=test'],
  ['FOO=test\nBAR=${FOO}bar', '2 BAR=testbar'],
  ['FOO=test\nBAR="quote $FOO"', '2 BAR=quote test'],
  ["FOO=test\nBAR='quote $FOO'", '2 BAR=quote $FOO'],
  ['FOO=test\nBAR="foo\\${FOO} ${FOO}"', '2 BAR=foo${FOO} test'],
  ['FOO=test\nBAR=$$FOO', '2 BAR=$FOO'],
  ['FOO=test\nBAR=${FOO:-x}${FOO-y}', '2 BAR=testtest'],
  ['FOO=\nBAR=${FOO:-x}', '2 BAR=x'],
  ['FOO=\nBAR=${FOO-x}', '2 BAR='],
  ['BAR=$FOO', '1 BAR ~ $FOO'],
  ['BAR=${FOO:-x}', '1 BAR ~ ${FOO:-x}'],
  ['FOO=1\nBAR=${FOO:+x}', '2 BAR ~ ${FOO:+x}'],
  ['FOO=1\nBAR=${FOO:?x}', '2 BAR ~ ${FOO:?x}'],
  ['FOO=1\nBAR=${FOO:-${X}}', '2 BAR ~ ${FOO:-${X}}'],
])('%j gives %j', (text, expected) => {
  expect(settings(text).at(-1)).toBe(expected);
});

test('a name alone is taken from the environment, at the end of the file it is not', () => {
  expect(settings('A\nB\n')).toEqual(['1 A ~ A', '2 B ~ B']);
  expect(settings('A\nB')).toEqual(['1 A ~ A']);
  expect(problems('A\nB')).toEqual(['2 no = and no newline: compose does not take this for a name']);
});

test('export and a newline are an empty name', () => {
  expect(settings('export \nA=1')).toEqual(['2 A=1']);
});

test('a value without a name is dropped', () => {
  expect(settings('="x"\nA=1')).toEqual(['2 A=1']);
  expect(problems('="x"\nA=1')).toEqual(['1 no variable name before =']);
});

test.each([
  ['B="open', 'a quote that is never closed'],
  ["B='open\\'", 'a quote that is never closed'],
  ['B C=1', 'a space in a variable name'],
  ['lol$wut', 'a character that no variable name may have'],
  ['; B=1', 'a character that no variable name may have'],
  ['B=a$', 'a $ that starts no variable (write $$)'],
  ['B=$1', 'a $ that starts no variable (write $$)'],
  ['B=${C', 'a $ that starts no variable (write $$)'],
  ['B=${C:-x', 'a $ that starts no variable (write $$)'],
  ['B=${}', 'a $ that starts no variable (write $$)'],
  ['export ', 'export without a name'],
])('%j makes compose refuse the file', (text, fault) => {
  expect(settings(`A=1\n${text}`)).toEqual([]);
  expect(problems(`A=1\n${text}`)).toEqual([`2 ${fault}: compose refuses the whole file`]);
});
