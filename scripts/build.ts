// Builds dist/ from nothing. With --check it builds beside it and fails where dist/ differs.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown, type OutputOptions } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const out = isCheck ? mkdtempSync(join(tmpdir(), 'epic21-gate-dist-')) : join(root, 'dist');

const bin = (name: string): string => join(root, 'node_modules', name);
const node = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
};

async function build(): Promise<void> {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  // ncc cannot drive TypeScript 7: it is given JavaScript.
  node(bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json');
  bringEngine();
  // Not before: a build that fails leaves what was there. The grammars are no build's: see scripts/grammars.ts.
  for (const name of ['action', 'cli', 'lib']) rmSync(join(out, name), { recursive: true, force: true });
  node(
    bin('@vercel/ncc/dist/ncc/cli.js'),
    'build',
    'build/action.js',
    '-o',
    join(out, 'action'),
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  );
  addSources(join(out, 'action/licenses.txt'));
  await bundle('cli', { index: 'src/cli.ts' }, { minify: true, codeSplitting: { groups: startGroups } });
  await bundle('lib', { index: 'src/index.ts', testing: 'src/testing.ts' }, {});
  copyTypes(['index.d.ts', 'testing.d.ts']);
}

/**
 * ncc puts a `require` and an address into the engine of tree-sitter that are not there when it runs. It needs neither:
 * the engine is given its binary, and Node has its own modules at hand.
 */
function bringEngine(): void {
  const [from, to] = [join(root, 'node_modules/web-tree-sitter'), join(root, 'build/node_modules/web-tree-sitter')];
  let text = readFileSync(join(from, 'web-tree-sitter.js'), 'utf8');
  for (const [theirs, ours] of [
    ['await import("module")', 'process.getBuiltinModule("module")'],
    ['new URL("web-tree-sitter.wasm", import.meta.url).href', '""'],
  ] as const) {
    if (!text.includes(theirs)) throw new Error(`web-tree-sitter has no ${theirs} any more`);
    text = text.replace(theirs, ours);
  }
  const { name, version, license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'index.js'), text);
  writeFileSync(join(to, 'LICENSE'), readFileSync(join(from, 'LICENSE')));
  writeFileSync(join(to, 'package.json'), JSON.stringify({ name, version, license, type: 'module', main: 'index.js' }));
}

/**
 * What every command needs, what those need that read something, what measuring sizes needs, what a check needs besides, and
 * the two checks that a rollout begins with: few files load faster than forty, and a minified one compiles faster. The command line starts often, the
 * library and the Action do not.
 */
const startGroups = [
  {
    name: 'start',
    test: /src\/(?:argv|reporters\/(?:failure-line|paint|wrap)|io\/(?:compile-cache|ending|env)|gate\/version)\.ts/,
    priority: 4,
  },
  { name: 'hall', test: /src\/(?:main|io\/live|config\/find)\.ts/, priority: 3 },
  { name: 'size', test: /src\/(?:commands\/size|languages\/tally)\.ts/, priority: 2 },
  { name: 'gate', test: /src\/(?:commands\/check|reporters\/console)\.ts/, priority: 1 },
  { name: 'rollout', test: /src\/checks\/(?:flags|baselines)\/index\.ts/, priority: 0 },
];

async function bundle(name: string, input: Record<string, string>, form: OutputOptions): Promise<void> {
  const bundled = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    tsconfig: false,
    logLevel: 'warn',
    // The engine of tree-sitter has one for modules that bring code of their own, which grammars do not.
    checks: { eval: false, ineffectiveDynamicImport: false },
    external: name === 'lib' ? [/^zod(?:\/|$)/] : [],
  });
  const { output } = await bundled.write({
    dir: join(out, name),
    ...form,
    format: 'esm',
    entryFileNames: '[name].js',
    // Names by content change with each edit and make every diff a rename.
    chunkFileNames: 'chunks/[name].js',
    banner: (chunk) => (name === 'cli' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
  });
  await bundled.close();
  // Under somebody else's package.json, without a type or with another, Node would take these files for CommonJS.
  writeFileSync(join(out, name, 'package.json'), '{"type":"module"}\n');
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  writeFileSync(join(out, name, 'licenses.txt'), licenses(modules));
  if (modules.some((id) => id.includes('node_modules/@actions/'))) throw new Error(`${name} bundles @actions/*`);
}

function licenses(modules: readonly string[]): string {
  const folders = new Set(
    modules.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? []),
  );
  const texts = [...folders].map((folder) => {
    const { name, version, license, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    const [file] = globSync('{license,LICENSE,licence,LICENCE}*', { cwd: folder }).toSorted();
    return `${String(name)} ${String(version)}\n${String(license)}\n${sourceOf(repository)}${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
  });
  return texts.toSorted().join('\n----\n\n');
}

/** Some licenses ask that whoever gets the program is told where its source is. */
function sourceOf(repository: unknown): string {
  const url =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  return typeof url === 'string' ? `source: ${url}\n` : '';
}

/** What ncc lists has no addresses. */
function addSources(file: string): void {
  const text = readFileSync(file, 'utf8');
  const names = new Set(text.split('\n').filter((line) => /^(?:@[\w.-]+\/)?[\w.-]+$/.test(line)));
  const sources = [...names].toSorted().flatMap((name) => {
    const manifest = join(root, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) return [];
    const { repository } = JSON.parse(readFileSync(manifest, 'utf8')) as { repository?: unknown };
    return [`${name} ${sourceOf(repository)}`];
  });
  writeFileSync(file, `${text.trimEnd()}\n\n----\n\n${sources.join('')}`);
}

/** The declarations that the public ones need, and no others. */
function copyTypes(entries: readonly string[]): void {
  const pending = [...entries];
  const copied = new Set<string>();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (copied.has(file)) continue;
    copied.add(file);
    const text = readFileSync(join(root, 'build', file), 'utf8').replaceAll(
      /(from |import\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g,
      '$1$2$3.js$2',
    );
    const target = join(out, 'lib/types', file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    for (const [, path = ''] of text.matchAll(/(?:from |import\()['"](\.{1,2}\/[^'"]+)\.js['"]/g))
      pending.push(join(dirname(file), `${path}.d.ts`));
  }
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? globSync('{action,cli,lib}/**/*', { cwd: folder, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .toSorted()
    : [];

function differences(): readonly string[] {
  const committed = join(root, 'dist');
  const all = new Set([...filesIn(committed), ...filesIn(out)]);
  const bytes = (folder: string, file: string): Buffer | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined;
  return [...all].filter((file) => {
    const [now, fresh] = [bytes(committed, file), bytes(out, file)];
    return !now || !fresh || !now.equals(fresh);
  });
}

await build();
if (isCheck) {
  const stale = differences();
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the sources build:\n${stale.map((file) => `  ${file}`).join('\n')}\nRun \`npm run build\` and commit the result.`,
    );
    process.exitCode = 1;
  } else {
    console.log('dist/ is fresh');
  }
  rmSync(out, { recursive: true, force: true });
}
