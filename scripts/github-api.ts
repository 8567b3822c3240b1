// Makes test/fixtures/github/ from what GitHub publishes about its API: the operations that are used, and nothing else.
//   node scripts/github-api.ts FOLDER_OF_@octokit/openapi [FOLDER_OF_@octokit/graphql-schema]
// The packages are large, so they are installed elsewhere; what is made is committed.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractOpenApi, type Json } from './github-api/openapi.ts';
import { extractSchema } from './github-api/graphql.ts';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'test/fixtures/github');
const [openapi, graphql] = process.argv.slice(2);

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

function write(name: string, text: string): void {
  const file = join(out, name);
  writeFileSync(file, text);
  execFileSync(join(root, 'node_modules/.bin/oxfmt'), [file]);
  console.log(`${name.padEnd(16)} ${readFileSync(file).length}`);
}

if (openapi === undefined) throw new Error('Which folder has @octokit/openapi?');
const description = JSON.parse(readFileSync(join(openapi, 'generated/api.github.com.json'), 'utf8')) as Json;
const origin = {
  'x-origin': `Extract of @octokit/openapi ${versionOf(openapi)}, MIT, made by scripts/github-api.ts`,
};
const { extract, examples } = extractOpenApi(description);
write('openapi.json', JSON.stringify({ ...origin, ...extract }));
write('examples.json', JSON.stringify({ ...origin, ...examples }));

if (graphql !== undefined) {
  const sdl = extractSchema(readFileSync(join(graphql, 'schema.graphql'), 'utf8'));
  const from = `# Extract of @octokit/graphql-schema ${versionOf(graphql)}, MIT, made by scripts/github-api.ts\n\n`;
  write('schema.graphql', `${from}${sdl}\n`);
}
