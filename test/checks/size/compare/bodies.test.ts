import { expect, test } from 'vitest';
import { Bodies } from '../../../../src/checks/size/compare/bodies.ts';
import { namesIn } from '../../../../src/checks/size/compare/names-in.ts';
import { similarity } from '../../../../src/checks/size/compare/similarity.ts';
import { fileOf } from './samples.ts';

const located = (text: string) => [...namesIn(fileOf('a.ts', text)).values()].flat();
const bodiesOf = (text: string, given?: { readonly most: number }) => {
  const bodies = new Bodies(given);
  return located(text).map((one) => bodies.of(one));
};

test('layout, blank lines and line ends are no part of a body', () => {
  const [a, b] = bodiesOf('function f() {\n  a  (b);\n}\nfunction g() {\n\n\ta (b);\r\n\n}\n');
  expect(a?.telling.length).toBe(2);
  expect(a?.exact.split(' ').slice(1)).toEqual(b?.exact.split(' ').slice(1));
});

test('a line may end as on an old Macintosh', () => {
  const text = 'function f() {\n  a();\n}\n';
  const [one] = located(text);
  if (!one) throw new Error('no function');
  const file = { ...one.file, bytes: new TextEncoder().encode(text.replaceAll('\n', '\r')) };
  expect(new Bodies().of({ ...one, file })?.telling.length).toBe(2);
});

test('brackets are part of the text, and say nothing', () => {
  const [one] = bodiesOf('function f() {\n  [\n    (\n    )\n  ];\n}\n');
  expect([one?.exact.split(' ').length, one?.telling.length]).toEqual([6, 1]);
});

test('words of any script say something', () => {
  expect(bodiesOf('function f() {\n  "\u00e9";\n  "\u65e5";\n}\n')[0]?.telling.length).toBe(3);
});

test('what is beyond the bound is like nothing', () => {
  const text = 'function f() {\n  a();\n}\nfunction g() {\n  a();\n}\n';
  expect(bodiesOf(text, { most: 4 }).map((body) => body === undefined)).toEqual([false, true]);
});

test.each([
  [[], [], 0],
  [[1, 2], [], 0],
  [[1, 2, 3], [1, 2, 3], 1],
  [[1, 2, 3], [4, 5, 6], 0],
  [[1, 1, 2], [1, 2, 2], 2 / 3],
  [[1, 2], [1, 2, 3, 4, 5, 6], 0.5],
])('lines %j and %j are alike by %d', (a, b, score) => {
  expect(similarity(Int32Array.from(a), Int32Array.from(b))).toBeCloseTo(score);
  expect(similarity(Int32Array.from(b), Int32Array.from(a))).toBeCloseTo(score);
});
