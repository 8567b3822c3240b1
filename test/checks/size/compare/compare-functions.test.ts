import { describe, expect, test } from 'vitest';
import { callback, classOf, compared, fileOf, parse, print } from './samples.ts';

test('the samples are read as they are meant', () => {
  const { functions } = fileOf('a.ts', classOf('Reader', parse(), print()) + callback('parse'));
  expect(functions.map(({ name, start, end }) => [name, start, end])).toEqual([
    ['Reader.parse', 2, 11],
    ['Reader.print', 12, 20],
    ['<anonymous>', 22, 31],
  ]);
});

describe('the same name in the same file is the same function', () => {
  test('whatever became of it', () => {
    expect(compared({ 'a.ts': parse('f') }, { 'a.ts': print('f') })).toEqual({
      pairs: ['a.ts f -> a.ts f (name)'],
      removed: [],
      added: [],
    });
  });

  test('where two functions are swapped', () => {
    const { pairs } = compared({ 'a.ts': parse() + print() }, { 'a.ts': print() + parse() });
    expect(pairs).toEqual(['a.ts parse -> a.ts parse (name)', 'a.ts print -> a.ts print (name)']);
  });

  test('where git found the file renamed, with edits', () => {
    const edited = parse().replace("'no key'", "'no key in ' + part");
    expect(compared({ 'a.ts': parse() }, { 'b/c.ts': edited + print() }, [['a.ts', 'b/c.ts']])).toEqual({
      pairs: ['a.ts parse -> b/c.ts parse (file)'],
      removed: [],
      added: ['b/c.ts print'],
    });
  });

  test('where two files swapped their names', () => {
    const renames = [
      ['a.ts', 'b.ts'],
      ['b.ts', 'a.ts'],
    ] as const;
    const { pairs } = compared(
      { 'a.ts': parse('f'), 'b.ts': print('f') },
      { 'a.ts': print('f'), 'b.ts': parse('f') },
      renames,
    );
    expect(pairs).toEqual(['a.ts f -> b.ts f (file)', 'b.ts f -> a.ts f (file)']);
  });

  test('but not in a new file that has the name of one that was renamed', () => {
    const { pairs, added } = compared({ 'a.ts': parse('f') }, { 'a.ts': print('f'), 'b.ts': parse('f') }, [
      ['a.ts', 'b.ts'],
    ]);
    expect([pairs, added]).toEqual([['a.ts f -> b.ts f (file)'], ['a.ts f']]);
  });
});

describe('of several that have the same name', () => {
  test('one that comes before the others shifts none of them', () => {
    expect(
      compared(
        { 'a.ts': callback('parse') + callback('print') },
        { 'a.ts': `listen(() => {\n  return start();\n});\n${callback('parse')}${callback('print')}` },
      ),
    ).toEqual({
      pairs: ['a.ts <anonymous> -> a.ts <anonymous>#2 (name)', 'a.ts <anonymous>#2 -> a.ts <anonymous>#3 (name)'],
      removed: [],
      added: ['a.ts <anonymous>'],
    });
  });

  test('one that goes shifts none of them either', () => {
    const { pairs, removed } = compared(
      { 'a.ts': callback('parse') + callback('print') },
      { 'a.ts': callback('print') },
    );
    expect([pairs, removed]).toEqual([['a.ts <anonymous>#2 -> a.ts <anonymous> (name)'], ['a.ts <anonymous>']]);
  });

  test('two that are swapped are told apart by their text, and edits do not matter', () => {
    const edited = callback('print').replace("join(',')", "join(';')").replace('isLast', 'isEnd');
    const { pairs } = compared(
      { 'a.ts': callback('parse') + callback('print') },
      { 'a.ts': edited + callback('parse') },
    );
    expect(pairs).toEqual([
      'a.ts <anonymous> -> a.ts <anonymous>#2 (name)',
      'a.ts <anonymous>#2 -> a.ts <anonymous> (name)',
    ]);
  });

  test('half of the text is enough to tell them, for they have the same name', () => {
    const edited = callback('print')
      .replace("join(',')", "join(';')")
      .replace('isLast', 'isEnd')
      .replace('rows) =>', 'all) =>')
      .replace('of rows', 'of all');
    const { pairs, added } = compared({ 'a.ts': callback('print') }, { 'a.ts': callback('parse') + edited });
    expect([pairs, added]).toEqual([['a.ts <anonymous> -> a.ts <anonymous>#2 (name)'], ['a.ts <anonymous>']]);
  });

  test('the order decides where the text does not, and none came or went', () => {
    const tiny = (...said: readonly string[]) => said.map((one) => `on(() => {\n  ${one}();\n});\n`).join('');
    const { pairs, added } = compared({ 'a.ts': tiny('a', 'b') }, { 'a.ts': tiny('c', 'd') });
    expect(pairs).toEqual([
      'a.ts <anonymous> -> a.ts <anonymous> (name)',
      'a.ts <anonymous>#2 -> a.ts <anonymous>#2 (name)',
    ]);
    expect(added).toEqual([]);
    expect(compared({ 'a.ts': tiny('a', 'b') }, { 'a.ts': tiny('c', 'd', 'e') }).pairs).toEqual([]);
  });

  test('the first of equals is the first', () => {
    const same = callback('parse');
    expect(compared({ 'a.ts': same + same }, { 'a.ts': same + same + same })).toMatchObject({
      pairs: ['a.ts <anonymous> -> a.ts <anonymous> (name)', 'a.ts <anonymous>#2 -> a.ts <anonymous>#2 (name)'],
      added: ['a.ts <anonymous>#3'],
    });
  });
});

