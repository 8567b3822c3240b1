import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveFileSink } from '../../src/io/file-sink.ts';
import { liveSources } from '../../src/io/live.ts';
import { main } from '../../src/main.ts';
import type { Sinks } from '../../src/model/sinks.ts';
import type { Sources } from '../../src/model/sources.ts';
import { defaultRequest, type Request } from '../../src/request.ts';
import { memorySinks } from '../../src/testing.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';

const config = (sources = '[.env]', dialects = '[bash, compose]') =>
  `checks:\n  flags:\n    sources: ${sources}\n    dialects: ${dialects}\n    registry: { USE_X: {}, USE_Y: {}, MODE: { type: enum, values: [old, new], safe: old } }\n`;

interface World {
  readonly request?: Partial<Request>;
  readonly env?: Readonly<Record<string, string>>;
  readonly sources?: (live: Sources) => Partial<Sources>;
}

/** A real folder with an env file, and `flags set` in it. */
async function world(text: string | Uint8Array, yaml = config()) {
  const directory = await tempFolder();
  const file = join(directory, '.env');
  await Promise.all([writeFile(file, text), writeFile(join(directory, 'epic21-gate.yml'), yaml)]);
  const set = async (assignment: string, { request = {}, env = {}, sources = () => ({}) }: World = {}) => {
    const memory = memorySinks();
    const live = liveSources({ directory, signal: new AbortController().signal, env });
    const sinks: Sinks = { ...memory, files: liveFileSink({ directory }) };
    const { exitCode } = await main({
      request: { ...defaultRequest, command: 'flags', operands: ['set', assignment], cwd: directory, ...request },
      sources: { ...live, ...sources(live) },
      sinks,
    });
    return { exitCode, stdout: memory.stdout.text(), stderr: memory.stderr.text(), text: await readFile(file, 'utf8') };
  };
  return { directory, file, set };
}

const text =
  '# flags of epic 21\nexport USE_X="false"  # the new X\r\nOTHER=a b\n\n# USE_Y=true\nUSE_Y = false\nMODE=old\n';

describe('an edit', () => {
  test('on and off again leaves every byte as it was', async () => {
    const { set } = await world(text, config('[.env]', '[node]'));
    const on = await set('USE_X=true');
    const off = await set('USE_X=false');
    expect([on.exitCode, on.text, off.exitCode, off.text]).toEqual([0, text.replace('"false"', '"true"'), 0, text]);
  });

  test('of bytes that are no flags leaves them as they were', async () => {
    const bytes = 'A="über 😀"\nUSE_X=false\nUSE_Y=false';
    const { set } = await world(bytes);
    expect((await set('USE_X=true')).text).toBe(bytes.replace('USE_X=false', 'USE_X=true'));
  });

  test('says where, from what, to what, and who reads it so', async () => {
    const { set } = await world('A=1\nUSE_X=false\n');
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 0,
      stdout: '.env:2  USE_X "false" -> true\nread as true by bash, compose\n',
      stderr: '',
    });
  });

  test.skipIf(isWindows)('keeps the mode of the file', async () => {
    const { set, file } = await world('USE_X=false\n');
    await chmod(file, 0o640);
    await set('USE_X=true');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  });

  test('to the value that is there writes nothing and says so', async () => {
    const { set, file } = await world('USE_X=false\n');
    const before = await stat(file);
    const { stdout, exitCode } = await set('USE_X=false');
    expect([exitCode, stdout, (await stat(file)).ino]).toEqual([
      0,
      '.env:1  USE_X is false already\nread as false by bash, compose\n',
      before.ino,
    ]);
  });

  test('of an enum takes one of its values', async () => {
    const { set } = await world('MODE=old\n');
    expect((await set('MODE=new')).text).toBe('MODE=new\n');
  });

  test('goes to the last file that sets the flag', async () => {
    const { set, directory } = await world('USE_X=false\n', config('[.env, .env.local]'));
    await writeFile(join(directory, '.env.local'), 'USE_X=true\n');
    expect(await set('USE_X=false')).toMatchObject({
      stdout: expect.stringMatching(/^\.env\.local:1 /),
      text: 'USE_X=false\n',
    });
  });

  test('goes to the file that --flags-file names', async () => {
    const { set, directory } = await world('USE_X=false\n');
    await writeFile(join(directory, 'infra.env'), 'USE_X=false\n');
    await set('USE_X=true', { request: { 'flags-file': ['infra.env'] } });
    expect(await readFile(join(directory, 'infra.env'), 'utf8')).toBe('USE_X=true\n');
  });
});

