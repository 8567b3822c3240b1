import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

export interface Bundle {
  /** A folder with action.yml and dist/, and nothing else of ours. */
  readonly action: string;
  /** The folder of the bundled command line, entry index.js. */
  readonly cli: string;
}

/** What users run, away from everything that is installed here. */
export async function bundle(): Promise<Bundle> {
  const action = await mkdtemp(join(tmpdir(), 'epic21-gate-bundle-'));
  afterAll(() => rm(action, { recursive: true, force: true }));
  await cp(join(root, 'action.yml'), join(action, 'action.yml'));
  await cp(join(root, 'dist'), join(action, 'dist'), { recursive: true });
  return { action, cli: join(action, 'dist/cli') };
}
