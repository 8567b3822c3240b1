import { expect, test } from 'vitest';
import { usualCounting, type MeasuredSource } from '../../../src/languages/measured.ts';
import { GateError } from '../../../src/model/errors.ts';
import { seed } from '../../helpers/seed.ts';
import { measureJavaScript } from '../../../src/languages/javascript/measure.ts';
import { dialectOf, measure, samples } from './sources.ts';

/** What became of a text: how many functions, or why it is malformed. Anything else that is thrown is thrown on. */
function outcome(text: string | Uint8Array, file: string, points = false): MeasuredSource | GateError {
  try {
    return measure(text, file, { points });
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    const { kind, at } = thrown;
    if (kind !== 'malformed' || at?.file !== file || !((at.line ?? 0) > 0))
      throw new Error(`${kind} without its place`, { cause: thrown });
    return thrown;
  }
}

/** Numbers that look like chance and are the same in every run. */
function chance(start: number): (below: number) => number {
  let state = start >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const pieces = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '`',
  '${',
  "'",
  '"',
  '/',
  '//',
  '/*',
  '*/',
  '=>',
  '?',
  ':',
  '?.',
  '=',
  ',',
  ';',
  '...',
  '\\',
  '\0',
  '\r',
  '\n',
  '\u2028',
  'async ',
  'await ',
  'yield ',
  'function ',
  'class ',
  'new ',
  'extends ',
  'as ',
  'infer ',
  'asserts ',
  'abstract new ',
  'import ',
  'export ',
  'let ',
  'using ',
  'get ',
  'static ',
  '@',
  '#',
  '<!--',
  '-->',
  ' in ',
  ' of ',
  'case ',
  'else ',
  '<T,>',
  '</a>',
  '1.',
  '0x',
  '&&',
  '??=',
];

const synthetic = `#!/usr/bin/env node
import defer * as a from './a' with { type: 'json' };
@dec() export class A<T extends B<C> = D> extends (x as any)<T> implements I, J {
  static #p = async <U,>(a: U, { b = 1, c: [d = 2] = [] } = {}) => a?.b ?? (b && (c || d));
  declare readonly [key: string]: unknown;
  static { for await (const x of y) if (x) continue; }
  constructor(private readonly z?: string) { super(); }
  get v(): asserts this is T { return \`a\${\`b\${1}\`}\`; }
  async *[Symbol.iterator]() { yield* /[/]\\//.test(a) ? (b): c => d : e; }
}
type F<T> = T extends (infer U extends string)[] ? \`x\${U}\` : (a: { b: 1 }) => typeof import('c');
label: for (let i = 0, n = 1; i < n; i++) switch (i) { case 1: break label; default: do { } while (0) }
const o = { get a() { return 1; }, 'b c': function () {}, async *d() {}, [e]: () => ({}) };
try { f<a<b>>(c); } catch { } finally { [a = 1, { b = 2 }] = c; }
`;

const synthetics = { path: 'synthetic.ts', text: synthetic };

const markup = `const A = <T,>({ a = 1 }: P<T>) => <a.b {...c} d="e\nf" g={h ? <i/> : <></>}>text {/* none */} <j k='l'>&amp;</j></a.b>;\n`;

test('cut or changed text of whatever kind is measured, or malformed with its line', { timeout: 180_000 }, () => {
  const below = chance(seed);
  const real = samples('src/languages/javascript/*.ts', 'node_modules/chai/lib/**/*.js').map(({ path, text }) => ({
    path,
    text,
  }));
  const files = [
    ...real,
    synthetics,
    { path: 'synthetic.js', text: synthetic },
    { path: 'markup.tsx', text: markup + synthetic },
    { path: 'markup.jsx', text: markup },
  ];
  let [measured, malformed] = [0, 0];
  for (let run = 0; run < 16_000; run++) {
    const { path, text } = files[run % 2 === 0 ? below(files.length) : files.length - 1 - below(4)] ?? synthetics;
    const part = text.length > 4000 ? text.slice(below(text.length - 3000)).slice(0, 3000) : text;
    const result = outcome(changed(part, below), path, run % 4 === 0);
    if (result instanceof GateError) malformed += 1;
    else measured += 1;
  }
  expect(measured).toBeGreaterThan(100);
  expect(malformed).toBeGreaterThan(5000);
});

