import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liveRun } from '../../src/io/process.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';
import { isWindows } from '../contracts/ports/worlds/platform.ts';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';
import { text } from '../contracts/ports/worlds/text.ts';

const signal = new AbortController().signal;
const run = liveRun({ cwd: process.cwd(), signal, env: process.env });
const node = (script: string): readonly string[] => [process.execPath, '-e', script];

test('runs in its folder', async () => {
  const cwd = await tempFolder();
  const { stdout } = await liveRun({ cwd, signal, env: process.env })(node('process.stdout.write(process.cwd())'));
  expect(text(stdout)).toBe(cwd);
});

test('adds to the environment, and takes away', async () => {
  const inherited = liveRun({ cwd: process.cwd(), signal, env: { ...process.env, KEPT: '1', TAKEN: '2' } });
  const script = node('process.stdout.write([process.env.KEPT, process.env.TAKEN, process.env.ADDED].join())');
  expect(text((await inherited(script, { env: { TAKEN: undefined, ADDED: '3' } })).stdout)).toBe('1,,3');
});

test('words reach the program as they are', async () => {
  const words = ['$HOME', 'a b', '"; echo', '*', ''];
  const { stdout } = await run([
    process.execPath,
    '-e',
    'process.stdout.write(JSON.stringify(process.argv.slice(1)))',
    '--',
    ...words,
  ]);
  expect(JSON.parse(text(stdout) ?? '')).toEqual(words);
});

test('a program that does not read its input is no error', async () => {
  const { code } = await run(node('process.stdin.destroy()'), { input: 'x'.repeat(5_000_000) });
  expect(code).toBe(0);
});

test('without input there is nothing to wait for', async () => {
  const { code } = await run(node('process.stdin.on("end", () => {}).resume()'));
  expect(code).toBe(0);
});

test.skipIf(isWindows)('an end by a signal has the code that a shell gives it', async () => {
  const { code } = await run(node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)'));
  expect(code).toBe(143);
});

test.skipIf(isWindows)('what may not be run is refused', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'data'), 'not a program', { mode: 0o644 });
  expect(await kindOf(run([join(folder, 'data')]))).toBe('refused');
});

test.each([
  ['a NUL in a word', ['x', 'a\0b'], 'misuse'],
  ['a NUL in the program', ['x\0'], 'misuse'],
])('%s: %s', async (_, argv, kind) => {
  expect(await kindOf(run(argv))).toBe(kind);
});

test.skipIf(isWindows)('more words than the system takes are told', async () => {
  expect(await kindOf(run([process.execPath, 'x'.repeat(10_000_000)]))).toBe('unavailable');
});

test.skipIf(isWindows)('an end of the program ends also what it started', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'port');
  const inner = `
    const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
      require("node:fs").writeFileSync(${JSON.stringify(path)}, String(server.address().port) + ".");
    });`;
  const outer = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(inner)}], { stdio: "inherit" })`;
  const stop = new AbortController();
  const pending = kindOf(liveRun({ cwd: folder, signal: stop.signal, env: process.env })(node(outer)));
  await until(async () => (await readFile(path, 'utf8').catch(() => '')).endsWith('.'));
  const port = Number.parseInt(await readFile(path, 'utf8'), 10);
  expect(await isListening(port)).toBe(true);
  stop.abort();
  expect(await pending).toBe('cancelled');
  await until(async () => !(await isListening(port)));
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
