import type { Files, Sources } from '../../model/sources.ts';
import { showName } from '../../model/words.ts';
import type { LegRead, Problem } from './evidence.ts';
import type { Leg } from './expected-legs.ts';
import type { LegsRead } from './gather-evidence.ts';
import { readResults } from './read-results.ts';
import { reportsOf, reportsOfAny } from './report-globs.ts';
import { committed, filesOf } from './result-files.ts';
import { testPlaces } from './test-places.ts';

/** Reads the reports where they lie: which leg one is of, its path says. */
export async function gatherReports(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  expected: readonly Leg[],
  globs: readonly string[],
): Promise<LegsRead> {
  const claims = await claimsOf(expected, globs, files);
  const any = await filesOf(reportsOfAny(expected, globs), files);
  const names = [...new Set([...claims.keys(), ...any])].sort();
  const tracked = names.length === 0 ? [] : await git.tracked();
  const find = testPlaces(tracked);
  const legs: LegRead[] = [];
  const problems: Problem[] = [...committed(names, tracked), ...shared(claims), ...unclaimed(any, claims)];
  for (const { name } of expected) {
    const own = [...claims].flatMap(([path, owners]) => (owners.includes(name) ? [path] : []));
    if (own.length === 0) continue;
    const read = await readResults(own, files, find);
    problems.push(...read.problems);
    legs.push({ leg: name, results: read.results });
  }
  return { legs, problems };
}

type Claims = ReadonlyMap<string, readonly string[]>;

/** Each report with the legs that it fits. */
async function claimsOf(expected: readonly Leg[], globs: readonly string[], files: Files): Promise<Claims> {
  const claims = new Map<string, string[]>();
  for (const leg of expected)
    for (const path of await filesOf(reportsOf(leg, globs), files)) {
      const owners = claims.get(path);
      if (owners) owners.push(leg.name);
      else claims.set(path, [leg.name]);
    }
  return claims;
}

const shared = (claims: Claims): readonly Problem[] =>
  [...claims].flatMap(([path, owners]) =>
    owners.length > 1
      ? [
          {
            rule: 'results-shared' as const,
            message: `${showName(path)} fits ${owners.length} legs: ${owners.slice(0, 4).join('; ')}`,
            at: { file: path },
          },
        ]
      : [],
  );

const unclaimed = (any: readonly string[], claims: Claims): readonly Problem[] =>
  any
    .filter((path) => !claims.has(path))
    .slice(0, 50)
    .map((path) => ({
      rule: 'leg-unlisted',
      message: `${showName(path)} is of no leg that the config lists`,
      at: { file: path },
    }));