describe('a flag that no line sets', () => {
  test('is appended', async () => {
    const { set } = await world('A=1\n');
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 0,
      stdout: '.env:2  USE_X added as true\nread as true by bash, compose\n',
      text: 'A=1\nUSE_X=true\n',
    });
  });

  test('is not glued to a last line without a newline', async () => {
    const { set } = await world('A=1\nUSE_Y=false');
    expect((await set('USE_X=false')).text).toBe('A=1\nUSE_Y=false\nUSE_X=false\n');
  });

  test('is appended behind a comment that only looks like it', async () => {
    const { set } = await world('# USE_X=true\n');
    expect((await set('USE_X=false')).text).toBe('# USE_X=true\nUSE_X=false\n');
  });

  test('in one of several files needs --flags-file', async () => {
    const { set, directory } = await world('A=1\n', config('[.env, .env.local]'));
    await writeFile(join(directory, '.env.local'), 'B=1\n');
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 3,
      stderr: 'epic21-gate: none of 2 env files sets USE_X. Say which file to edit with --flags-file.\n',
      text: 'A=1\n',
    });
  });
});

describe('duplicates', () => {
  const twice = 'USE_X=true\nA=1\nUSE_X=false\n';

  test('are refused, and the file is as it was', async () => {
    const { set } = await world(twice);
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 3,
      stderr:
        'epic21-gate: .env sets USE_X on lines 1, 3: assigned 2 times, line 3 is effective. Add --fix-duplicates to keep the last one only.\n',
      text: twice,
    });
  });

  test('are removed when asked for, and the last one stays', async () => {
    const { set } = await world(twice);
    expect(await set('USE_X=true', { request: { 'fix-duplicates': true } })).toMatchObject({
      exitCode: 0,
      stdout: '.env:2  USE_X "false" -> true, 1 shadowed line removed\nread as true by bash, compose\n',
      text: 'A=1\nUSE_X=true\n',
    });
  });
});

describe('a dry run', () => {
  test('says what it would do and writes nothing', async () => {
    const { set } = await world('USE_X=false\n');
    expect(await set('USE_X=true', { request: { 'dry-run': true } })).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^\.env:1 {2}USE_X "false" -> true {2}\(dry run: nothing was written\)\n/),
      text: 'USE_X=false\n',
    });
  });

  test('refuses what it would refuse', async () => {
    const { set } = await world('USE_X=true\nUSE_X=false\n');
    expect((await set('USE_X=true', { request: { 'dry-run': true } })).exitCode).toBe(3);
  });
});