function changed(text: string, below: (most: number) => number): string | Uint8Array {
  const at = below(text.length);
  const piece = pieces[below(pieces.length)] ?? '';
  switch (below(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + piece + text.slice(at + 1 + below(8));
    case 3:
      return text.slice(0, at) + text.slice(at + 1 + below(20));
    default: {
      const bytes = new TextEncoder().encode(text);
      bytes[at] = below(256);
      return bytes;
    }
  }
}

const many = 100_000;

const deep: readonly (readonly [string, string, string])[] = [
  ['parentheses', '('.repeat(many), 'a.ts'],
  ['closed parentheses', '('.repeat(many) + 'a' + ')'.repeat(many), 'a.js'],
  ['brackets', '['.repeat(many), 'a.ts'],
  ['blocks', '{'.repeat(many), 'a.ts'],
  ['objects', 'x = ' + '{a:'.repeat(many), 'a.ts'],
  ['templates', 'x = ' + '`${'.repeat(many), 'a.ts'],
  ['elements', '<a>'.repeat(many), 'a.tsx'],
  ['elements in attributes', '<a b='.repeat(many), 'a.jsx'],
  ['arrows', 'x = ' + 'a => '.repeat(many) + '1', 'a.ts'],
  ['arrows with parameters', 'x = ' + '(a = '.repeat(many), 'a.ts'],
  ['arrows with results', 'x ? ' + '(a): b => c ? '.repeat(many), 'a.ts'],
  ['async calls', 'async('.repeat(many), 'a.ts'],
  ['generic calls', 'a<b<c<'.repeat(many), 'a.ts'],
  ['types in parentheses', 'a<(b<('.repeat(many), 'a.ts'],
  ['compared types', 'type A = ' + 'B extends (C extends '.repeat(many), 'a.ts'],
  ['assertions', '<a>'.repeat(many), 'a.ts'],
  ['functions', 'function f(){'.repeat(many), 'a.ts'],
  ['classes', 'class A{a(){'.repeat(many), 'a.ts'],
  ['heritage', 'class A extends '.repeat(many), 'a.ts'],
  ['statements', 'if(a)'.repeat(many), 'a.js'],
  ['yields', 'yield '.repeat(many), 'a.js'],
  ['decorators', '@(class {'.repeat(many), 'a.ts'],
  ['computed keys', 'x={['.repeat(many), 'a.ts'],
];

test.each(deep)('%s in each other to any depth end in an answer', (_, text, file) => {
  expect(outcome(text, file)).toBeDefined();
});

const long: readonly (readonly [string, string, string])[] = [
  ['else-ifs', 'function f(){' + 'if(a){}else '.repeat(many) + '{}}', 'a.ts'],
  ['conditionals', 'function f(){x=' + 'a?b:'.repeat(many) + 'c}', 'a.ts'],
  ['operators', 'function f(){x=' + 'a&&b+'.repeat(many) + 'c}', 'a.ts'],
  ['assignments', 'function f(){' + 'a='.repeat(many) + '1}', 'a.ts'],
  ['members', 'function f(){a' + '.b(c)?.[d]'.repeat(many) + '}', 'a.ts'],
  ['prefixes', 'function f(){x=' + '!'.repeat(many) + 'a}', 'a.ts'],
  ['labels', 'function f(){' + 'a:'.repeat(many) + ';}', 'a.ts'],
  ['constructors', 'function f(){' + 'new '.repeat(many) + 'a}', 'a.ts'],
  ['conditional types', 'function f(){} type A = ' + 'B extends C ? D : '.repeat(many) + 'E', 'a.ts'],
  ['unions', 'function f(){} type A = B' + '|C&D'.repeat(many), 'a.ts'],
  ['comparisons', 'function f(){x=' + 'a<b||'.repeat(many) + 'c}', 'a.ts'],
  ['comments', 'function f(){' + '/* a */ '.repeat(many) + '}', 'a.ts'],
  ['cases', 'function f(){switch(a){' + 'case b:'.repeat(many) + '}}', 'a.ts'],
];

test.each(long)('%s in a row are one after the other, however many', (_, text, file) => {
  expect(measure(text, file).functions).toHaveLength(1);
});

test('one line of ten megabytes is read', () => {
  const text = 'function f(a){return a?b:c}'.repeat(400_000);
  expect(measure(text, 'a.js').functions).toHaveLength(400_000);
});

test('a million functions are found', () => {
  expect(measure('()=>1;\n'.repeat(1_000_000), 'a.ts').functions).toHaveLength(1_000_000);
});

test('what can be read in several ways costs no more than a few readings', () => {
  const ambiguous = 'a ? (b): (c) => d ? '.repeat(200) + 'e' + ': f'.repeat(200);
  expect(outcome(`function f(){x = ${ambiguous.repeat(20)}}`, 'a.ts')).toBeDefined();
  expect(outcome('a<(b,'.repeat(400) + 'x,'.repeat(100_000), 'a.ts')).toBeInstanceOf(GateError);
});

test('a part of a larger file is read as if nothing were around it', () => {
  const text = '<p>`it\'s</p>\n<script lang="ts">\nconst f = (a: A) => a\n</script>\n`}';
  const bytes = new TextEncoder().encode(text);
  const [from, to] = [text.indexOf('\nconst'), text.indexOf('</script>')];
  const part = { file: 'a.vue', counting: usualCounting, ...dialectOf('a.ts'), from, to, firstLine: 2 };
  const { functions, lines, nloc } = measureJavaScript(bytes, part);
  expect(functions).toMatchObject([{ name: 'f', start: 3, end: 3 }]);
  expect({ lines, nloc }).toEqual({ lines: 2, nloc: 1 });
});
