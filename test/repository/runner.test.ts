import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { linesOf } from '../helpers/runner-command.ts';
import { parsePairs } from '../helpers/runner-files.ts';
import { readLog } from '../helpers/runner-log.ts';
import { runAction } from '../helpers/runner.ts';

const read = (text: string) => readLog(linesOf(text), '/here');
const namesIn = (text: string) => read(text).commands.map(({ name }) => name);

describe('a line', () => {
  test('ends at a line feed, a carriage return, or both', () => {
    expect(linesOf('a\nb\rc\r\nd')).toEqual(['a', 'b', 'c', 'd']);
    expect(linesOf('a\n\n')).toEqual(['a', '']);
  });

  test.each(['::notice::x', ' \t::notice::x', '\u00A0\u0085\u2028\u3000::notice::x', 'text\r::notice::x'])(
    '%j holds a command of the second kind',
    (text) => {
      expect(namesIn(text)).toEqual(['notice']);
    },
  );

  test.each(['##[notice]x', 'in the middle ##[notice]x', '- a ##[notice file=a;line=1]x'])(
    '%j holds a command of the first kind',
    (text) => {
      expect(namesIn(text)).toEqual(['notice']);
    },
  );

  test.each([
    'x ::notice::x',
    '\uFEFF::notice::x',
    '\u200B::notice::x',
    '::notice:x',
    '##[notice x',
    '#[notice]x',
    ': :notice::x',
  ])('%j holds none', (text) => {
    expect(namesIn(text)).toEqual([]);
    expect(read(text).lines).toEqual([text]);
  });

  test('names its command in any case', () => {
    expect(namesIn('::NOTICE::x')).toEqual(['notice']);
  });

  test('with a command that is not registered is text, and noted', () => {
    const step = read('::notic file=a::x\n##[section]y');
    expect(step.lines).toEqual(['::notic file=a::x', '##[section]y']);
    expect(step.unknownCommands).toEqual(['notic', 'section']);
  });
});

describe('escapes', () => {
  test('of the second kind differ between data and properties', () => {
    const { kept } = read('::error file=a%3Ab%2Cc%0Ad,title=50%25::x%0Ay%3Az%250A');
    expect(kept).toMatchObject([{ file: 'a:b,c\nd', title: '50%', message: 'x\ny%3Az%0A' }]);
  });

  test('of the first kind are the same for both', () => {
    const { kept } = read('##[error file=a%3Bb%5D;line=3]x%5D%3B');
    expect(kept).toMatchObject([{ file: 'a;b]', line: '3', message: 'x];' }]);
  });

  test('do not hide a second property', () => {
    expect(read('::error file=a=b,line=,col=2::x').kept).toMatchObject([
      { file: 'a=b', line: undefined, col: undefined },
    ]);
  });
});

describe('stop-commands', () => {
  test('makes text of everything up to its token', () => {
    const step = read(
      '::stop-commands::secret-token\n::error::a\n##[set-output name=b]c\n::secret-token::\n::error::d',
    );
    expect(step.kept.map(({ message }) => message)).toEqual(['d']);
    expect(step.lines).toContain('::error::a');
    expect(step.masks).toEqual(['secret-token']);
  });

  test.each(['', 'error', 'Stop-Commands'])('refuses the token %j', (token) => {
    const step = read(`::stop-commands::${token}\n::error::a`);
    expect(step.kept).toHaveLength(1);
    expect(step.failures).toHaveLength(1);
  });
});