describe('a function of another name or place is the one with the same text', () => {
  test('renamed', () => {
    expect(compared({ 'a.ts': parse() + print() }, { 'a.ts': parse('read') + print() })).toEqual({
      pairs: ['a.ts parse -> a.ts read (body)', 'a.ts print -> a.ts print (name)'],
      removed: [],
      added: [],
    });
  });

  test('moved to another file, where it is indented otherwise', () => {
    expect(
      compared({ 'a.ts': parse() + print(), 'b.ts': '' }, { 'a.ts': print(), 'b.ts': classOf('Reader', parse()) }),
    ).toMatchObject({
      pairs: ['a.ts parse -> b.ts Reader.parse (body)', 'a.ts print -> a.ts print (name)'],
      added: [],
    });
  });

  test('with its line ends changed too', () => {
    const { pairs } = compared({ 'a.ts': parse() }, { 'b.ts': parse('read').replaceAll('\n', '\r\n') });
    expect(pairs).toEqual(['a.ts parse -> b.ts read (body)']);
  });

  test('in a class that was renamed', () => {
    const { pairs, added } = compared(
      { 'a.ts': classOf('Reader', parse(), print(), 'get() {\n  return this.value;\n}\n') },
      { 'a.ts': classOf('Parser', parse(), print(), 'get() {\n  return this.value;\n}\n') },
    );
    expect(pairs).toEqual([
      'a.ts Reader.get -> a.ts Parser.get (body)',
      'a.ts Reader.parse -> a.ts Parser.parse (body)',
      'a.ts Reader.print -> a.ts Parser.print (body)',
    ]);
    expect(added).toEqual([]);
  });

  test('around another, which goes with it', () => {
    const outer = (name: string) =>
      `function ${name}() {\n${parse('inner').replace('export ', '')}  first();\n  second();\n}\n`;
    expect(compared({ 'a.ts': outer('f') }, { 'a.ts': outer('g') }).pairs).toEqual([
      'a.ts f -> a.ts g (body)',
      'a.ts f.inner -> a.ts g.inner (body)',
    ]);
  });

  test('and of several the likest', () => {
    const worse = parse('worse').replace('rows.push({ key, value });', 'rows.push(key);');
    expect(compared({ 'a.ts': worse + parse('better') }, { 'b.ts': parse('read') })).toMatchObject({
      pairs: ['a.ts better -> b.ts read (body)'],
      removed: ['a.ts worse'],
    });
  });

  test('and of several that are not quite the same the likest too', () => {
    const edit = (text: string) => text.replace('rows.push({ key, value });', 'rows.push(key);');
    const [near, far, read] = [edit(parse('near')), parse('far'), edit(parse('read'))];
    expect(compared({ 'a.ts': near + far }, { 'b.ts': read }).removed).toEqual(['a.ts far']);
    expect(compared({ 'a.ts': far + near }, { 'b.ts': read }).removed).toEqual(['a.ts far']);
  });

  test('once: a second one that is like it is new', () => {
    const edit = (text: string) => text.replace('rows.push({ key, value });', 'rows.push(key);');
    expect(compared({ 'a.ts': parse() }, { 'b.ts': parse('read'), 'c.ts': edit(parse('again')) })).toMatchObject({
      pairs: ['a.ts parse -> b.ts read (body)'],
      added: ['c.ts again'],
    });
    expect(compared({ 'a.ts': parse() }, { 'b.ts': edit(parse('read')), 'c.ts': parse('again') })).toMatchObject({
      pairs: ['a.ts parse -> c.ts again (body)'],
      added: ['b.ts read'],
    });
    expect(compared({ 'a.ts': parse() }, { 'b.ts': edit(parse('read')), 'c.ts': edit(parse('again')) })).toMatchObject({
      pairs: ['a.ts parse -> b.ts read (body)'],
      added: ['c.ts again'],
    });
  });

  test('and of several with the same text the one of the same name, or else of the same file', () => {
    const get = 'get() {\n  return this.value;\n}\n';
    const [a, b, c] = ['A', 'B', 'C'].map((name) => classOf(name, get)) as [string, string, string];
    expect(compared({ 'a.ts': a + b }, { 'b.ts': b + a }).pairs).toEqual([
      'a.ts A.get -> b.ts A.get (body)',
      'a.ts B.get -> b.ts B.get (body)',
    ]);
    expect(compared({ 'a.ts': a, 'b.ts': a }, { 'b.ts': c }).pairs).toEqual(['b.ts A.get -> b.ts C.get (body)']);
  });

  test('and of several as like the one that kept its name, or else its file', () => {
    const edit = (text: string) => text.replace('rows.push({ key, value });', 'rows.push(key);');
    const [a, b] = [classOf('A', parse()), classOf('B', parse())];
    expect(compared({ 'a.ts': a + b }, { 'c.ts': edit(b) }).pairs).toEqual(['a.ts B.parse -> c.ts B.parse (body)']);
    expect(compared({ 'a.ts': a, 'b.ts': b }, { 'b.ts': edit(classOf('C', parse())) }).pairs).toEqual([
      'b.ts B.parse -> b.ts C.parse (body)',
    ]);
  });

  test('and of several as like the one that kept more of its name and place', () => {
    const [a, b] = [parse('f'), parse('g')];
    expect(compared({ 'a.ts': a + b, 'b.ts': a }, { 'a.ts': '', 'c.ts': b }).pairs).toEqual([
      'a.ts g -> c.ts g (body)',
    ]);
  });
});

