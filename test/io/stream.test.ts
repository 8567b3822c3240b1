import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { liveStream } from '../../src/io/stream.ts';

const script = `
  import { liveStream } from ${JSON.stringify(new URL('../../src/io/stream.ts', import.meta.url).href)};
  const stream = liveStream(process.stdout);
  let count = 0;
  const timer = setInterval(() => {
    stream.write('x'.repeat(100_000));
    count += 1;
    if (count < 50) return;
    clearInterval(timer);
    process.exitCode = 7;
  }, 1);
`;

// The program is TypeScript, which Node 20 does not run.
test.skipIf(!process.features.typescript)('a reader that goes away does not end the program', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await once(child, 'exit')).toEqual([7, null]);
});

test('nothing more is written to a reader that went away', () => {
  const target = new PassThrough();
  const stream = liveStream(target);
  target.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
  stream.write('too late');
  expect(target.read()).toBeNull();
});

test('a full disk ends the writing, and nothing else', () => {
  const target = new PassThrough();
  const stream = liveStream(target);
  target.emit('error', Object.assign(new Error('disk full'), { code: 'ENOSPC' }));
  stream.write('lost');
  expect(target.read()).toBeNull();
});

test('the columns follow the terminal', () => {
  const target = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const stream = liveStream(target);
  target.columns = 60;
  expect(stream.columns).toBe(60);
});
