import { describe, expect, test } from 'vitest';
import { flagsEvidence } from '../../../src/checks/flags/evidence.ts';
import { gather } from '../../../src/checks/flags/gather.ts';
import { GateError } from '../../../src/model/errors.ts';
import { fixedClock, memoryEnv, memoryFiles, type MemoryEntry } from '../../../src/testing.ts';
import { options } from './samples.ts';

const clock = fixedClock('2026-03-31T23:00:00Z');
const look = (files: Readonly<Record<string, MemoryEntry>>, more = {}, variables = {}) =>
  gather({ files: memoryFiles(files), env: memoryEnv(variables), clock }, options(more));
const inFile = async (text: string | Uint8Array, more = {}) => (await look({ '.env': text }, more)).flags[0];
const problemOf = async (text: string | Uint8Array) => (await look({ '.env': text })).sources[0]?.problem;

test('the evidence is what its schema says', async () => {
  const now = await look({ '.env': 'USE_X=false\n' });
  expect([flagsEvidence.parse(now), now]).toEqual([
    now,
    {
      today: '2026-03-31',
      sources: [{ name: '.env' }],
      flags: [{ name: 'USE_X', settings: [{ source: '.env', line: 1, value: 'false' }], commentedAt: [] }],
      nearMisses: [],
      code: undefined,
      docs: [],
    },
  ]);
});

describe('a flag in a file', () => {
  test('has every line that sets it, in order', async () => {
    expect((await inFile('USE_X=true\nA=1\nUSE_X=false\n'))?.settings).toEqual([
      { source: '.env', line: 1, value: 'true' },
      { source: '.env', line: 3, value: 'false' },
    ]);
  });

  test('that no line sets has none', async () => {
    expect(await inFile('A=1\n')).toEqual({ name: 'USE_X', settings: [], commentedAt: [] });
  });

  test('in a comment is told, and not set', async () => {
    expect(await inFile('A=1\n# USE_X=false\n')).toEqual({
      name: 'USE_X',
      settings: [],
      commentedAt: [{ file: '.env', line: 2 }],
    });
  });

  test('with CRLF differs between bash and compose', async () => {
    expect((await inFile('USE_X=false\r\n'))?.divergence).toEqual({
      at: { file: '.env', line: 1 },
      readings: [
        { dialect: 'bash', value: 'false\r' },
        { dialect: 'compose', value: 'false' },
      ],
      cause: { rule: 'line-ends', at: { file: '.env', line: 1 }, reasons: [] },
    });
  });

  test('with CRLF is no value to bash alone either', async () => {
    expect((await inFile('USE_X=false\r\n', { dialects: ['bash'] }))?.divergence?.cause?.rule).toBe('line-ends');
  });

  test('with CRLF is one value to compose alone', async () => {
    expect(await inFile('USE_X=false\r\n', { dialects: ['compose'] })).not.toHaveProperty('divergence');
  });

  test('with blanks around its equals sign is not set to bash, which says why', async () => {
    expect((await inFile('A=1\nUSE_X = false\n', { dialects: ['bash', 'node'] }))?.divergence?.readings).toEqual([
      { dialect: 'bash', value: null, note: expect.stringMatching(/^not set: line 2: /) },
      { dialect: 'node', value: 'false' },
    ]);
  });

  test('whose name stands alone is told where, and not set', async () => {
    expect(await inFile('A=1\nUSE_X\nexport USE_X\nUSE_XY\n')).toEqual({
      name: 'USE_X',
      settings: [],
      commentedAt: [],
      bareAt: [2, 3].map((line) => ({ file: '.env', line })),
    });
  });

  test('that a later line takes back is told with that line', async () => {
    expect((await inFile('USE_X=false\nUSE_X\n'))?.divergence?.readings[1]).toEqual({
      dialect: 'compose',
      value: null,
      note: 'line 2: computed when the file is read',
    });
  });

  test('that a program would compute has no value', async () => {
    expect(await inFile('USE_X=$HOME\n')).toMatchObject({
      settings: [{ source: '.env', line: 1, value: '' }],
      divergence: { readings: [{ value: null, note: 'computed when the file is read' }, { value: null }] },
    });
  });

  test('that is set twice and differs is placed at its last line', async () => {
    expect((await inFile('USE_X=true\nUSE_X=false\r\n'))?.divergence?.at).toEqual({ file: '.env', line: 2 });
  });

  test('in a file of exactly 1 MiB is read', async () => {
    const line = 'USE_X=false\n';
    expect((await inFile(`${line}${'#'.repeat(1_048_576 - line.length - 1)}\n`))?.settings).toHaveLength(1);
  });

  test('that only some dialects set is told at its line', async () => {
    const now = await inFile('A=1\nUSE_X: false\n', { dialects: ['bash', 'compose'] });
    expect([now?.divergence?.at, now?.divergence?.readings.map(({ value }) => value)]).toEqual([
      { file: '.env', line: 2 },
      [null, 'false'],
    ]);
  });
});

