import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeComment, markerOf } from '../../../src/reporters/comment/compose-comment.ts';
import { readSections } from '../../../src/reporters/comment/read-sections.ts';
import type { Section } from '../../../src/reporters/comment/section.ts';
import { writeSection } from '../../../src/reporters/comment/write-section.ts';
import '../../helpers/fixed-seed.ts';
import { part, section } from './sample-section.ts';

const compose = (own: Section, known: readonly string[] = [], mode: 'always' | 'on-problem' = 'always') =>
  composeComment(writeSection(own), { name: 'epic21-gate', known, mode });
const write = (own: Section, known: readonly string[] = []): string => compose(own, known) ?? '';
const failed = section({ verdict: 'not-ready', headline: 'Not ready: 1 failure' });

test.each([
  ['epic21-gate', '<!-- epic21-gate:comment epic21-gate -->'],
  ['my gate / api', '<!-- epic21-gate:comment my-gate-api -->'],
  ['a-->b', '<!-- epic21-gate:comment a-b -->'],
  ['--', '<!-- epic21-gate:comment epic21-gate -->'],
  ['x'.repeat(200), `<!-- epic21-gate:comment ${'x'.repeat(64)} -->`],
])('a gate called %s is marked in few characters', (name, marker) => {
  expect(markerOf(name)).toBe(marker);
});

test('a comment begins with its marker', () => {
  expect(write(section()).startsWith(`${markerOf('epic21-gate')}\n`)).toBe(true);
});

describe('on problems only', () => {
  test('there is no comment where there was none and all is well', () => {
    expect(compose(section(), [], 'on-problem')).toBeUndefined();
  });

  test.each(['not-ready', 'undecided'] as const)('there is one where the gate is %s', (verdict) => {
    expect(compose(section({ verdict }), [], 'on-problem')).toContain('the table');
  });

  test('one that is there says that all is well now', () => {
    expect(compose(section({ run: 11 }), [write(failed)], 'on-problem')).toContain('\n### ✅ Ready');
  });
});

test("another's section stays", () => {
  const text = write(section({ key: 'web' }), [write(failed)]);
  expect(readSections(text).map(({ key, verdict }) => [key, verdict])).toEqual([
    ['api', 'not-ready'],
    ['web', 'ready'],
  ]);
});

test('a section that only one of the known texts has stays', () => {
  const known = [write(section({ key: 'a' })), write(section({ key: 'b' }))];
  expect(readSections(write(section({ key: 'c' }), known)).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});

describe('a re-run', () => {
  const first = section({ run: 11, attempt: 1, at: '2026-03-31T10:00:00.000Z' });
  const again = { ...first, attempt: 2, at: '2026-03-31T11:00:00.000Z' };
  const others = [write(section({ key: 'web' }), [write(first)])];

  test('that found the same leaves every character as it is', () => {
    expect(write(again, others)).toBe(others[0]);
  });

  test('that found something else says so', () => {
    expect(write({ ...again, verdict: 'not-ready' }, others)).toContain('"attempt":2');
  });

  test('takes its place where the comment is not what it was', () => {
    expect(write(again, [...others, write(section({ key: 'web', run: 12 }), others)])).toContain('"run":12');
  });

  test('is another run where its number is another', () => {
    expect(write({ ...again, run: 12 }, others)).toContain('"run":12');
  });
});

test('an earlier run does not take the place of a later one', () => {
  expect(write(failed, [write(section({ run: 11 }))])).toContain('### ✅ Ready');
});

test('a part that another writer had no room for comes back from the text in which it was', () => {
  const whole = section({ key: 'a', parts: [part(), part({ kind: 'trends', text: 'x'.repeat(30_000) })] });
  const crowd = section({ key: 'b', parts: [part(), part({ kind: 'findings', text: 'y'.repeat(50_000) })] });
  const cut = write(crowd, [write(whole)]);
  expect(write(section({ key: 'b', run: 11 }), [write(whole), cut])).toContain('x'.repeat(30_000));
});

const sections = record({
  key: constantFrom('a', 'b', 'c', 'd'),
  verdict: constantFrom('ready', 'not-ready', 'undecided'),
  run: integer({ min: 1, max: 4 }),
  attempt: integer({ min: 1, max: 2 }),
  parts: array(
    record({
      kind: constantFrom('steps', 'findings', 'trends'),
      holds: integer({ min: 1, max: 9 }),
      text: integer({ min: 1, max: 30_000 }).map((length) => 'z'.repeat(length)),
    }),
    { maxLength: 3 },
  ),
});

/** No two write at the same millisecond. */
const written = array(sections, { minLength: 2, maxLength: 5 }).map((all) =>
  all.map(({ parts, ...more }, index) =>
    section({
      ...more,
      sha: String(more.run).repeat(40),
      at: `2026-03-31T10:00:00.00${index}Z`,
      parts: [part(), ...parts],
    }),
  ),
);

describe('whoever writes', () => {
  test('the known texts make the same comment in any order, and any number of times', () => {
    assert(
      property(written, array(nat(), { maxLength: 8 }), (own, picks) => {
        const texts = own.map((one) => write(one));
        const more = picks.map((pick) => texts[pick % texts.length] ?? '');
        for (const one of own) expect(write(one, [...more, ...texts.toReversed()]) === write(one, texts)).toBe(true);
      }),
    );
  });

  test('a comment composed again from itself is the same, and within its limit', () => {
    assert(
      property(written, (own) => {
        const texts = own.map((one) => write(one));
        for (const one of own) {
          const text = write(one, texts);
          expect([write(one, [text]) === text, text.length <= 65_000]).toEqual([true, true]);
        }
      }),
    );
  });

  test('at the same time, the comment ends with the newest section of each', () => {
    assert(
      property(written, array(nat(), { maxLength: 16 }), (own, turns) => {
        const last = race(own, turns);
        const texts = own.map((one) => write(one));
        expect(own.map((one) => said(last) === said(write(one, texts)))).toEqual(own.map(() => true));
      }),
      { numRuns: 200 },
    );
  });
});

/** Which of two attempts wrote the same text is all the same. */
const said = (text = ''): string => text.replaceAll(/"attempt":\d+,"at":"[^"]*"/g, '');

/**
 * Each writer reads the comment, and at its next turn writes over whatever is there by then, until all have nothing left to
 * change; `turns` say who is next. What the comment has been is known when it is read.
 */
function race(own: readonly Section[], turns: readonly number[]): string | undefined {
  const history: string[] = [];
  const known = new Map<Section, number>();
  const turn = (mine: Section | undefined): void => {
    if (!mine) return;
    const seen = known.get(mine);
    if (seen === undefined) {
      known.set(mine, history.length);
      return;
    }
    const text = write(mine, history.slice(0, seen));
    if (text !== history.at(-1)) history.push(text);
    known.delete(mine);
  };
  for (const next of turns) turn(own[next % own.length]);
  for (const mine of [...own, ...own]) {
    known.set(mine, history.length);
    turn(mine);
  }
  return history.at(-1);
}
