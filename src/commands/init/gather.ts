import { readBaseline } from '../../formats/baseline.ts';
import { decodeEnvFile, isBinary } from '../../formats/env-file/bytes.ts';
import { parseJson } from '../../formats/json.ts';
import { decodeText } from '../../formats/text.ts';
import { GateError, reasonOf } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import type { Files, Sources } from '../../model/sources.ts';
import { classify, isTemplate, wantedGlobs } from './classify.ts';
import { countLanguages } from './languages.ts';
import { readFlags } from './read-flags.ts';
import { linterFiles, readLinters } from './read-linters.ts';
import { manifestNames, readReaders, readTools, type Manifests } from './read-manifests.ts';
import { readReports } from './read-reports.ts';
import { readRepository } from './read-repository.ts';
import { readSizes } from './read-sizes.ts';
import { setUpNames } from './test-steps.ts';
import type { Remark, Seen, SeenBaseline, SeenEnvFile } from './seen.ts';

/** More than a person would look through; what is beyond is said. */
const mostRead = 50;
const mostMetrics = 1_000;

/** Looks through the repository. Of env files it keeps the flags, nothing else. */
export async function gather({ files, git, assets }: Pick<Sources, 'files' | 'git' | 'assets'>): Promise<Seen> {
  const kept = await files.list(['**/*'], { skipIgnored: true });
  const known = new Set(kept);
  const ignored = await listIgnored(files, known);
  const found = classify([...kept, ...ignored.paths]);
  const envFiles = await readEach(found.envFiles, async (path): Promise<SeenEnvFile> => {
    return {
      path,
      isTemplate: isTemplate(path),
      isIgnored: !known.has(path),
      flags: readFlags(await readEnvText(files, path)),
    };
  });
  const baselines = await readEach(found.baselines, async (path) => ({
    ...(await readMetrics(files, path)),
    isIgnored: !known.has(path),
  }));
  const manifests = await readManifests(files, known);
  const reports = await readReports({ files, git }, found.reports);
  const linters = readLinters(manifests);
  const sizes = await readSizes({ files, git, assets }, linters);
  return {
    files: kept.length,
    languages: countLanguages(kept),
    envFiles: envFiles.read,
    baselines: baselines.read,
    reports: reports.reports,
    linters,
    sizes: sizes.sizes,
    docs: found.docs,
    tools: readTools(manifests),
    setUp: setUpNames.filter((name) => known.has(name)),
    readers: readReaders(manifests, found),
    workflows: found.workflows.length,
    repository: await readRepository({ files, git }),
    skipped: [...ignored.skipped, ...envFiles.skipped, ...baselines.skipped, ...reports.skipped, ...sizes.skipped],
  };
}

/** Env files and reports are often ignored. In a folder too large to walk they are not looked for. */
async function listIgnored(
  files: Files,
  known: ReadonlySet<string>,
): Promise<{ paths: readonly string[]; skipped: readonly Remark[] }> {
  try {
    const all = await files.list(wantedGlobs);
    return { paths: all.filter((path) => !known.has(path)), skipped: [] };
  } catch (thrown) {
    return { paths: [], skipped: [{ path: 'what git ignores', what: reasonOf(thrown) }] };
  }
}

interface Outcome<T> {
  readonly read: readonly T[];
  readonly skipped: readonly Remark[];
}

/** One file that cannot be read must not hide the others. */
async function readEach<T>(paths: readonly string[], read: (path: string) => Promise<T>): Promise<Outcome<T>> {
  const results = await Promise.all(
    paths.slice(0, mostRead).map(async (path) => {
      try {
        return { one: await read(path) };
      } catch (thrown) {
        return { skipped: { path, what: reasonOf(thrown) } };
      }
    }),
  );
  return {
    read: results.flatMap((result) => ('one' in result ? [result.one] : [])),
    skipped: [
      ...results.flatMap((result) => ('skipped' in result ? [result.skipped] : [])),
      ...paths.slice(mostRead).map((path) => ({ path, what: `only ${mostRead} files of a kind are read` })),
    ],
  };
}

async function readEnvText(files: Files, path: string): Promise<string> {
  const bytes = await files.read(path);
  if (bytes.length > limits.envFileBytes) throw new GateError('too-large', `larger than ${limits.envFileBytes} bytes`);
  const text = decodeEnvFile(bytes);
  if (isBinary(text)) throw new GateError('malformed', 'not a text file');
  return text;
}

async function readMetrics(files: Files, path: string): Promise<Omit<SeenBaseline, 'isIgnored'>> {
  const text = decodeText(await files.read(path), path, limits.baselineBytes);
  const baseline = readBaseline(parseJson(text, path).value, 'auto', mostMetrics);
  if ('misfits' in baseline) throw new GateError('malformed', 'not a baseline in a format that this version reads');
  const numbers = baseline.readings.filter((reading) => reading.is === 'number').map(({ name }) => name);
  return { path, format: baseline.format, metrics: [...new Set(numbers)] };
}

async function readManifests(files: Files, known: ReadonlySet<string>): Promise<Manifests> {
  const there = [...new Set([...manifestNames, ...linterFiles])].filter((name) => known.has(name));
  const { read } = await readEach(
    there,
    async (name) => [name, decodeText(await files.read(name), name, limits.documentBytes)] as const,
  );
  return new Map(read);
}