describe('the process environment', () => {
  const yaml = config('[.env, environment]');

  test('that says otherwise and comes last wins: the file is right and the flag is not', async () => {
    const { set } = await world('USE_X=false\n', yaml);
    expect(await set('USE_X=true', { env: { USE_X: 'false' } })).toMatchObject({
      exitCode: 1,
      stderr:
        'epic21-gate: the file is right and the flag is not: the process environment sets USE_X to "false" and wins\n',
      text: 'USE_X=true\n',
    });
  });

  test('that says otherwise is told even where the file needs no edit', async () => {
    const { set } = await world('USE_X=true\n', yaml);
    expect((await set('USE_X=true', { env: { USE_X: 'false' } })).exitCode).toBe(1);
  });

  test('that says the same does not matter', async () => {
    const { set } = await world('USE_X=false\n', yaml);
    expect(await set('USE_X=true', { env: { USE_X: 'true' } })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('that comes first does not matter', async () => {
    const { set } = await world('USE_X=false\n', config('[environment, .env]'));
    expect(await set('USE_X=true', { env: { USE_X: 'false' } })).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('refused, and the file is as it was', () => {
  test('when somebody else changed it meanwhile', async () => {
    const { set, file } = await world('USE_X=false\n');
    let reads = 0;
    const sources = ({ files }: Sources): Partial<Sources> => ({
      files: {
        ...files,
        read: async (path) => {
          if (path === '.env' && (reads += 1) === 2) await writeFile(file, 'USE_X=false\nNEW=1\n');
          return files.read(path);
        },
      },
    });
    expect(await set('USE_X=true', { sources })).toMatchObject({
      exitCode: 3,
      stderr: 'epic21-gate: .env was changed by somebody else just now. Run the command again.\n',
      text: 'USE_X=false\nNEW=1\n',
    });
  });

  test('when the file has Windows line ends, and says how to convert it', async () => {
    const { set } = await world('USE_X=false\r\n');
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr:
        "epic21-gate: .env was not edited: the file has Windows line ends. Convert it first: sed -i 's/\\r$//' .env\n",
      text: 'USE_X=false\r\n',
    });
  });

  test('when it has Windows line ends, whatever its name does to a shell', async () => {
    const { set, directory } = await world('A=1\n', config('["it\'s; .env"]'));
    await writeFile(join(directory, "it's; .env"), 'USE_X=false\r\n');
    expect((await set('USE_X=true')).stderr).toContain(String.raw`sed -i 's/\r$//' 'it'\''s; .env'`);
  });

  test('when a dialect would read another value, which is shown only if it can be a switch', async () => {
    const shown = async (text: string) =>
      (await (await world(text, config('[.env]', '[docker-run]'))).set('USE_X=true')).stderr;
    expect([await shown('USE_X="false"\n'), await shown('USE_X=false # pw is hunter2\n')]).toEqual([
      'epic21-gate: .env was not edited: docker-run would read "\\"true\\"" for USE_X and not true. Mend the line by hand; `epic21-gate flags` shows what is wrong.\n',
      'epic21-gate: .env was not edited: docker-run would read text of 20 characters for USE_X and not true. Mend the line by hand; `epic21-gate flags` shows what is wrong.\n',
    ]);
  });

  test('when the value spans lines: nothing below it is lost', async () => {
    const key = 'USE_X="-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----"\n';
    const { set } = await world(key);
    expect(await set('USE_X=true', { request: { 'fix-duplicates': true } })).toMatchObject({
      exitCode: 3,
      stderr: 'epic21-gate: .env was not edited: the value spans lines 1-3: edit it by hand\n',
      text: key,
    });
  });

  test('when a dialect would read no value', async () => {
    const { set } = await world('USE_X = false\n', config('[.env]', '[bash]'));
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('bash would read no value for USE_X and not true'),
      text: 'USE_X = false\n',
    });
  });

  test('when its line cannot be edited safely', async () => {
    const { set } = await world('USE_X=`false`\n');
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 3,
      stderr: 'epic21-gate: .env was not edited: the value stands in backquotes, which bash would run\n',
      text: 'USE_X=`false`\n',
    });
  });

  test('when it is no text', async () => {
    const { set } = await world('USE_X=false\n\0');
    expect(await set('USE_X=true')).toMatchObject({
      exitCode: 3,
      stderr: 'epic21-gate: .env is not a text file\n',
      text: 'USE_X=false\n\0',
    });
  });
});

describe('misuse', () => {
  test.each([
    ['no value', 'USE_X', 'flags set takes one NAME=VALUE, found "USE_X"'],
    ['no name', '=true', 'flags set takes one NAME=VALUE, found "=true"'],
    ['an unknown flag', 'USE_Z=true', 'the registry has no flag "USE_Z"; did you mean "USE_X"?'],
    [
      'an unknown flag that is near none',
      'SECRET=1',
      'the registry has no flag "SECRET". Only flags of the registry can be set.',
    ],
    ['a value that the flag cannot have', 'USE_X=True', 'USE_X cannot be "True", expected false or true'],
    ['a value that would add a line', 'USE_X=true\nA=1', 'USE_X cannot be "true⏎A=1", expected false or true'],
  ])('%s', async (_, assignment, message) => {
    const { set } = await world('USE_X=false\n');
    expect(await set(assignment)).toMatchObject({
      exitCode: 3,
      stderr: `epic21-gate: ${message}\n`,
      text: 'USE_X=false\n',
    });
  });

  test('two assignments at once', async () => {
    const { set } = await world('USE_X=false\nUSE_Y=false\n');
    const { exitCode } = await set('', { request: { operands: ['set', 'USE_X=true', 'USE_Y=true'] } });
    expect(exitCode).toBe(3);
  });

  test('an env file that is not there', async () => {
    const { set } = await world('USE_X=false\n', config('[gone.env]'));
    expect(await set('USE_X=true')).toMatchObject({ exitCode: 3, stderr: 'epic21-gate: gone.env was not found\n' });
  });
});