describe('commands', () => {
  test('add-mask hides its data from then on, in annotations too', () => {
    const step = read('hush\n::add-mask::hush\nsay hush\n::error::no hush');
    expect(step.lines).toEqual(['hush', 'say ***', 'error: no ***']);
    expect(step.kept).toMatchObject([{ message: 'no ***' }]);
  });

  test('add-mask of nothing hides nothing', () => {
    expect(read('::add-mask:: \na b').lines).toEqual(['a b']);
  });

  test('groups fold lines and are no lines of their own', () => {
    expect(read('::group::Facts\na\n::endgroup::\nb').lines).toEqual(['▼ Facts', 'a', 'b']);
  });

  test('set-output and save-state work, and are deprecated', () => {
    const step = read('::set-output name=a::1\n##[save-state name=b]2');
    expect([...step.outputs, ...step.state]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(step.deprecated).toEqual(['set-output', 'save-state']);
  });

  test.each(['::set-output::1', '::set-env name=A::1', '::add-path::/a', '::add-matcher::a.json'])(
    '%s fails the step',
    (line) => {
      expect(read(line).failures).toHaveLength(1);
    },
  );
});

describe('annotations', () => {
  test('ten of a level are kept, the first ones', () => {
    const lines = ['error', 'warning'].flatMap((level) => Array.from({ length: 12 }, (_, at) => `::${level}::${at}`));
    const { kept, dropped } = readLog(lines);
    expect(kept.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(
      Array.from('0123456789'),
    );
    expect(kept).toHaveLength(20);
    expect(dropped.map(({ message }) => message)).toEqual(['10', '11', '10', '11']);
  });

  test('a message is cut at 4096 characters, after its secrets are hidden', () => {
    expect(read(`::error::${'a'.repeat(5000)}`).kept[0]?.message).toHaveLength(4096);
    expect(read(`::add-mask::secret\n::error::${'a'.repeat(4094)}secret`).kept[0]?.message).toMatch(/a\*\*$/);
  });

  test.each([
    ['line=2,endLine=3,col=1', { line: '2', endLine: '3', col: undefined }],
    ['line=2,endLine=2,col=1,endColumn=4', { line: '2', endLine: '2', col: '1', endColumn: '4' }],
    ['line=3,endLine=2', { line: undefined, endLine: undefined }],
    ['endLine=2', { line: '2', endLine: '2' }],
    ['line=2,endColumn=4', { col: '4', endColumn: '4' }],
    ['line=2,col=4,endColumn=3', { line: '2', col: undefined, endColumn: undefined }],
    ['col=4', { line: undefined, col: undefined }],
  ])('the place %s is %j', (properties, place) => {
    expect(read(`::error file=a,${properties}::x`).kept[0]).toMatchObject(place);
  });

  test('an absolute path in the workspace becomes relative, another one stays', () => {
    expect(read('::error file=/here/a/b.txt::x').kept[0]?.file).toBe('a/b.txt');
    expect(read('::error file=/tmp/b.txt::x').kept[0]?.file).toBe('/tmp/b.txt');
  });
});

describe('a file of outputs', () => {
  test('holds lines and here-documents', () => {
    const { pairs } = parsePairs('a=1\nb=x=y\n\nc<<END\none\na=2\nEND\nd=<<E\n');
    expect([...pairs]).toEqual([
      ['a', '1'],
      ['b', 'x=y'],
      ['c', 'one\na=2'],
      ['d', '<<E'],
    ]);
  });

  test.each(['a', '=1', '<<E\n1\nE', 'a<<\n1', 'a<<E\n1\n'])('%j is malformed', (text) => {
    expect(parsePairs(`z=0\n${text}`)).toMatchObject({ pairs: new Map([['z', '0']]), failure: expect.any(String) });
  });
});

interface FakeAction {
  readonly script: string;
  readonly metadata?: string;
}

async function fakeAction({ script, metadata = 'inputs: {}\noutputs: {}' }: FakeAction) {
  const folder = await tempFolder();
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  await writeFile(join(folder, 'action.yml'), `name: Fake\n${metadata}\nruns:\n  using: node24\n  main: index.js\n`);
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }');
  await writeFile(join(folder, 'index.js'), `const fs = require('node:fs');\n${script}\n`);
  return { action: folder, workspace };
}

const printing = (value: string): FakeAction => ({ script: `console.log(JSON.stringify(${value}))` });

describe('a run', () => {
  test('gives inputs as variables: upper case, blanks become _, hyphens stay, defaults hold', async () => {
    const metadata = 'inputs:\n  fail-on: { default: error }\n  my input: {}\n  size: { default: 3 }';
    const fake = await fakeAction({
      ...printing("Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'))"),
      metadata,
    });
    const { stdout } = await runAction({ ...fake, inputs: { 'my input': ' a\nb ' } });
    expect(Object.fromEntries(JSON.parse(stdout))).toEqual({
      'INPUT_FAIL-ON': 'error',
      INPUT_MY_INPUT: ' a\nb ',
      INPUT_SIZE: '3',
    });
  });

  test('fills the token of the job into a default, and hides it wherever it is printed', async () => {
    const metadata = 'inputs:\n  token: { default: "${{ github.token }}" }';
    const script =
      'const token = process.env.INPUT_TOKEN; console.log(`a ${token}`); console.log(`::error::b ${token}`); fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, `c ${token}`)';
    const step = await runAction({ ...(await fakeAction({ script, metadata })), token: 'ghs_1' });
    expect(step.stdout).toContain('a ghs_1');
    expect([step.lines, step.kept[0]?.message, step.summary]).toEqual([['a ***', 'error: b ***'], 'b ***', 'c ***']);
    expect(step.masks).toEqual([]);
  });

  test('gives no token where the job has none, and knows no other expression', async () => {
    const withDefault = (text: string) =>
      fakeAction({ ...printing('process.env.INPUT_A'), metadata: `inputs:\n  a: { default: "${text}" }` });
    expect((await runAction(await withDefault('${{github.token}}'))).stdout).toBe('""\n');
    await expect(runAction(await withDefault('${{ github.actor }}'))).rejects.toThrow(
      '${{ github.actor }} is not simulated',
    );
  });

  test('notes an input that the action does not have', async () => {
    const { unexpectedInputs } = await runAction({ ...(await fakeAction(printing('1'))), inputs: { confg: 'a' } });
    expect(unexpectedInputs).toEqual(['confg']);
  });

  test('works in the workspace, and knows nothing of this machine', async () => {
    const fake = await fakeAction(printing('[process.cwd(), Object.keys(process.env)]'));
    const { stdout } = await runAction(fake);
    const [cwd, names] = JSON.parse(stdout) as [string, string[]];
    expect(cwd).toBe(fake.workspace);
    expect(names.filter((name) => !/^(?:GITHUB_|RUNNER_)/.test(name)).toSorted()).toEqual(['CI', 'HOME', 'PATH']);
    expect(names.filter((name) => /TOKEN|SECRET/.test(name))).toEqual([]);
  });

  test('hands the event over, and what the test sets on top', async () => {
    const fake = await fakeAction(
      printing(
        '[process.env.GITHUB_EVENT_NAME, fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"), process.env.HOME]',
      ),
    );
    const event = { name: 'pull_request', payload: { number: 7 } };
    const { stdout } = await runAction({ ...fake, event, env: { HOME: undefined } });
    expect(JSON.parse(stdout)).toEqual(['pull_request', '{"number":7}', null]);
  });

  test('reads commands from both streams', async () => {
    const { kept } = await runAction(
      await fakeAction({ script: "console.error('::error::b'); console.log('::error::a')" }),
    );
    expect(kept.map(({ message }) => message)).toEqual(['a', 'b']);
  });

  test('reads the files of outputs, state and environment', async () => {
    const script =
      "for (const [kind, text] of [['OUTPUT', 'a<<E\\n1\\n2\\nE\\nb=3'], ['STATE', 's=4'], ['ENV', 'e=5']]) fs.appendFileSync(process.env['GITHUB_' + kind], text + '\\n')";
    const step = await runAction(await fakeAction({ script, metadata: 'outputs:\n  a: {}' }));
    expect(step).toMatchObject({
      outputs: { a: '1\n2', b: '3' },
      state: { s: '4' },
      exported: { e: '5' },
      conclusion: 'success',
    });
    expect(step.undeclaredOutputs).toEqual(['b']);
  });

  test.each([
    ['OUTPUT', 'no pair'],
    ['ENV', 'NODE_OPTIONS=--inspect'],
  ])('fails for a bad line in GITHUB_%s', async (kind, line) => {
    const script = `fs.appendFileSync(process.env.GITHUB_${kind}, '${line}\\n')`;
    expect(await runAction(await fakeAction({ script }))).toMatchObject({ exitCode: 0, conclusion: 'failure' });
  });

  test('drops a summary of more than 1024 KiB whole', async () => {
    const write = (size: number) => ({
      script: `fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'a'.repeat(${size}))`,
    });
    const [kept, dropped] = [
      await runAction(await fakeAction(write(1024 * 1024))),
      await runAction(await fakeAction(write(1024 * 1024 + 1))),
    ];
    expect([kept.summary.length, kept.summaryError]).toEqual([1024 * 1024, undefined]);
    expect([dropped.summary, dropped.conclusion]).toEqual(['', 'success']);
    expect(dropped.summaryError).toContain('1024k');
  });

  test('hides masks in the summary', async () => {
    const script = "console.log('::add-mask::hush'); fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'a hush')";
    expect((await runAction(await fakeAction({ script }))).summary).toBe('a ***');
  });

  test('fails with an exit code', async () => {
    expect(await runAction(await fakeAction({ script: 'process.exit(2)' }))).toMatchObject({
      exitCode: 2,
      conclusion: 'failure',
    });
  });

  test('is interrupted when the job is cancelled', async () => {
    const script =
      "process.on('SIGINT', () => process.exit(42)); console.log('up'); setInterval(() => {}, 1000); fs.writeFileSync('up', '')";
    const fake = await fakeAction({ script });
    const { watch } = await import('node:fs/promises');
    const up = watch(fake.workspace)[Symbol.asyncIterator]().next();
    expect(await runAction({ ...fake, cancel: up })).toMatchObject({ exitCode: 42 });
  });

  test('uses the node that it is told to', async () => {
    const fake = await fakeAction({ script: '' });
    const node = join(fake.action, 'node');
    await writeFile(node, '#!/bin/sh\necho another\n');
    await chmod(node, 0o755);
    expect((await runAction({ ...fake, node })).stdout).toBe('another\n');
  });
});
