import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { defaultRequest, type Request } from '../../src/request.ts';
import { memoryFiles, memoryGit, memorySinks, memorySources } from '../../src/testing.ts';
import { branching } from '../checks/size/world.ts';

const config = 'checks:\n  size:\n    limits: [{ cyclomatic: 5 }]\n    ratchet: { file: sizes.txt }\n';
const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];

async function run(
  files: Readonly<Record<string, string>>,
  { before, ...request }: Partial<Request> & { readonly before?: Readonly<Record<string, string>> } = {},
) {
  const tree = { '.github/epic21-gate.yml': config, ...files };
  const commits = {
    ...(before && { [base]: { files: { '.github/epic21-gate.yml': config, ...before } } }),
    [head]: { files: tree, ...(before && { parents: [base] }) },
  };
  const sinks = memorySinks();
  const { exitCode } = await main({
    request: { ...defaultRequest, cwd: '/repository', command: 'baseline', operands: ['update'], ...request },
    sources: memorySources({
      files: memoryFiles(tree),
      git: memoryGit({ head, commits }),
      ...(before && { comparison: { base, head, reason: 'in a test' } }),
    }),
    sinks,
  });
  const written = sinks.files.contents.get('sizes.txt')?.split('epic21-gate sizes 1\n')[1]?.trimStart();
  return { exitCode, stdout: sinks.stdout.text(), stderr: sinks.stderr.text(), written };
}

const fileOf = (rows: string): string => `epic21-gate sizes 1\n\n${rows}\n`;

