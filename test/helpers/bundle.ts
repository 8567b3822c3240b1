import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '../..');

export interface Bundle {
  /** A folder with action.yml and dist/action, and nothing else of ours. */
  readonly action: string;
  /** The folder of the bundled command line, entry index.js. */
  readonly cli: string;
}

/** What users run: dist/ where it is committed, else one made like it from the sources as they are now. */
export async function bundle(): Promise<Bundle> {
  const isCommitted = existsSync(join(root, 'dist/action/index.js'));
  const folder = join(tmpdir(), `epic21-gate-bundle-${fingerprint(isCommitted ? 'dist' : 'src')}`);
  // Test files run side by side: each makes its own, and the first to rename wins.
  if (!existsSync(folder)) await make(folder, isCommitted);
  return { action: folder, cli: join(folder, 'dist/cli') };
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const files = globSync(`${folder}/**/*.{js,ts,json}`, { cwd: root }).toSorted();
  for (const file of ['action.yml', 'scripts/build.ts', ...files])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

async function make(folder: string, isCommitted: boolean): Promise<void> {
  const stage = mkdtempSync(join(tmpdir(), 'epic21-gate-stage-'));
  const out = join(stage, 'out');
  mkdirSync(out);
  cpSync(join(root, 'action.yml'), join(out, 'action.yml'));
  if (isCommitted) cpSync(join(root, 'dist'), join(out, 'dist'), { recursive: true });
  else await build(stage, join(out, 'dist'));
  try {
    renameSync(out, folder);
  } catch (thrown) {
    if (!existsSync(folder)) throw thrown;
  }
  rmSync(stage, { recursive: true, force: true });
}

/** The same steps as scripts/build.ts, which builds in the repository only. */
async function build(stage: string, dist: string): Promise<void> {
  symlinkSync(join(root, 'node_modules'), join(stage, 'node_modules'));
  await writeFile(join(stage, 'package.json'), '{ "type": "module" }\n');
  // Whether the types fit is for the type checker to say: it emits in any case.
  run('typescript/bin/tsc', '-p', join(root, 'tsconfig.build.json'), '--outDir', join(stage, 'build'));
  run('@vercel/ncc/dist/ncc/cli.js', 'build', join(stage, 'build/action.js'), '-o', join(dist, 'action'), '--no-cache');
  const bundled = await rolldown({
    cwd: root,
    input: 'src/cli.ts',
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
  });
  await bundled.write({
    dir: join(dist, 'cli'),
    format: 'esm',
    entryFileNames: 'index.js',
    chunkFileNames: 'chunks/[name].js',
  });
  await bundled.close();
  if (!existsSync(join(dist, 'action/index.js'))) throw new Error('the Action was not bundled');
}

function run(script: string, ...args: string[]): void {
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'ignore' });
}
