import { expect, test } from 'vitest';
import { dialects, readEnvFile, type Dialect } from '../../../src/formats/env-file/dialects.ts';

// What a dialect makes of a key, besides setting it to a text.
const computed = Symbol('computed');
const absent = Symbol('absent');
const rejected = Symbol('rejected');

type Outcome = string | typeof computed | typeof absent | typeof rejected;

function outcome(text: string, key: string, dialect: Dialect): Outcome {
  const { settings, problems } = readEnvFile(text, dialect);
  const last = settings.get(key)?.at(-1);
  if (last) return last.computed ? computed : last.value;
  return problems.length > 0 ? rejected : absent;
}

// Columns as in `dialects`: bash, compose, docker-run, systemd, node, dotenv, python. Measured: bash 5.2 by running it,
// docker-run by Docker 28.2's client, systemd by libsystemd-shared 252, Node 24.21, dotenv 18, python-dotenv 1.2.2.
// compose after the source of compose-go 2.13.
const rows: readonly (readonly [text: string, key: string, ...Outcome[]])[] = [
  ['A=1\nA=2\n', 'A', '2', '2', '2', '2', '2', '2', '2'],
  ['F=val#x\n', 'F', 'val#x', 'val#x', 'val#x', 'val#x', 'val', 'val', 'val#x'],
  ['E=val # c\n', 'E', 'val', 'val', 'val # c', 'val # c', 'val', 'val', 'val'],
  ['E=\n', 'E', '', '', '', '', '', '', ''],
  ['E= # c\n', 'E', '', '# c', ' # c', '# c', '', '', '# c'],
  ['E=# c\n', 'E', rejected, '# c', '# c', '# c', '', '', '# c'],
  ['C = v\n', 'C', rejected, 'v', rejected, 'v', 'v', 'v', 'v'],
  ['D=a b\n', 'D', rejected, 'a b', 'a b', 'a b', 'a b', 'a b', 'a b'],
  ['export B=v\n', 'B', 'v', 'v', rejected, rejected, 'v', 'v', 'v'],
  ['export  H=1\n', 'H', '1', '1', rejected, rejected, '1', '1', '1'],
  ['export E=\n', 'E', '', '', rejected, rejected, absent, '', ''],
  ['A=1\nD="dq $A"\n', 'D', 'dq 1', 'dq 1', '"dq $A"', 'dq $A', 'dq $A', 'dq $A', 'dq $A'],
  ['A=1\nD="dq ${A}"\n', 'D', 'dq 1', 'dq 1', '"dq ${A}"', 'dq ${A}', 'dq ${A}', 'dq ${A}', 'dq 1'],
  ['D="dq $A"\n', 'D', computed, computed, '"dq $A"', 'dq $A', 'dq $A', 'dq $A', 'dq $A'],
  ["A=1\nD='${A}'\n", 'D', '${A}', '${A}', "'${A}'", '${A}', '${A}', '${A}', '1'],
  ['D=${X:-d}\n', 'D', computed, computed, '${X:-d}', '${X:-d}', '${X:-d}', '${X:-d}', computed],
  ['D="a\\nb"\n', 'D', 'a\\nb', 'a\nb', '"a\\nb"', 'a\\nb', 'a\nb', 'a\nb', 'a\nb'],
  ['D="esc\\"q"\n', 'D', 'esc"q', 'esc"q', '"esc\\"q"', 'esc"q', 'esc\\', 'esc\\"q', 'esc"q'],
  ['D="un"quoted\n', 'D', 'unquoted', 'un', '"un"quoted', 'unquoted', 'un', '"un"quoted', rejected],
  ["D=a'b'\n", 'D', 'ab', "a'b'", "a'b'", "a'b'", "a'b'", "a'b'", "a'b'"],
  ['D="a\nb"\n', 'D', 'a\nb', 'a\nb', '"a', 'a\nb', 'a\nb', 'a\nb', 'a\nb'],
  ['M: yaml\n', 'M', rejected, 'yaml', rejected, rejected, rejected, 'yaml', rejected],
  ['N\n', 'N', rejected, computed, computed, rejected, rejected, rejected, computed],
  ['S=`t`\n', 'S', computed, '`t`', '`t`', '`t`', 't', 't', '`t`'],
  ['A=false\r\nB=2\r\n', 'A', 'false\r', 'false', 'false', 'false', 'false', 'false', 'false'],
  ['\uFEFFFOO=1\n', 'FOO', rejected, '1', '1', rejected, absent, '1', absent],
  ['\uFEFFFOO=1\n', '\uFEFFFOO', rejected, absent, absent, rejected, '1', absent, '1'],
  ['D="open\nE=2\n', 'D', rejected, rejected, '"open', 'open\nE=2\n', '"open', '"open', rejected],
  ['D="open\nE=2\n', 'E', rejected, rejected, '2', absent, '2', '2', '2'],
  ['D="open\nE="2"\n', 'D', rejected, rejected, '"open', 'open\nE=2"', 'open\nE=', '"open', rejected],
  ['A=1\rB=2\n', 'A', '1\rB=2', '1\rB=2', '1\rB=2', '1', '1B=2', '1', '1'],
  ['A=1\rB=2\n', 'B', absent, absent, absent, '2', absent, '2', '2'],
  ['A=1\\\nB=2\n', 'A', '1B=2', '1\\', '1\\', '1B=2', '1\\', '1\\', '1\\'],
  ['; E=1\n', 'E', rejected, rejected, rejected, absent, absent, rejected, rejected],
  ['__proto__=1\n', '__proto__', '1', '1', '1', '1', '1', rejected, '1'],
  ['Z=1W=2', 'Z', '1W=2', '1W=2', '1W=2', '1W=2', '1W=2', '1W=2', '1W=2'],
  ['A=1\0', 'A', rejected, rejected, rejected, rejected, rejected, rejected, rejected],
];

const cells = rows.flatMap(([text, key, ...outcomes]) =>
  dialects.map((dialect, column) => ({ text, key, dialect, expected: outcomes[column] })),
);

test.each(cells)('$text in $dialect', ({ text, key, dialect, expected }) => {
  expect(outcome(text, key, dialect)).toBe(expected);
});

test.each(dialects)('%s: every assignment is listed in order, the last of them effective', (dialect) => {
  const { settings } = readEnvFile('# A=0\nA=false\nMY_A=true\n\nA=true\nA=false\n', dialect);
  expect(settings.get('A')).toEqual([
    { line: 2, computed: false, value: 'false' },
    { line: 5, computed: false, value: 'true' },
    { line: 6, computed: false, value: 'false' },
  ]);
  expect([...settings.keys()]).toEqual(['A', 'MY_A']);
});

test.each(dialects.filter((dialect) => dialect !== 'docker-run'))(
  '%s: a value over lines does not shift lines',
  (dialect) => {
    const { settings } = readEnvFile('A="x\ny\nz"\nB=1\n', dialect);
    expect([...settings].map(([key, list]) => [key, list[0]?.line])).toEqual([
      ['A', 1],
      ['B', 4],
    ]);
  },
);

test.each(dialects)('%s: lines are counted the same way after CRLF and a lone CR in a comment', (dialect) => {
  const { settings } = readEnvFile('#\r#\r\n# c\r\nB=1\n', dialect);
  expect(settings.get('B')?.[0]?.line).toBe(4);
});
