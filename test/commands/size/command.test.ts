import { describe, expect, test } from 'vitest';
import { showSizes } from '../../../src/commands/size/index.ts';
import { GateError } from '../../../src/model/errors.ts';
import { hall } from '../hall.ts';
import { fn, run, treeOf } from './trees.ts';

const tree = treeOf({ 'a.ts': [fn()] });

describe('what is measured', () => {
  const pathsOf = async (request: object) => (await run({ tree, request })).asked[0]?.[0];

  test('is what the operands name, from the gated directory, or what the config says', async () => {
    expect(await pathsOf({})).toEqual([]);
    expect(await pathsOf({ operands: ['src', './lib/a.ts', '.', '..x'] })).toEqual(['src', 'lib/a.ts', '.', '..x']);
    expect(await pathsOf({ operands: ['app/src', 'app'], directory: 'app' })).toEqual(['src', '.']);
    expect(await pathsOf({ operands: ['src'], cwd: '/repository/app', directory: '..' })).toEqual(['app/src']);
  });

  test('outside of the directory is named as it is, for those who refuse it', async () => {
    expect(await pathsOf({ operands: ['../other', '/etc'] })).toEqual(['/other', '/etc']);
  });

  test.each([
    [{}, { withPoints: false, withIgnored: false, withUntracked: false }],
    [
      { why: true, operands: ['a.ts'] },
      { withPoints: true, withIgnored: false, withUntracked: false },
    ],
    [{ 'no-ignore': true }, { withPoints: false, withIgnored: true, withUntracked: false }],
    [{ untracked: true }, { withPoints: false, withIgnored: false, withUntracked: true }],
  ])('with %j is %j', async (request, extent) => {
    expect((await run({ tree, request })).asked[0]?.[1]).toMatchObject(extent);
  });
});

describe('misuse', () => {
  test.each([
    [{ format: ['xml'] }, 'size prints table, json or csv, found "xml"'],
    [{ format: ['json', 'csv'] }, 'size prints table, json or csv, found "json,csv"'],
    [{ format: ['json=a.json'] }, 'size prints table, json or csv, found "json=a.json"'],
    [{ sort: 'cognitve' }, '--sort is "cognitve", expected lines, nloc'],
    [{ top: '-1' }, '--top is "-1", expected a whole number'],
    [{ top: '1e3' }, '--top is "1e3", expected a whole number'],
    [{ min: '2.5' }, '--min is "2.5", expected a whole number'],
    [{ min: '3', sort: 'path' }, '--min counts what --sort names, and path is no number'],
    [{ why: true }, '--why explains the functions of files, and none was named'],
    [{ why: true, operands: ['a.ts'], format: ['csv'] }, '--why is printed as table or json'],
  ])('%j is refused before anything is measured', async (request, message) => {
    const never = (): never => expect.unreachable('it was measured');
    const stage = hall();
    const said = {
      top: undefined,
      all: false,
      sort: undefined,
      min: undefined,
      why: false,
      'no-ignore': false,
      untracked: false,
    };
    const asked = showSizes({ ...stage, request: { ...stage.request, ...said, ...request } }, never);
    await expect(asked).rejects.toThrow(GateError);
    await expect(asked).rejects.toMatchObject({ kind: 'misuse', message: expect.stringContaining(message) });
  });
});

describe('what could not be measured', () => {
  const unparsed = Array.from({ length: 30 }, (_, index) => ({
    path: `${index}.ts`,
    line: index + 1,
    message: 'found }, expected ;',
  }));
  const broken = treeOf({ 'a.ts': [fn()] }, { unparsed });

  test.each(['table', 'json', 'csv'])('is no success, as %s, and the rest is shown', async (format) => {
    const { exitCode, stdout, stderr } = await run({ tree: broken, request: { format: [format] } });
    expect([exitCode, stdout]).toEqual([2, expect.stringContaining('a.ts')]);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('epic21-gate: 0.ts:1: found }, expected ;');
    expect(lines.at(-1)).toBe('epic21-gate: 10 files more could not be parsed; --all lists them');
  });

  test('is listed whole where all is asked for, and never silently', async () => {
    expect((await run({ tree: broken, request: { all: true } })).stderr.trimEnd().split('\n')).toHaveLength(30);
    const { exitCode, stderr } = await run({ tree: broken, request: { top: '0' } });
    expect([exitCode, stderr.trimEnd().split('\n')]).toEqual([
      2,
      [expect.any(String), expect.stringContaining('29 files more')],
    ]);
  });

  test('needs no line', async () => {
    const { stderr } = await run({
      tree: treeOf({ 'a.ts': [fn()] }, { unparsed: [{ path: 'b.ts', message: 'it is binary' }] }),
    });
    expect(stderr).toBe('epic21-gate: b.ts: it is binary\n');
  });

  const leftOut = [{ path: 'a.min.js', reason: 'minified', detail: '' }];

  test.each([
    [treeOf({}), 'no file was measured'],
    [treeOf({}, { leftOut }), 'no file was measured, and 1 file left out'],
    [treeOf({ 'a.ts': [], 'b.ts': [] }), 'there is no function in 2 files'],
  ])('is nothing at all: that is no success either', async (nothing, reason) => {
    const { exitCode, stderr } = await run({ tree: nothing });
    expect([exitCode, stderr]).toEqual([2, `epic21-gate: ${reason}\n`]);
  });
});

test('colors are for terminals', async () => {
  const colorsOf = async (given: object) => (await run({ tree, ...given })).stdout.includes('\u001B[1m');
  expect(await colorsOf({ terminal: { isTerminal: true } })).toBe(true);
  expect(await colorsOf({})).toBe(false);
  expect(await colorsOf({ terminal: { isTerminal: true }, request: { 'no-color': true } })).toBe(false);
});