describe('new is', () => {
  test('a copy, for the original is still there', () => {
    expect(compared({ 'a.ts': parse() }, { 'a.ts': parse(), 'b.ts': parse() })).toMatchObject({
      pairs: ['a.ts parse -> a.ts parse (name)'],
      added: ['b.ts parse'],
    });
  });

  test('what has little in common with anything that went', () => {
    expect(compared({ 'a.ts': parse() }, { 'a.ts': print() })).toEqual({
      pairs: [],
      removed: ['a.ts parse'],
      added: ['a.ts print'],
    });
  });

  test('each part of a function that was divided', () => {
    const lines = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `  step${from + at}();\n`).join('');
    const whole = `function whole() {\n${lines(0, 20)}}\n`;
    const parts = `function first() {\n${lines(0, 10)}}\nfunction second() {\n${lines(10, 20)}}\n`;
    expect(compared({ 'a.ts': whole }, { 'a.ts': parts })).toMatchObject({
      removed: ['a.ts whole'],
      added: ['a.ts first', 'a.ts second'],
    });
  });

  test('a short function that is merely alike, and not one that is the same', () => {
    const short = (name: string) => `function ${name}() {\n  open();\n  read();\n  close();\n}\n`;
    expect(compared({ 'a.ts': short('f') }, { 'b.ts': short('g') }).added).toEqual(['b.ts g']);
    expect(compared({ 'a.ts': short('f') }, { 'b.ts': short('f') }).added).toEqual([]);
  });

  test('what has only its brackets in common', () => {
    const deep = (name: string, word: string) =>
      `function ${name}() {\n${`  if (${word}) {\n  }\n`.repeat(2)}  ${word}1();\n  ${word}2();\n  ${word}3();\n}\n`;
    expect(compared({ 'a.ts': deep('f', 'a') }, { 'a.ts': deep('g', 'b') }).added).toEqual(['a.ts g']);
  });
});

describe('however much there is', () => {
  const numbered = (name: string, index: number) =>
    `function ${name}${index}() {\n${Array.from({ length: 6 }, (_, at) => `  call(${index * 7 + at});\n`).join('')}  common();\n}\n`;
  const tree = (name: string) =>
    Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `${name}${at}.ts`,
        Array.from({ length: 500 }, (_, index) => numbered(name, at * 500 + index)).join(''),
      ]),
    );

  test('10,000 functions of other names in other files are found again', () => {
    const { pairs, added, removed } = compared(tree('old'), tree('new'));
    expect([pairs.length, added, removed]).toEqual([10_000, [], []]);
  });

  test('10,000 that are like all others are new, and are not compared with each', () => {
    const alike = (name: string) =>
      Array.from(
        { length: 10_000 },
        (_, index) => `function ${name}${index}() {\n${'  a();\n  b();\n'.repeat(5)}}\n`,
      ).join('');
    expect(compared({ 'a.ts': alike('f') }, { 'a.ts': alike('g') }).added).toHaveLength(10_000);
  });

  test('the order of the files does not matter', () => {
    const [base, head] = [
      { 'a.ts': parse('f'), 'b.ts': parse('f') },
      { 'c.ts': parse('f'), 'd.ts': parse('f') },
    ];
    const turned = (given: object) => Object.fromEntries(Object.entries(given).toReversed());
    expect(compared(turned(base), turned(head))).toEqual(compared(base, head));
  });
});
