import { array, assert as check, boolean, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialects, readEnvFile } from '../../../src/formats/env-file/dialects.ts';
import { setEnvValue } from '../../../src/formats/env-file/edit.ts';
import { anyText } from './arbitraries.ts';

describe('in place', () => {
  test.each([
    ['X=false\n', 'X=true\n'],
    ['X=False', 'X=true'],
    ['X="false"\r\n', 'X="true"\r\n'],
    ["  export  X = 'false'   # keep me\n", "  export  X = 'true'   # keep me\n"],
    ['X = false\n', 'X = true\n'],
    ['X: false\n', 'X: true\n'],
    ['X: \n', 'X: true\n'],
    ['X= # c\n', 'X=true # c\n'],
    ['X=\n', 'X=true\n'],
    ['X=false#1\n', 'X=true\n'],
    ['X="open\nY=1\n', 'X=true\nY=1\n'],
    ['\uFEFFX=false\n', '\uFEFFX=true\n'],
    ['A=1\rX=false\rB=2', 'A=1\rX=true\rB=2'],
    ['# X=false\nMY_X=false\nX=false\nX_Y=false\n', '# X=false\nMY_X=false\nX=true\nX_Y=false\n'],
  ])('%j becomes %j', (text, expected) => {
    expect(setEnvValue(text, 'X', 'true')).toMatchObject({ kind: 'edited', text: expected });
  });

  test('the line and the value before are told', () => {
    const edit = setEnvValue('A=1\nX="false"\n', 'X', 'true');
    expect(edit).toEqual({ kind: 'edited', text: 'A=1\nX="true"\n', line: 2, before: 'false' });
  });

  test('a value that is there already changes nothing', () => {
    expect(setEnvValue('A=1\nX="true" # c\n', 'X', 'true')).toEqual({ kind: 'unchanged', line: 2 });
  });

  test('off, on, off leaves the text as it was', () => {
    const line = tuple(
      constantFrom('', '  ', '\t'),
      constantFrom('', 'export ', 'export  '),
      constantFrom('=', ' = ', '= ', ': '),
      constantFrom('', '"', "'"),
      constantFrom('', ' ', ' # c', '\t#"'),
      constantFrom('\n', '\r\n', '\r', '\n\n'),
    ).map(([leading, prefix, separator, quote, trailing, eol]) => {
      return `${leading}${prefix}X${separator}${quote}false${quote}${trailing}${eol}`;
    });
    const other = constantFrom('# X=false\n', 'MY_X=false\r\n', '\n', 'Y="a\nb"\n', 'garbage\n', 'Z=$X\n', 'É=é\n');
    check(
      property(boolean(), array(other), line, array(other), (bom, before, own, after) => {
        const off = (bom ? '\uFEFF' : '') + before.join('') + own + after.join('');
        const on = setEnvValue(off, 'X', 'true');
        const offAgain = setEnvValue(on.kind === 'edited' ? on.text : '', 'X', 'false');
        expect(offAgain).toMatchObject({ kind: 'edited', text: off });
      }),
      { numRuns: 1000 },
    );
  });

  test('an edit of any text changes one value and nothing else', () => {
    check(
      property(anyText, (text) => {
        const edit = setEnvValue(text, 'A', 'new');
        if (edit.kind !== 'edited') return;
        expect(setEnvValue(edit.text, 'A', 'new')).toEqual({ kind: 'unchanged', line: edit.line });
        expect(edit.text.replace('new', () => edit.before).length).toBe(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('absent', () => {
  test('lines that are commented out are a hint, other keys are none', () => {
    const text = '# X=false\nMY_X=false\n#export X = 1\n# about X\nX_=1\n';
    expect(setEnvValue(text, 'X', 'true')).toEqual({ kind: 'absent', commented: [1, 3] });
  });

  test.each([
    ['', 'W=2\n', 1],
    ['Z=1', 'Z=1\nW=2\n', 2],
    ['Z=1\n', 'Z=1\nW=2\n', 2],
    ['A=1\r\nZ=1', 'A=1\r\nZ=1\r\nW=2\r\n', 3],
    ['A=1\r\nB=1\nZ=1', 'A=1\r\nB=1\nZ=1\nW=2\n', 4],
    ['A=1\rZ=1\r', 'A=1\rZ=1\rW=2\r', 3],
    ['\uFEFF', '\uFEFFW=2\n', 1],
    ['# W=1', '# W=1\nW=2\n', 2],
  ])('appended to %j as a line of its own', (text, expected, line) => {
    expect(setEnvValue(text, 'W', '2', { append: true })).toEqual({ kind: 'appended', text: expected, line });
  });

  test('nothing is appended behind a backslash, which would join the lines', () => {
    expect(setEnvValue('A=1\n# path C:\\', 'W', '2', { append: true })).toEqual({
      kind: 'refused',
      reason: 'line 2 ends in a backslash, which would join the new line to it',
    });
  });
});

describe('duplicates', () => {
  test.each(['X=1\nX="a\nb"\n', 'X="a\nb"\nX=1\n'])('of %j stay: a value spans lines', (wide) => {
    expect(setEnvValue(wide, 'X', '2', { fixDuplicates: true }).kind).toBe('refused');
  });

  const text = '# flags\nX=false\nA=1\nexport X="true"\nX=false\n';

  test('are refused, with their lines', () => {
    expect(setEnvValue(text, 'X', 'true')).toEqual({
      kind: 'duplicate',
      lines: [2, 4, 5],
      reason: 'assigned 3 times, line 5 is effective',
    });
  });

  test('are removed on request, and the line is that of the new text', () => {
    const edit = setEnvValue(text, 'X', 'true', { fixDuplicates: true });
    expect(edit).toEqual({ kind: 'edited', text: '# flags\nA=1\nX=true\n', line: 3, before: 'false' });
  });

  test('are removed even if the value is right already', () => {
    const edit = setEnvValue('X=true\r\nX=false\r\n', 'X', 'false', { fixDuplicates: true });
    expect(edit).toEqual({ kind: 'edited', text: 'X=false\r\n', line: 1, before: 'false' });
  });

  test('stay where a line in between reads a shadowed value', () => {
    expect(setEnvValue('X=1\nA=$XY\nB="${X}"\nX=2\n', 'X', '3', { fixDuplicates: true })).toEqual({
      kind: 'duplicate',
      lines: [1, 4],
      reason: 'line 3 reads a shadowed value',
    });
    expect(setEnvValue('X=1\nA=$XY\nX=2\n', 'X', '3', { fixDuplicates: true }).kind).toBe('edited');
  });
});

describe('refused', () => {
  test('is a value that spans lines: what a quote took in by mistake would go with it', () => {
    expect(setEnvValue('A=1\nX="a\nb\nc"\n', 'X', '2')).toEqual({
      kind: 'refused',
      reason: 'the value spans lines 2-4: edit it by hand',
    });
  });

  test.each([
    ['X=1', 'a b'],
    ['X=1', 'a#b'],
    ['X=1', '$HOME'],
    ['X=1', '~'],
    ['X=1', 'a\nY=2'],
    ['X=1', 'a\rY=2'],
    ['X=1', 'é'],
    ['X=1', '"a"'],
    ['X="1"', 'a"b'],
    ['X="1"', 'a\\'],
    ['X="1"', '$A'],
    ['X="1"', '`t`'],
    ["X='1'", "it's"],
    ["X='1'", 'a\nb'],
    ['X=`1`', '2'],
    ['', 'a b'],
  ])('%j does not take the value %j', (text, value) => {
    expect(setEnvValue(text, 'X', value, { append: true }).kind).toBe('refused');
  });

  test.each(['', '1X', 'X Y', 'X=', 'É', 'X.Y'])('%j is no name for a variable', (name) => {
    expect(setEnvValue('', name, '1', { append: true })).toEqual({ kind: 'refused', reason: 'not a variable name' });
  });

  test('a backquoted value, since bash would run the new one', () => {
    expect(setEnvValue('X=`t`', 'X', 'f')).toMatchObject({
      reason: 'the value stands in backquotes, which bash would run',
    });
  });
});

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const effective = (text: string, dialect: (typeof dialects)[number]) =>
  readEnvFile(text, dialect).settings.get('X')?.at(-1);

test('every value that is written without quotes is taken literally by every dialect', () => {
  const value = array(constantFrom(...printable), { maxLength: 6 }).map((list) => list.join(''));
  const written = property(value, (text) => {
    const edit = setEnvValue('A=1\nX=false\nB=2\n', 'X', text);
    if (edit.kind !== 'edited') return;
    for (const dialect of dialects) expect(effective(edit.text, dialect)).toMatchObject({ line: 2, value: text });
  });
  check(written, { numRuns: 5000 });
  for (const character of printable)
    check(written, { numRuns: 1, examples: [[character], [`${character}x`], [`x${character}`]] });
});

test('every value that is written in quotes is taken literally by every dialect that knows quotes', () => {
  const value = array(constantFrom(...printable), { maxLength: 6 }).map((list) => list.join(''));
  const written = property(value, constantFrom('"', "'"), (text, quote) => {
    const edit = setEnvValue(`A=1\nX=${quote}false${quote}\nB=2\n`, 'X', text);
    if (edit.kind !== 'edited') return;
    for (const dialect of dialects.filter((name) => name !== 'docker-run')) {
      expect(effective(edit.text, dialect)).toMatchObject({ line: 2, value: text });
    }
  });
  check(written, { numRuns: 5000 });
});
