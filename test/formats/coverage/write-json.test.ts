import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epic21Coverage } from '../../../src/formats/coverage/epic21-coverage.ts';
import { openJson } from '../../../src/formats/coverage/read-json.ts';
import { writeJson } from '../../../src/formats/coverage/write-json.ts';
import { GateError } from '../../../src/model/errors.ts';
import { anyFiles, coverageFile } from './coverage-files.ts';
import { failureOf } from './json-report.ts';

function read(text: string) {
  const reader = openJson([epic21Coverage])('coverage.json');
  reader.write(new TextEncoder().encode(text));
  return reader.end();
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

test('all that is known of the files comes back', () => {
  assert(
    property(anyFiles, (files) => {
      expect(read([...writeJson(files)].join(''))).toEqual({
        format: 'epic21-coverage',
        files: [...files].sort(byPath),
        sources: [],
        declared: {},
        notes: [],
      });
    }),
  );
});

test('a file is a line, in the order of paths, and lines that follow each other are one run', () => {
  const b = coverageFile('b.ts', (builder) => {
    for (const [line, hits] of [
      [3, 1],
      [4, 0],
      [9, 2],
    ] as const)
      builder.line(line, hits);
    builder.branch(3, 1, 2);
    builder.arm(4, '0,0', 1);
    builder.function(3, 'f', 1);
    builder.statement({ line: 3, end: 4, key: '3.1-4.2' }, 5, 2);
    builder.instructions(3, 1, 4);
  });
  expect([...writeJson([b, coverageFile('a.ts')])].join('')).toBe(
    [
      '{"format":"epic21-coverage","schema":1,"files":[',
      '{"path":"a.ts"},',
      '{"path":"b.ts","lines":[[3,1,0],[9,2]],"branches":[[3,[1,0]],[4,["0,0"],[1]]],"functions":[[3,"f",1]],' +
        '"statements":[[3,4,"3.1-4.2",2,5]],"instructions":[[3,1,4]]}',
      ']}',
      '',
    ].join('\n'),
  );
});

test('no files are an empty list', () => {
  expect(read([...writeJson([])].join('')).files).toEqual([]);
});

describe('what the gate would not have written is refused', () => {
  const file = (parts: string): string => `{"format":"epic21-coverage","schema":1,"files":[\n{"path":"a"${parts}}]}`;
  const files = (list: string): string => `{"format":"epic21-coverage","schema":1,"files":${list}}`;
  test.each([
    ['another schema', '{"format":"epic21-coverage","schema":2,"files":[]}'],
    ['no schema', '{"format":"epic21-coverage","files":[]}'],
    ['no files', '{"format":"epic21-coverage","schema":1}'],
    ['an unknown key', '{"format":"epic21-coverage","schema":1,"files":[],"more":1}'],
    ['files that are no list', files('{}')],
    ['a file that is no object', files('[1]')],
    ['a file without a path', files('[{}]')],
    ['a file with an empty path', files('[{"path":""}]')],
    ['a file twice', files('[{"path":"a"},{"path":"a"}]')],
    ['files out of order', files('[{"path":"b"},{"path":"a"}]')],
    ['an unknown part', file(',"line":[]')],
    ['lines that are no list', file(',"lines":{}')],
    ['a line that is no run', file(',"lines":[1]')],
    ['a run without hits', file(',"lines":[[1]]')],
    ['line 0', file(',"lines":[[0,1]]')],
    ['a line of a fraction', file(',"lines":[[1.5,1]]')],
    ['a line beyond all', file(',"lines":[[4294967295,1,1]]')],
    ['negative hits', file(',"lines":[[1,-1]]')],
    ['minus nothing', file(',"lines":[[1,-0.0]]')],
    ['half a hit', file(',"lines":[[1,0.5]]')],
    ['more hits than can be', file(',"lines":[[1,1e300]]')],
    ['hits that are text', file(',"lines":[[1,"1"]]')],
    ['a line twice', file(',"lines":[[1,1],[1,0]]')],
    ['runs that overlap', file(',"lines":[[1,1,1],[2,1]]')],
    ['lines out of order', file(',"lines":[[2,1],[1,1]]')],
    ['a branch without arms', file(',"branches":[[1,[]]]')],
    ['a branch with fewer names than arms', file(',"branches":[[1,["a"],[1,0]]]')],
    ['a branch with a name of two', file(',"branches":[[1,["a\\u0001b"],[1]]]')],
    ['a branch with one name for two arms', file(',"branches":[[1,["a\\u0001b"],[1,0]]]')],
    ['a branch with names of a count', file(',"branches":[[1,["#1"],[1]]]')],
    ['a branch twice', file(',"branches":[[1,[1,0]],[1,[1,1]]]')],
    ['a function without a name', file(',"functions":[[1,1]]')],
    ['a function twice', file(',"functions":[[1,"f",1],[1,"f",0]]')],
    ['a function and more', file(',"functions":[[1,"f",1,1]]')],
    ['a statement without a weight', file(',"statements":[[1,1,"k",1]]')],
    ['a statement that ends before it begins', file(',"statements":[[2,1,"k",1,1]]')],
    ['an arm with the name of counted ones', file(',"branches":[[1,["#2"],[1]]]')],
    ['statements out of order', file(',"statements":[[2,2,"",1,1],[1,1,"",1,1]]')],
    ['more instructions covered than there are', file(',"instructions":[[1,2,1]]')],
    ['figures that are missing', file(',"summary":{"lines":[1,2]}')],
    [
      'three figures',
      file(',"summary":{"lines":[1,1,1],"branches":[0,0],"functions":[0,0],"statements":[0,0],"instructions":[0,0]}'),
    ],
    ['no figures', file(',"summary":null')],
    [
      'more covered than there is',
      file(',"summary":{"lines":[2,1],"branches":[0,0],"functions":[0,0],"statements":[0,0],"instructions":[0,0]}'),
    ],
  ])('%s', (_, text) => {
    expect(() => read(text)).toThrow(GateError);
  });

  test('with the place and what was expected', () => {
    const text = file(',"lines":[[2,1],\n[1,1]]');
    expect(() => read(text)).toThrow(
      'coverage.json: files.0.lines.1 is a list of 2, expected ascending rows, each once',
    );
    expect(failureOf(() => read(text))).toMatchObject({ kind: 'malformed', at: { file: 'coverage.json', line: 3 } });
  });
});