describe('what spoils a file for a flag that is written as it should be', () => {
  const causeOf = async (text: string, more = {}) => (await inFile(text, more))?.divergence?.cause;
  const all = ['bash', 'compose', 'docker-run', 'systemd', 'node', 'dotenv', 'python'];

  test.each([
    ['garbage that compose refuses', 'USE_X=false\nhello world\n', 2, ['compose']],
    ['a command that may change any variable', 'USE_X=false\nfine\nunset A\n', 3, ['compose', 'bash']],
    ['a quote that is never closed', 'A="x\nUSE_X=false\n', 1, ['bash', 'compose']],
    ['a command substitution', 'A=$(date)\nUSE_X=false\n', 1, ['compose']],
    ['shell syntax', 'A=1\nif true; then (x); fi\nUSE_X=false\n', 2, ['bash', 'compose']],
  ])('is found: %s', async (_, text, line, dialects) => {
    const cause = await causeOf(text);
    expect(cause).toMatchObject({ rule: 'file-refused', at: { file: '.env', line } });
    expect(new Set(cause?.reasons.map(({ dialect }) => dialect))).toEqual(new Set(dialects));
  });

  test('is the line where each program stops, the first of them foremost', async () => {
    expect(await causeOf('USE_X=false\nA B=1\nunset A\n')).toMatchObject({
      at: { line: 2 },
      reasons: [
        { dialect: 'compose', note: 'a space in a variable name: compose refuses the whole file' },
        { dialect: 'bash', note: 'line 3: not an assignment: bash runs it as a command' },
      ],
    });
  });

  test('is no line that a program merely skips', async () => {
    const now = await inFile('hello\nUSE_X = false\n', { dialects: ['bash', 'node'] });
    expect(now?.divergence).toMatchObject({ at: { line: 2 } });
    expect(now?.divergence).not.toHaveProperty('cause');
  });

  test.each([
    ['whole', 'USE_X=true\n<<<<<<< HEAD\nA=1\n=======\nA=2\n>>>>>>> b\n', { at: { line: 2 }, until: 6 }],
    ['with CRLF', '<<<<<<< HEAD\r\nUSE_X=true\r\n>>>>>>> b\r\n', { at: { line: 1 }, until: 3 }],
  ])('is a merge conflict, %s', async (_, text, expected) => {
    expect(await causeOf(text)).toMatchObject({ rule: 'merge-conflict', ...expected });
  });

  test('is what is left of a merge conflict', async () => {
    const cause = await causeOf('USE_X=true\n>>>>>>> b\n');
    expect(cause).toMatchObject({ rule: 'merge-conflict', at: { line: 2 } });
    expect(cause).not.toHaveProperty('until');
  });

  test.each([all, ['bash']])('is a byte order mark before the first flag, for %s', async (...dialects) => {
    expect(await causeOf('\uFEFFUSE_X=false\n', { dialects })).toMatchObject({ rule: 'byte-order-mark' });
    expect(await causeOf('\uFEFFA=1\nUSE_X=false\n', { dialects })).toBeUndefined();
  });

  test('is found among a hundred thousand problems in seconds', async () => {
    const text = `${'hello\n'.repeat(100_000)}unset A\n${'hello\n'.repeat(60_000)}USE_X=false\n`;
    expect((await causeOf(text, { dialects: ['bash'] }))?.at.line).toBe(100_001);
  });
});

