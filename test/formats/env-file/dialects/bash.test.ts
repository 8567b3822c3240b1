import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from '../summary.ts';

const settings = (text: string) => settingsOf(text, 'bash');
const problems = (text: string) => problemsOf(text, 'bash');

test.each([
  ['A=1 B=2;C=3 # c', ['1 A=1', '1 B=2', '1 C=3']],
  ['A=1\\\n2\\\n', ['1 A=12']],
  ['A=a\\ b\\#\\', ['1 A=a b#\\']],
  ["A='a'\"b\"c'd'", ['1 A=abcd']],
  ['A="a\\$\\`\\"\\\\\\x\\\nb"', ['1 A=a$`"\\\\xb']],
  ['A="$"$ B=$', ['1 A=$$', '1 B=$']],
  ['A=1\nB=$A-${A}', ['1 A=1', '2 B=1-1']],
  ['A=\nB=${A:-d} C=${A-d}', ['1 A=', '2 B=d', '2 C=']],
  ['A=1\nA+=2', ['1 A=1', '2 A=12']],
  ['A=$"x y"', ['1 A=x y']],
  ['A={a,b} B=* C=a~ D=[x]', ['1 A={a,b}', '1 B=*', '1 C=a~', '1 D=[x]']],
  ['A=1\r\nB="2"\r\n', ['1 A=1\r', '2 B=2\r']],
  ['A=1#2', ['1 A=1#2']],
  ['  \\\n A=1', ['2 A=1']],
  ['# A=1 \\\nB=2', ['2 B=2']],
])('%j is read as assignments alone', (text, expected) => {
  expect(settings(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test.each([
  '$X',
  '${X:-d}',
  '"$X"',
  '$1',
  '$$',
  '$(date)',
  '"$(echo "a)b" \')\' \\) {x} [y] `z`)"',
  '$(a (b) c)',
  '$(echo "it\'s")',
  '`t`',
  '"`t`"',
  '~',
  'x:~',
  '\\\n~',
  "$'a\\'b'",
  '$X\\\nY',
])('A=%s is computed', (raw) => {
  expect(settings(`A=${raw}`)).toEqual([`1 A ~ ${raw}`]);
  expect(problems(`A=${raw}`)).toEqual([]);
});

test('what is added to a value that the file does not hold is computed', () => {
  expect(settings('A+=2')).toEqual(['1 A ~ 2']);
});

test.each([
  ['export A=1 B="x y" C', ['1 A=1', '1 B=x y']],
  ['A=0\nexport A=1 A+=2', ['1 A=0', '2 A=1', '2 A=12']],
  ['A=0\nexport A=1 B=$A', ['1 A=0', '2 A=1', '2 B=0']],
  ['export "A=x y"', ['1 A=x y']],
  ["export 'A+=1'", ["1 A ~ 'A+=1'"]],
  ['export A={1,2}', ['1 A ~ {1,2}']],
])('%j exports', (text, expected) => {
  expect(settings(text)).toEqual(expected);
  expect(problems(text)).toEqual([]);
});

test('export refuses what is no name, and goes on', () => {
  expect(settings('export A = 1 B=2')).toEqual(['1 B=2']);
  expect(problems('export A = 1 B=2')).toEqual([
    '1 export with an option or with something that is no name',
    '1 export with an option or with something that is no name',
  ]);
});

test.each(['C = v', 'N', 'M: yaml', '\r', '\uFEFFA=1', 'A=1 true', 'E=# c'])(
  '%j is a command, and sets nothing',
  (text) => {
    expect(settings(text)).toEqual([]);
    expect(problems(text)).toEqual(['1 not an assignment: bash runs it as a command']);
  },
);

test('a command that is no business of the shell leaves the other lines certain', () => {
  expect(settings('A=1\nC = v\nB=2')).toEqual(['1 A=1', '3 B=2']);
});

test.each([
  ['unset A', 'not an assignment: bash runs it as a command'],
  ['if true', 'not an assignment: bash runs it as a command'],
  ['$X', 'not an assignment: bash runs it as a command'],
  ['A[1]=x', 'not an assignment: bash runs it as a command'],
  ['A\\\n=3', 'not an assignment: bash runs it as a command'],
  ['export -n A', 'export with an option or with something that is no name'],
  ['export $X', 'export with an option or with something that is no name'],
  ['export {A,B}', 'export with an option or with something that is no name'],
  ['A=3 | cat', 'shell syntax beyond assignments: no value is certain'],
  ['A=(3)', 'shell syntax beyond assignments: no value is certain'],
  ['A=3;; # c', 'shell syntax beyond assignments: no value is certain'],
  ['A=3;&', 'shell syntax beyond assignments: no value is certain'],
  ['; A=3', 'shell syntax beyond assignments: no value is certain'],
  ['UID=3', 'a variable that bash keeps to itself'],
  ['X=${A:=3}', 'an expansion that may set variables or stop: no value is certain'],
  ['X=${A?}', 'an expansion that may set variables or stop: no value is certain'],
  ['X=$((A=3))', 'an expansion that may set variables or stop: no value is certain'],
  ['X=$[A=3]', 'an expansion that may set variables or stop: no value is certain'],
])('after %j no value is certain, before or behind', (text, message) => {
  const all = settings(`A=1\n${text}\nB=2\n`);
  expect(all.filter((setting) => !setting.includes(' ~ '))).toEqual([]);
  expect(all).toContain('1 A ~ 1');
  expect(all.at(-1)).toMatch(/ B ~ 2$/);
  expect(problems(`A=1\n${text}`)).toContain(`2 ${message}`);
});

test.each(['"', "'", '`', '$(', '${', '$[', "$'", '$"', '"$(', '"\\', "$(echo '", '"`', '$(\\)'])(
  'bash stops at A=%s and the rest of its line, which never closes',
  (opening) => {
    const text = `Z=1\nY=2; A=${opening}\nB=2\n`;
    expect(settings(text)).toEqual(['1 Z=1']);
    expect(problems(text)).toEqual(['2 a quote or bracket that is never closed: bash reads no further']);
  },
);
