import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readArgv } from '../src/argv.ts';
import { liveSinks, liveSources } from '../src/io/live.ts';
import { main } from '../src/main.ts';
import type { Report } from '../src/model/report.ts';
import { fixedClock } from '../src/testing.ts';
import { tempFolder } from './contracts/ports/worlds/temp-folder.ts';

/**
 * A scenario is a folder: the files of a repository, a command line, and what a stranger sees and a script is told.
 * The clock stands still at this time.
 */
const now = '2026-03-31T10:00:00Z';
const folder = join(import.meta.dirname, 'scenarios');
const scenarios = await readdir(folder);

const command = z.strictObject({
  argv: z.array(z.string()),
  env: z.record(z.string(), z.string()).default({}),
});

const expectation = z.strictObject({
  exitCode: z.number(),
  /** Absent where nothing was judged. */
  verdict: z.enum(['ready', 'not-ready', 'undecided']).optional(),
  /** The rules of the findings that are not waived. */
  rules: z.array(z.string()),
});

const readJson = async (name: string, file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name, file), 'utf8'));

/** All that a stream is written. */
function collect(): { readonly stream: PassThrough; text(): string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

async function play(name: string) {
  const { argv, env } = command.parse(await readJson(name, 'command.json'));
  const directory = await tempFolder();
  await cp(join(folder, name, 'repository'), directory, { recursive: true });
  const asked = readArgv(argv, directory);
  if (asked.kind !== 'run') throw new Error(`${name} asks for ${asked.kind}`);
  const output = collect();
  const live = liveSources({ directory, signal: new AbortController().signal, env });
  const ended = await main({
    request: asked.request,
    sources: { ...live, clock: fixedClock(now) },
    sinks: liveSinks({ directory, stdout: output.stream, stderr: output.stream }),
  });
  return {
    text: output.text().replaceAll(/ in \d+\.\d\d s$/gm, ' in N s'),
    outcome: { exitCode: ended.exitCode, ...judged(ended.report) },
  };
}

const judged = (report: Report | undefined) => ({
  ...(report && { verdict: report.verdict }),
  rules: (report?.results ?? []).flatMap(({ findings }) =>
    findings.filter(({ waived }) => !waived).map(({ rule }) => rule),
  ),
});

test('there are scenarios', () => {
  expect(scenarios.length).toBeGreaterThan(10);
});

describe.each(scenarios)('%s', (name) => {
  test('ends as expected', async () => {
    expect((await play(name)).outcome).toEqual(expectation.parse(await readJson(name, 'expected.json')));
  });

  test('prints what is expected', async () => {
    const { text } = await play(name);
    await expect(text).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });
});
