import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { GateError } from '../model/errors.ts';
import type { FileSink } from '../model/sinks.ts';
import { disk } from './disk.ts';
import { fileFailure } from './file-failure.ts';
import { writeTarget } from './write-target.ts';

interface LiveFileSinkOptions {
  readonly directory: string;
  /** A path inside is never written through a link that leads out of it. */
  readonly root?: string | undefined;
}

export const liveFileSink = ({ directory, root = directory }: LiveFileSinkOptions): FileSink => ({
  async write(path, content) {
    await translated(path, async () => {
      const target = writeTarget(resolve(directory, path), { root, name: path });
      await replace(target, content, await present(target, path));
    });
  },
  async append(path, content) {
    await translated(path, async () => {
      const target = writeTarget(resolve(directory, path), { root, name: path });
      await present(target, path);
      await disk.promises.mkdir(dirname(target), { recursive: true });
      await disk.promises.appendFile(target, content);
    });
  },
});

async function translated(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    throw fileFailure(path, cause);
  }
}

async function present(target: string, name: string): Promise<Stats | undefined> {
  const status = await disk.promises.stat(target).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (status && !status.isFile()) throw new GateError('not-a-file', `${name} is not a regular file`);
  return status;
}

/** In the same folder, because a rename is atomic only within one file system. */
async function replace(target: string, content: string | Uint8Array, old: Stats | undefined): Promise<void> {
  await disk.promises.mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
  // Nobody may read the new content who may not read the old.
  const handle = await disk.promises.open(temporary, 'wx', old ? 0o600 : 0o666);
  try {
    try {
      await handle.writeFile(content);
      if (old) {
        const status = await handle.stat();
        if (status.uid !== old.uid || status.gid !== old.gid) await handle.chown(old.uid, old.gid);
        await handle.chmod(old.mode & 0o7777);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await disk.promises.rename(temporary, target);
  } catch (cause) {
    await disk.promises.rm(temporary, { force: true });
    throw cause;
  }
}
