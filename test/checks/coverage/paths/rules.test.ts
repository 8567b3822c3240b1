import { expect, test } from 'vitest';
import { isPathRule, parsePathRule } from '../../../../src/checks/coverage/paths/rules.ts';
import { GateError } from '../../../../src/model/errors.ts';

test.each([
  ['/app -> ', '/app', ''],
  ['/app ->', '/app', ''],
  ['/app/ -> ./', '/app', ''],
  ['lib/ -> packages/lib/', 'lib', 'packages/lib'],
  ['. -> packages/web', '', 'packages/web'],
  ['c:\\here\\app -> src', 'C:/here/app', 'src'],
  ['/a b->c -> d e', '/a b->c', 'd e'],
])('%s', (text, from, to) => {
  expect(parsePathRule(text)).toEqual({ from, to });
  expect(isPathRule(text)).toBe(true);
});

test.each([
  '',
  '/app',
  '/app => src',
  ' -> src',
  '/app -> /src',
  '/app -> ../src',
  '/app -> C:\\src',
  'a -> b -> c',
  '/app->src',
])('is no mapping: %j', (text) => {
  expect(() => parsePathRule(text)).toThrow(GateError);
  expect(isPathRule(text)).toBe(false);
});
