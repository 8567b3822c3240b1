import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';

const source = resolve(import.meta.dirname, '../../examples/epic-21');

export const envFile = 'config/.env.infra';
export const baselineFile = 'docs/specs/epic_21/architect/baseline_metrics.json';
export const configFile = '.github/epic21-gate.yml';

/** A copy of examples/epic-21 that goes when the test does, in a folder of its own or below one. */
export async function exampleFolder(below = ''): Promise<{ root: string; folder: string }> {
  const root = await tempFolder();
  const folder = join(root, below);
  await cp(source, folder, { recursive: true });
  return { root, folder };
}

/** Answers the number of the line that changed first. */
export async function edit(folder: string, file: string, change: (text: string) => string): Promise<number> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  await writeFile(path, after);
  const lines = before.split('\n');
  return after.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}