describe('baseline update', () => {
  test('writes the first file with what is over a limit', async () => {
    const files = { 'a.ts': branching('f', 9) + branching('small', 1), 'b.py': 'def g(): pass\n' };
    expect(await run(files)).toEqual({
      exitCode: 0,
      stdout: 'a.ts f: added, cyclomatic 10\nsizes.txt: 1 row added\n',
      stderr: '',
      written: 'a.ts f: cyclomatic 10\n',
    });
  });

  test('tightens what became smaller, and lets go what is gone', async () => {
    const files = { 'a.ts': branching('f', 7), 'sizes.txt': fileOf('a.ts f: cyclomatic 10\na.ts g: cyclomatic 9') };
    const ended = await run(files);
    expect(ended.stdout).toBe(
      'a.ts f: cyclomatic 10 -> cyclomatic 8\na.ts g: gone, had cyclomatic 9\nsizes.txt: 1 tightened, 1 gone\n',
    );
  });

  test('loosens nothing without a reason, and keeps the reason', async () => {
    const files = { 'a.ts': branching('f', 11), 'sizes.txt': fileOf('a.ts f: cyclomatic 10') };
    const refused = await run(files);
    expect([refused.exitCode, refused.stdout, refused.written]).toEqual([
      1,
      'sizes.txt: nothing to tighten\n',
      undefined,
    ]);
    expect(refused.stderr).toContain('a.ts f has cyclomatic 12, 10 in the baseline (+2)\n');
    const allowed = await run(files, { 'allow-lower': true, reason: 'legacy import' });
    expect(allowed.stdout).toContain('a.ts f: cyclomatic 10 -> cyclomatic 12 ("legacy import")');
    expect(allowed.written ?? '').toContain('(raised from cyclomatic 10: "legacy import")');
  });

  test('lets rows follow functions that moved, where it knows the base', async () => {
    const row = { 'sizes.txt': fileOf('a.ts f: cyclomatic 10') };
    const ended = await run({ 'b.ts': branching('f', 9), ...row }, { before: { 'a.ts': branching('f', 9), ...row } });
    expect([ended.exitCode, ended.stdout]).toEqual([0, 'b.ts f: moved, cyclomatic 10\nsizes.txt: 1 moved\n']);
  });

  test('writes nothing when it is dry', async () => {
    const ended = await run({ 'a.ts': branching('f', 9) }, { 'dry-run': true });
    expect(ended.stdout).toContain('+a.ts f: cyclomatic 10\n');
    expect(ended.written).toBeUndefined();
  });

  test('keeps the rows of a file that cannot be parsed, and makes no first file without it', async () => {
    const broken = { 'a.ts': 'function (', 'b.ts': branching('g', 9) };
    const kept = await run({ ...broken, 'sizes.txt': fileOf('a.ts f: cyclomatic 10\nb.ts g: cyclomatic 12') });
    expect(kept.stdout).toBe('b.ts g: cyclomatic 12 -> cyclomatic 10\nsizes.txt: 1 tightened\n');
    expect([kept.exitCode, kept.stderr.split('\n').slice(0, 2)]).toEqual([
      0,
      [
        'epic21-gate: not everything was measured, and the rows of these stay as they are:',
        expect.stringMatching(/^epic21-gate: {3}unparsed: a\.ts:1: /),
      ],
    ]);
    const first = await run(broken);
    expect([first.exitCode, first.written]).toEqual([2, undefined]);
    expect(first.stderr).toContain('unparsed: a.ts:1: ');
  });

  test('names the first fifty rows that it does not raise', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `f${String(index).padStart(2, '0')}`);
    const ended = await run({
      'a.ts': names.map((name) => branching(name, 9)).join(''),
      'sizes.txt': fileOf(names.map((name) => `a.ts ${name}: cyclomatic 8`).join('\n')),
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain('60 rows would have to be raised:\n  a.ts f00 has cyclomatic 10, 8 in the baseline');
    expect(ended.stderr).toContain('  a.ts f49 has cyclomatic 10, 8 in the baseline (+2)\n  and 10 more\n');
    expect(ended.stderr).not.toContain('f50');
  });

  test('settles a conflict', async () => {
    const conflict = '<<<<<<< ours\na.ts f: cyclomatic 12\n=======\na.ts f: cyclomatic 10\n>>>>>>> theirs';
    const ended = await run({ 'a.ts': branching('f', 9), 'sizes.txt': fileOf(conflict) });
    expect([ended.exitCode, ended.written]).toEqual([0, 'a.ts f: cyclomatic 10\n']);
    expect(ended.stdout).toContain('the conflict of git settled');
  });

  test('does not begin anew where the base has a file', async () => {
    const before = { 'a.ts': branching('f', 9), 'sizes.txt': fileOf('a.ts f: cyclomatic 10') };
    const ended = await run({ 'a.ts': branching('f', 19) }, { before });
    expect([ended.exitCode, ended.written]).toEqual([3, undefined]);
    expect(ended.stderr).toContain('sizes.txt is at the base of this change, and not here');
  });
});

describe('baseline show', () => {
  test('puts each row beside what is measured', async () => {
    const files = {
      'a.ts': branching('f', 9) + branching('g', 6) + branching('h', 9),
      'sizes.txt': fileOf('a.ts f: cyclomatic 8\na.ts g: cyclomatic 9\na.ts gone: lines 80'),
    };
    const ended = await run(files, { operands: ['show', 'size'] });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout.split('\n')).toEqual([
      'function       metric  now  baseline',
      'a.ts f     cyclomatic   10         8  worse',
      'a.ts g     cyclomatic    7         9  better',
      'a.ts gone       lines    -        80  gone',
      'a.ts h     cyclomatic   10      none  worse',
      '',
    ]);
  });

  test('calls nothing gone that was not measured, and does not pass', async () => {
    const files = { 'a.ts': 'function (', 'sizes.txt': fileOf('a.ts f: cyclomatic 8\nb.ts g: cyclomatic 9') };
    const ended = await run({ ...files, 'c.ts': branching('c', 1) }, { operands: ['show', 'size'] });
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout.split('\n').slice(1)).toEqual([
      'a.ts f    cyclomatic    -         8  not measured',
      'b.ts g    cyclomatic    -         9  gone',
      '',
    ]);
    expect(ended.stderr).toContain('unparsed: a.ts:1: ');
  });
});
