import type { TestPlace } from '../../formats/junit.ts';

type Places = (candidates: readonly TestPlace[]) => TestPlace | undefined;

const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.venv)\//;

/** Finds the first of the places that is in a file of the repository, whatever the machine of the leg called it. */
export function testPlaces(tracked: readonly string[]): Places {
  const byName = new Map<string, string[]>();
  for (const path of tracked) {
    const same = byName.get(baseOf(path));
    if (same) same.push(path);
    else byName.set(baseOf(path), [path]);
  }
  return (candidates) => {
    for (const { file, line } of candidates) {
      const path = normal(file);
      const found = foreign.test(path) ? undefined : findFile(path, byName.get(baseOf(path)) ?? []);
      if (found !== undefined) return line === undefined || line < 1 ? { file: found } : { file: found, line };
    }
    return undefined;
  };
}

/** The file that the path ends with, the longest one; or the one file that ends with the path. */
function findFile(path: string, known: readonly string[]): string | undefined {
  if (known.includes(path)) return path;
  const longest = known
    // A name alone would fit a file of that name in any folder of the machine.
    .filter((one) => one.includes('/') && path.endsWith(`/${one}`))
    .reduce((best, one) => (one.length > best.length ? one : best), '');
  if (longest !== '') return longest;
  const within = known.filter((one) => one.endsWith(`/${path}`));
  return within.length === 1 ? within[0] : undefined;
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const normal = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
