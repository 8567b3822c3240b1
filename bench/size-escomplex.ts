// typhonjs-escomplex over the files of a folder: it has no command line. node bench/size-escomplex.ts FOLDER
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Escomplex {
  analyzeModule(source: string, options: object, override: undefined, parser: object): unknown;
}

const escomplex = createRequire(import.meta.url)('typhonjs-escomplex') as Escomplex;
const [folder = '.'] = process.argv.slice(2);
const files = globSync('**/*.{ts,mts,cts,tsx}', { cwd: folder });
let refused = 0;
for (const path of files) {
  const plugins = path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'];
  try {
    escomplex.analyzeModule(readFileSync(join(folder, path), 'utf8'), {}, undefined, { sourceType: 'module', plugins });
  } catch {
    refused += 1;
  }
}
console.log(`${files.length} files, of which it does not know the syntax of ${refused}`);
