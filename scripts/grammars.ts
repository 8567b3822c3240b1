// Compresses the engine of tree-sitter and its grammars into dist/grammars/. They are committed: a new version of a
// package changes them only when somebody runs this. Further folders with packages may be given as arguments.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'dist/grammars');
const packageFolders = [join(root, 'node_modules'), ...process.argv.slice(2)];

const sources: Readonly<Record<string, { readonly from: string; readonly file: string; readonly copyright?: string }>> =
  {
    engine: { from: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
    bash: { from: '@vscode/tree-sitter-wasm', file: 'wasm/tree-sitter-bash.wasm', copyright: '2017 Max Brunsfeld' },
    c: { from: '@repomix/tree-sitter-wasms', file: 'out/tree-sitter-c.wasm', copyright: '2014 Max Brunsfeld' },
    'c-sharp': {
      from: '@vscode/tree-sitter-wasm',
      file: 'wasm/tree-sitter-c-sharp.wasm',
      copyright: '2014-2023 Max Brunsfeld, Damien Guard, Amaan Qureshi, and contributors',
    },
    // VS Code's is newer and half as large again, for modules alone.
    cpp: { from: '@repomix/tree-sitter-wasms', file: 'out/tree-sitter-cpp.wasm', copyright: '2014 Max Brunsfeld' },
    java: { from: '@vscode/tree-sitter-wasm', file: 'wasm/tree-sitter-java.wasm', copyright: '2017 Ayman Nadeem' },
    kotlin: {
      from: '@tree-sitter-grammars/tree-sitter-kotlin',
      file: 'tree-sitter-kotlin.wasm',
      copyright: '2024 Amaan Qureshi',
    },
    php: {
      from: '@vscode/tree-sitter-wasm',
      file: 'wasm/tree-sitter-php.wasm',
      copyright: '2017 Josh Vera, GitHub; 2019 Max Brunsfeld, Amaan Qureshi, Christian Frøystad, Caleb White',
    },
    ruby: { from: '@vscode/tree-sitter-wasm', file: 'wasm/tree-sitter-ruby.wasm', copyright: '2016 Rob Rix' },
    rust: { from: '@vscode/tree-sitter-wasm', file: 'wasm/tree-sitter-rust.wasm', copyright: '2017 Maxim Sokolov' },
    scala: { from: 'tree-sitter-scala', file: 'tree-sitter-scala.wasm', copyright: '2018 Max Brunsfeld and GitHub' },
    swift: { from: '@repomix/tree-sitter-wasms', file: 'out/tree-sitter-swift.wasm', copyright: '2021 alex-pinkus' },
  };

function folderOf(name: string): string {
  const folder = packageFolders.map((one) => join(one, name)).find((one) => existsSync(one));
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return folder;
}

function compressed(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

function licence(name: string): string {
  const folder = folderOf(name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const [file = 'LICENSE'] = globSync('{license,LICENSE,licence,LICENCE}*', { cwd: folder }).toSorted();
  return `${name} ${version}\n${license}\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}

// First all, which takes a minute, then away with what was there.
const files = Object.entries(sources).map(
  ([name, { from, file }]) => [name, compressed(readFileSync(join(folderOf(from), file)))] as const,
);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, bytes] of files) {
  writeFileSync(join(out, `${name}.wasm.br`), bytes);
  console.log(`${name.padEnd(8)} ${bytes.length}`);
}
const packages = [...new Set(Object.values(sources).map(({ from }) => from))].toSorted();
// The packages say nothing of where the grammars in them come from; each is under the MIT licence of the engine.
const grammars = Object.entries(sources)
  .filter(([, { copyright }]) => copyright !== undefined)
  .map(([name, { copyright }]) => `tree-sitter-${name}: Copyright (c) ${copyright}. MIT, as above.\n`);
writeFileSync(join(out, 'licenses.txt'), [...packages.map(licence), grammars.join('')].join('\n----\n\n'));
console.log(`${'total'.padEnd(8)} ${files.reduce((sum, [, { length }]) => sum + length, 0)}`);
