// How long the slowest of many truncated and mutated sources takes: node bench/hostile-sources.ts [files] [folder...]
// Seeds are the sources below the folders, by default this repository's and those of its packages, up to 100 kB each.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAsset } from '../src/io/assets.ts';
import { languageOf } from '../src/languages/index.ts';
import type { Measure } from '../src/languages/measured.ts';
import { usualCounting } from '../src/languages/measured.ts';
import { GateError } from '../src/model/errors.ts';

const root = resolve(import.meta.dirname, '..');
const [count = '40000', ...folders] = process.argv.slice(2);
const wanted = /\.(?:[mc]?[jt]s|[jt]sx|py|go|vue|svelte)$/;
const seeds = (folders.length > 0 ? folders : [join(root, 'src'), join(root, 'test'), join(root, 'node_modules')])
  .flatMap((folder) => globSync('**/*', { cwd: folder }).map((path) => join(folder, path)))
  .filter((path) => wanted.test(path) && statSync(path).isFile() && statSync(path).size < 100_000);

let state = 21;
const chance = (below: number): number => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % Math.max(1, below);
};

const pieces = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '`',
  '${',
  '"',
  "'",
  '/*',
  '=>',
  '?',
  '\\',
  '\0',
  '\n',
  '"""',
  '/',
];

/** Cut, cut out, doubled, overwritten, or with pieces strewn in. */
function mutated(bytes: Buffer): Buffer {
  const [at, to] = [chance(bytes.length), chance(bytes.length)];
  const piece = Buffer.from(pieces[chance(pieces.length)] ?? '');
  switch (chance(5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, Math.min(at, to)), bytes.subarray(Math.max(at, to))]);
    case 2:
      return Buffer.concat([bytes.subarray(0, Math.max(at, to)), bytes.subarray(Math.min(at, to))]);
    case 3:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([chance(256)]), bytes.subarray(at + 1)]);
    default:
      return Buffer.concat([bytes.subarray(0, at), piece, piece, bytes.subarray(at)]);
  }
}

const measures = new Map<string, Measure>();
const slowest: { ms: number; path: string; bytes: number }[] = [];
const ended = { measured: 0, refused: 0, failed: 0 };
for (let round = 0; round < Number(count); round += 1) {
  const path = seeds[chance(seeds.length)] ?? '';
  const language = languageOf(path);
  if (!language) continue;
  const measure = measures.get(language.id) ?? (await language.load({ read: readAsset }));
  measures.set(language.id, measure);
  const bytes = mutated(readFileSync(path));
  const started = performance.now();
  try {
    measure(bytes, { file: path, counting: usualCounting });
    ended.measured += 1;
  } catch (thrown) {
    const isTold = thrown instanceof GateError && thrown.kind === 'malformed' && thrown.at?.line !== undefined;
    ended[isTold ? 'refused' : 'failed'] += 1;
    if (!isTold) console.log(path, thrown);
  }
  slowest.push({ ms: performance.now() - started, path, bytes: bytes.length });
}
slowest.sort((a, b) => b.ms - a.ms);
console.log(`Node ${process.version}, ${slowest.length} files of ${seeds.length} seeds: ${JSON.stringify(ended)}`);
for (const { ms, path, bytes } of slowest.slice(0, 5))
  console.log(`${ms.toFixed(1).padStart(7)} ms  ${bytes} bytes  ${path}`);
