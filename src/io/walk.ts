import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../model/errors.ts';
import { disk } from './disk.ts';
import { fileFailure } from './file-failure.ts';

/** Folders that hold no work of the repository's own: only who names one gets to see it. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

interface WalkOptions {
  /** Folders, relative and with `/`, outside of which nothing is wanted; '' wants everything. */
  readonly folders: readonly string[];
  readonly most: number;
}

/** Every regular file beneath, relative and with `/`. Links are not followed. */
export async function walk(directory: string, { folders, most }: WalkOptions): Promise<readonly string[]> {
  const files: string[] = [];
  let level = [''];
  while (level.length > 0) {
    const opened = await Promise.all(
      level.map(async (folder) => ({ folder, entries: await entriesOf(directory, folder) })),
    );
    level = [];
    for (const { folder, entries } of opened) {
      for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) files.push(path);
        else if (entry.isDirectory() && isWanted(path, entry.name, folders)) level.push(path);
      }
      if (files.length > most) throw tooMany(directory, most);
    }
  }
  return files;
}

const isWanted = (path: string, name: string, folders: readonly string[]): boolean =>
  folders.some((folder) => {
    const isOnTheWay = `${folder}/`.startsWith(`${path}/`);
    // Who names such a folder means it.
    if (skippedFolders.has(name)) return isOnTheWay && name !== '.git';
    return isOnTheWay || folder === '' || `${path}/`.startsWith(`${folder}/`);
  });

async function entriesOf(directory: string, folder: string): Promise<readonly Dirent[]> {
  try {
    return await disk.promises.readdir(join(directory, folder), { withFileTypes: true });
  } catch (cause) {
    throw fileFailure(folder === '' ? directory : folder, cause);
  }
}

export const tooMany = (directory: string, most: number): GateError =>
  new GateError('too-large', `more than ${most} files under ${directory}`, {
    hint: 'Name the folders that matter in the patterns',
  });
