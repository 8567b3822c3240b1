import { describe, expect, test } from 'vitest';
import { painter, wantsColor } from '../../src/reporters/paint.ts';
import { memoryEnv } from '../../src/testing.ts';

describe('wantsColor', () => {
  test.each([
    ['on a terminal', {}, true, false, true],
    ['not in a file or pipe', {}, false, false, false],
    ['not with --no-color', { FORCE_COLOR: '1' }, true, true, false],
    ['not with NO_COLOR', { NO_COLOR: '1' }, true, false, false],
    ['with an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, true, false, true],
    ['in a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, false, false, true],
    ['in a pipe with an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, false, true],
    ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false, false],
    ['not with FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, false, false],
    ['not with both, for whoever asks for none gets none', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false, false],
    ['not on a dumb terminal', { TERM: 'dumb' }, true, false, false],
    ['on a dumb terminal with FORCE_COLOR', { TERM: 'dumb', FORCE_COLOR: '1' }, true, false, true],
  ] as const)('%s', (_, variables, isTerminal, noColor, answer) => {
    expect(wantsColor(memoryEnv(variables), isTerminal, noColor)).toBe(answer);
  });
});

test.each([
  ['red', 31],
  ['green', 32],
  ['yellow', 33],
  ['blue', 34],
  ['bold', 1],
  ['dim', 2],
] as const)('%s is written with its code and reset', (style, number) => {
  expect(painter(true)(style, 'text')).toBe(`\u001B[${number}mtext\u001B[0m`);
});

test('without color text stays text', () => {
  expect(painter(false)('red', 'text')).toBe('text');
});
