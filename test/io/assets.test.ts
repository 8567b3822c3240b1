import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAsset } from '../../src/io/assets.ts';

const magic = Buffer.from('\0asm');
const repository = join(import.meta.dirname, '../..');

test('an asset is read beside the sources', async () => {
  expect(Buffer.from(await readAsset('engine.wasm')).subarray(0, 4)).toEqual(magic);
});

test.each(['dist/action', 'dist/cli', 'dist/cli/chunks', 'dist/lib', 'dist/lib/chunks'])(
  'an asset is read beside a bundle in %s, wherever that was installed',
  async (bundle) => {
    const root = mkdtempSync(join(tmpdir(), 'assets-'));
    mkdirSync(join(root, bundle), { recursive: true });
    mkdirSync(join(root, 'dist/grammars'));
    cpSync(join(repository, 'dist/grammars/java.wasm.br'), join(root, 'dist/grammars/java.wasm.br'));
    const bytes = await readAsset('java.wasm', join(root, bundle));
    expect(Buffer.from(bytes).subarray(0, 4)).toEqual(magic);
  },
);

test('a missing asset says what to do', async () => {
  await expect(readAsset('none.wasm')).rejects.toMatchObject({
    kind: 'not-found',
    message: "the gate's own file dist/grammars/none.wasm.br cannot be read",
    hint: expect.stringContaining('Install'),
  });
});

test.each(['../index.wasm', 'a/b.wasm', 'engine.wasm.br', '', 'a.js'])('%j is no name of an asset', async (name) => {
  await expect(readAsset(name)).rejects.toThrow('no name of an asset');
});
