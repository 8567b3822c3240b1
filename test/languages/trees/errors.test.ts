import { describe, expect, test } from 'vitest';
import { GateError } from '../../../src/model/errors.ts';
import { measured, outlines } from './measured.ts';

describe('a file that is not of its language', () => {
  test.each([
    ['a.java', 'class A {\n  void f() { if (a { } }\n}\n', 'a.java:2 lacks ")", so that it cannot be read as Java'],
    ['a.java', 'class A {\n  void f() { }\n  void 1g() { }\n}\n', 'a.java:3 cannot be read as Java from "1" on'],
    ['a.php', '<?php\nfunction f() { if }\n', 'a.php:2 cannot be read as PHP from "if" on'],
    ['a.sh', 'f() {\n  if a; then b\n}\n', 'a.sh:1 cannot be read as shell from "f" on'],
  ])('%s is refused with line and token', async (file, text, message) => {
    await expect(measured(file, text)).rejects.toMatchObject({ name: 'GateError', kind: 'malformed', message });
  });

  test('foreign text in the message can be seen', async () => {
    await expect(measured('a.java', 'class A { \u202Ex } }')).rejects.toThrow(String.raw`\\u{202e}`);
  });

  test('what would keep the parser busy for minutes is not parsed', async () => {
    const text = (times: number): string => `val a = "${'=> '.repeat(times)}"\n`;
    await expect(measured('a.kt', text(1_001))).rejects.toThrow('has more than 1000 times "=>", which is no Kotlin');
    expect((await measured('a.kt', text(999))).lines).toBe(1);
  });

  test('a file over the limit is not parsed', async () => {
    await expect(measured('a.c', new Uint8Array(5_000_000))).rejects.toThrow('over the limit of 4194304');
  });
});

describe('macros of C and C++', () => {
  test.each([
    ['between modifiers', 'static API int f(int a) { return a; }'],
    ['as a namespace', 'namespace a {\nBEGIN\n\nint f(int a) { return a; }\nEND\n}'],
    ['in a text', 'int f(int a) { print("%" PRIu64 "\\n" PAD, a); return a; }'],
  ])('%s do no harm', async (_, text) => {
    expect(await outlines('a.cpp', text)).toContainEqual(expect.stringMatching(/^f function/));
  });

  test.each([
    ['hide the head of a function', 'int f(A* nonnull a, B* nonnull b) {\n  if (a) b();\n}\n'],
    ['hide a brace', 'int f(int a) {\n  IF(a) {\n  END\n}\nint g(void) { return 1; }\n'],
    ['hide a decision', 'int f(int a) {\n  a = ELSE if else;\n}\n'],
  ])('that %s make the file unreadable', async (_, text) => {
    await expect(measured('a.cpp', text)).rejects.toMatchObject({ kind: 'malformed' });
  });
});

describe('any bytes at all', () => {
  const source = `class A { int f(int a) { if (a > 1 && b) { return "x".length(); } return 0; } }\n`;

  test('a Latin-1 comment, a byte order mark, carriage returns', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\uFEFF// na'),
      Buffer.from([0xef, 0x76, 0x65, 13, 10]),
      Buffer.from(source),
    ]);
    const { functions, lines, nloc } = await measured('a.java', bytes);
    expect([functions.length, functions[0]?.start, lines, nloc]).toEqual([1, 2, 2, 1]);
  });

  test('an empty file', async () => {
    expect(await measured('a.java', '')).toEqual({ functions: [], lines: 0, nloc: 0 });
  });

  test('each truncation and each broken byte is measured or refused', async () => {
    const broken = Array.from({ length: source.length }, (_, at) => {
      const bytes = Buffer.from(source);
      bytes[at] = 0;
      return [bytes, bytes.subarray(0, at)];
    }).flat();
    const outcomes = await Promise.allSettled(broken.map((bytes) => measured('a.java', bytes)));
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons.length).toBeGreaterThan(50);
    expect(reasons.filter((one) => !(one instanceof GateError && one.kind === 'malformed'))).toEqual([]);
  });

  test.each([
    ['operators', `return ${'a && '.repeat(5000)}b;`, 5001],
    ['else-ifs', `${'if (a) { } else '.repeat(5000)}{ } return a;`, 5001],
    ['parentheses', `return ${'('.repeat(5000)}1${')'.repeat(5000)};`, 1],
    ['blocks', `${'{'.repeat(5000)}${'}'.repeat(5000)} return a;`, 1],
  ])('%s without end', async (_, body, cyclomatic) => {
    const { functions } = await measured('a.java', `class A { boolean f() { ${body} } }`);
    expect(functions[0]?.cyclomatic).toBe(cyclomatic);
  });

  test('more levels than any code has are refused', async () => {
    const deep = `class A { void f() { ${'{'.repeat(21_000)}${'}'.repeat(21_000)} } }`;
    await expect(measured('a.java', deep)).rejects.toThrow('nested more than 20000 levels deep');
  });

  test('memory is given back after each file', async () => {
    const large = source.repeat(300);
    await measured('a.java', large);
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    for (let round = 0; round < 25; round += 1) await measured('a.java', large);
    const after = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    expect(after - before).toBeLessThan(5000_000);
  });
});