describe('sources', () => {
  test('only the exact word is the process environment', async () => {
    const now = await look({ environment: 'USE_X=false\n' }, { sources: ['./environment'] }, { USE_X: 'true' });
    expect(now.flags[0]?.settings).toMatchObject([{ line: 1, value: 'false' }]);
  });

  test('are read in their order: the last comes last', async () => {
    const now = await look(
      { 'a.env': 'USE_X=true\n', 'b.env': 'USE_X=false\n' },
      { sources: ['b.env', 'environment', 'a.env'] },
      { USE_X: 'maybe' },
    );
    expect(now.flags[0]?.settings).toEqual([
      { source: 'b.env', line: 1, value: 'false' },
      { source: 'environment', value: 'maybe' },
      { source: 'a.env', line: 1, value: 'true' },
    ]);
  });

  test('that come later hide what dialects make of earlier ones', async () => {
    const files = { 'a.env': 'USE_X=true\r\n', 'b.env': 'USE_X=false\n' };
    const [hidden, shown] = await Promise.all([
      look(files, { sources: ['a.env', 'b.env'] }),
      look(files, { sources: ['b.env', 'a.env'] }),
    ]);
    expect([hidden.flags[0]?.divergence, shown.flags[0]?.divergence?.at]).toEqual([
      undefined,
      { file: 'a.env', line: 1 },
    ]);
  });

  test('an empty variable of the environment is a value', async () => {
    const now = await look({}, { sources: ['environment'] }, { USE_X: '' });
    expect(now.flags[0]?.settings).toEqual([{ source: 'environment', value: '' }]);
  });

  test('a variable that is not there is none', async () => {
    expect((await look({}, { sources: ['environment'] })).flags[0]?.settings).toEqual([]);
  });

  test('without a final newline are told with their last line', async () => {
    expect((await look({ '.env': 'A=1\nUSE_X=false' })).sources).toEqual([{ name: '.env', lastLineWithoutNewline: 2 }]);
  });
});

describe('a file that tells nothing', () => {
  test.each([
    ['that is gone', {}, 'unreadable', '.env was not found'],
    ['that is a folder', { '.env': { directory: true } }, 'unreadable', '.env is not a regular file'],
    ['that leads out of the repository', { '.env': { link: '/etc/passwd' } }, 'unreadable', undefined],
  ] as const)('%s is a problem and not an error', async (_, files, kind, message) => {
    const [source] = (await look(files)).sources;
    expect(source?.problem).toMatchObject({ kind, ...(message && { message }) });
  });

  test.each([
    ['is empty', '', { kind: 'empty', message: '.env sets nothing: not one line is an assignment' }],
    ['is all comment', '# USE_X=false\n\n', { kind: 'empty' }],
    [
      'is binary',
      'USE_X=false\n\0',
      { kind: 'unreadable', message: expect.stringMatching(/^\.env is not a text file/) },
    ],
    ['is Latin-1', new Uint8Array([0x41, 0x3d, 0xe9, 0x0a]), { kind: 'unreadable' }],
    [
      'is too large',
      `USE_X=false\n${'#'.repeat(1_048_576)}`,
      { kind: 'unreadable', message: '.env is larger than 1048576 bytes' },
    ],
  ])('because it %s', async (_, text, problem) => {
    expect(await problemOf(text)).toMatchObject(problem);
  });

  test('keeps none of its flags', async () => {
    expect((await look({ '.env': 'USE_X=false\n\0' })).flags).toEqual([
      { name: 'USE_X', settings: [], commentedAt: [] },
    ]);
  });
});

test('an interruption is thrown on: it is no property of the file', async () => {
  const files = {
    ...memoryFiles(),
    read: async () => {
      throw new GateError('cancelled', 'reading was cancelled');
    },
  };
  await expect(gather({ files, env: memoryEnv(), clock }, options())).rejects.toThrow('reading was cancelled');
});

test('a defect is thrown on', async () => {
  const files = {
    ...memoryFiles(),
    read: async () => {
      throw new TypeError('boom');
    },
  };
  await expect(gather({ files, env: memoryEnv(), clock }, options())).rejects.toThrow(new TypeError('boom'));
});

describe('near misses', () => {
  test('are names that almost are a flag', async () => {
    expect((await look({ '.env': 'USE_X=false\nUSE_Y=1\nOTHER=1\n' })).nearMisses).toEqual([
      { at: { file: '.env', line: 2 }, name: 'USE_Y', flag: 'USE_X' },
    ]);
  });

  test('are not flags themselves', async () => {
    const now = await look({ '.env': 'USE_X=false\nUSE_Y=false\n' }, { registry: { USE_X: {}, USE_Y: {} } });
    expect(now.nearMisses).toEqual([]);
  });
});

test('nothing of an env file is kept but the flags', async () => {
  const now = await look({ '.env': 'PASSWORD=hunter2\nUSE_X=false\nexport TOKEN="hunter2" # hunter2\n' });
  expect(JSON.stringify(now)).not.toContain('hunter2');
});

test('code and docs are looked through where the options name them', async () => {
  const files = {
    '.env': 'USE_X=false\n',
    'src/a.ts': 'USE_X',
    'README.md': '| Flag | Default |\n|---|---|\n| USE_X | false |\n',
  };
  const now = await look(files, { code: { files: ['src/**'], names: ['USE_*'] }, docs: [{ file: 'README.md' }] });
  expect([now.code?.found.length, now.docs[0]?.rows.length]).toEqual([1, 1]);
});
