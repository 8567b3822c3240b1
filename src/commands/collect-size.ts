import { resolve } from 'node:path';
import { figuresOfTree } from '../checks/size/figures-of-tree.ts';
import { exitCodes } from '../gate/verdict.ts';
import { version } from '../gate/version.ts';
import { formatPlace } from '../model/finding.ts';
import { numberOf, showName } from '../model/words.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Ended, Hall } from './command.ts';
import { measureSizes, optionsIfAny } from './measure-sizes.ts';
import { refuseToKeep } from './refuse-to-keep.ts';

const usualBands = { of: 'lines', 'up-to': [15, 40] } as const;

/** Stores the figures of all functions at this commit, as a baseline to compare with. */
export async function collectSize(hall: Hall, output: string, sha: string): Promise<Ended> {
  const { request, sources, sinks } = hall;
  const tree = await measureSizes(hall)([], { withPoints: false, withIgnored: false, withUntracked: false });
  const tracked = new Set(await sources.git.tracked());
  const reasons = [
    ...tree.files
      .filter(({ path }) => !tracked.has(path))
      .map(({ path }) => `${showName(path)} is not tracked, and so not part of ${sha.slice(0, 12)}`),
    ...tree.unparsed.map(({ path, line, message }) => `${formatPlace({ file: path, line })}: ${message}`),
    ...(tree.files.length === 0 ? ['no file of the repository is of a language that is measured'] : []),
    ...((await sources.git.diff(sha)).length > 0
      ? [`files on disk are not as they are at ${sha.slice(0, 12)}: commit them, or take them back`]
      : []),
  ];
  if (reasons.length > 0) return refuseToKeep(hall, reasons);
  const bands = (await optionsIfAny(hall))?.bands ?? { ...usualBands, 'up-to': [...usualBands['up-to']] };
  const payload = figuresOfTree(tree.files, bands);
  const event = await sources.github.event();
  const envelope = {
    schema: 1,
    check: 'size',
    sha,
    ref: event?.ref,
    run: sources.env.get('GITHUB_RUN_ID'),
    time: sources.clock.now().toISOString(),
    tool: { name: 'epic21-gate', version },
    payload,
  };
  await sinks.files.write(resolve(request.cwd, output), `${JSON.stringify(envelope, undefined, 2)}\n`);
  const long = payload.function_size_distribution['>40'];
  const told = `${numberOf(payload.total_functions, 'function')} in ${numberOf(tree.files.length, 'file')}, ${long} of them over 40 lines`;
  sinks.stdout.write(`${safeLine(`Kept the sizes at ${sha.slice(0, 12)} in ${output}: ${told}`)}\n`);
  return { exitCode: exitCodes.ready };
}
