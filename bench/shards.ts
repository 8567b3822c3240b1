// What merging the legs of a matrix costs beside reading them: node bench/shards.ts [legs] [files] [lines]
import { addToPile, mergeSuites, totalsOfAll, type Pile } from '../src/checks/coverage/pile.ts';
import { readLegFile } from '../src/checks/coverage/leg-file.ts';
import { legText } from '../src/checks/coverage/write-leg.ts';
import { fileBuilder } from '../src/formats/coverage/builder.ts';
import { addHits } from '../src/formats/coverage/hits.ts';

const [legs = 200, files = 300, lines = 200] = process.argv.slice(2).map(Number);
const origin = {
  sha: 'a'.repeat(40),
  ref: undefined,
  run: undefined,
  time: '2026-01-01T00:00:00Z',
  tool: { name: 'epic21-gate', version: '1.0.0' },
};

/** Each leg covers another part of the same files. */
function textOf(leg: number): string {
  const builder = fileBuilder(addHits);
  const pile: Pile = new Map();
  const all = Array.from({ length: files }, (_, file) => {
    for (let line = 1; line <= lines; line++) builder.line(line * 2, Number((line + file) % legs === leg));
    return builder.seal(`src/module-${file % 20}/file-${file}.ts`);
  });
  addToPile(pile, all, undefined);
  return legText({ leg: `leg-${leg}`, reports: [], pile }, origin);
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const texts = Array.from({ length: legs }, (_, leg) => textOf(leg));
const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;

let reading = 0;
let merging = 0;
const pile: Pile = new Map();
for (const text of texts) {
  const started = performance.now();
  const { parts } = await readLegFile(chunksOf(text), 'leg.json');
  const read = performance.now();
  for (const { suite, files: own } of parts) addToPile(pile, own, suite);
  reading += read - started;
  merging += performance.now() - read;
}
const { covered, total } = totalsOfAll(mergeSuites(pile).files.values()).lines;
console.log(
  `${legs} legs of ${files} files of ${lines} lines, ${megabytes.toFixed(0)} MB: ${covered} of ${total} covered`,
);
console.log(
  `reading ${reading.toFixed(0)} ms, merging ${merging.toFixed(0)} ms, x${(merging / reading).toFixed(2)} of reading`,
);
