import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from '../summary.ts';

const settings = (text: string) => settingsOf(text, 'systemd');
const problems = (text: string) => problemsOf(text, 'systemd');

// Measured with load_env_file of libsystemd-shared 252.
test.each([
  [' A = v # c \n', ['1 A=v # c']],
  ['A="x" \'y\'z\n', ['1 A=xyz']],
  ['A="a\\"b\\\\c\\$d\\`e\\nf\\\ng"\n', ['1 A=a"b\\c$d`e\\nfg']],
  ["A='a\\'\nB=a\\'b\\ \n", ['1 A=a\\', "2 B=a'b "]],
  ['A=x  \\  \n', ['1 A=x   ']],
  ['A=\\\n1\n', ['1 A=1']],
  ['A=1\\\n  2\nB=3', ['1 A=1  2', '3 B=3']],
  ['A=1\\\r\nB=2', ['1 A=1', '2 B=2']],
  ['A=a"b"\n', ['1 A=a"b"']],
  ["A='open\nB=2", ['1 A=open\nB=2']],
  ['A="open\\', ['1 A=open']],
  ['A=', ['1 A=']],
  ['A=x \\', ['1 A=x ']],
  ['#A=1\n ;B=1\nC=1', ['3 C=1']],
  ['# c \\\nA=1\nB=2 # \\x\n# \\', ['3 B=2 # x']],
])('%j sets %j', (text, expected) => {
  expect(settings(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test('lines that set nothing are told', () => {
  expect(problems('M: yaml\nexport A=1\n1A=1\n"q"=1\nÉ=1\nN')).toEqual([
    '1 no =: systemd ignores the line',
    '2 not a variable name: systemd ignores the assignment',
    '3 not a variable name: systemd ignores the assignment',
    '4 not a variable name: systemd ignores the assignment',
    '5 not a variable name: systemd ignores the assignment',
    '6 no =: systemd ignores the line',
  ]);
});

test('an assignment that is not UTF-8 makes systemd refuse the file, a comment does not', () => {
  expect(settings('# \uDCFF\nA=1\n')).toEqual(['2 A=1']);
  expect(settings('A=1\nB=\uDCFF\nC=\uDCFE\n')).toEqual([]);
  expect(problems('A=1\nB=\uDCFF\nC=\uDCFE\n')).toEqual(['2 bytes that are not UTF-8: systemd refuses the whole file']);
});
