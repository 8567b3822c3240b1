import { beforeAll } from 'vitest';
import { tempFolder } from './temp-folder.ts';

/** One world for all tests of a suite, which only read it, because a real one takes long to build. */
export function sharedWorld<World>(build: (folder: string) => Promise<World>): () => World {
  let world: World | undefined;
  beforeAll(async () => {
    const cleaners: (() => Promise<void>)[] = [];
    world = await build(await tempFolder((clean) => void cleaners.push(clean)));
    return async () => {
      await Promise.all(cleaners.map((clean) => clean()));
    };
  });
  return () => {
    if (world === undefined) throw new Error('the world is not built yet');
    return world;
  };
}
