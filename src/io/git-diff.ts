import { GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { GitCommand } from './git-command.ts';
import { demand, demandOutput } from './git-revision.ts';

// Each has a setting, of the repository or of the machine, that would change the result. Attributes can call a source
// binary, and its lines would vanish: everything is text.
const patch = [
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--text',
  '--relative',
  '--find-renames=50%',
  '-l0',
  '--irreversible-delete',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--ignore-submodules=dirty',
  '--submodule=short',
  '--full-index',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '-O/dev/null',
];

export async function diff(git: GitCommand, base: string, head: string | undefined): Promise<Uint8Array> {
  const older = await demand(git, base);
  const newer = head === undefined ? undefined : await demand(git, head);
  const env = newer === undefined ? await withoutFilters(git) : {};
  const range = newer === undefined ? [older] : [older, newer];
  try {
    return (await demandOutput(git, ['diff', ...patch, ...range, '--'], { env, maxBytes: limits.diffBytes })).stdout;
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind !== 'too-large') throw thrown;
    throw tooLarge(base, head, thrown);
  }
}

function tooLarge(base: string, head: string | undefined, cause: GateError): GateError {
  const between = head === undefined ? `${base} and the files on disk` : `${base} and ${head}`;
  return new GateError('too-large', `the differences between ${between} are over ${limits.diffBytes} bytes`, {
    hint: 'Commit large files apart from sources, or keep them in Git LFS',
    cause,
  });
}

/** To compare what is on disk git would run the filters that the settings name, for files that the repository names. */
async function withoutFilters(git: GitCommand): Promise<Readonly<Record<string, string>>> {
  const names = (await git(['config', '--null', '--name-only', '--get-regexp', '^filter\\.']))?.text.split('\0') ?? [];
  const filters = new Set(names.flatMap((name) => /^filter\.(.+)\.[^.]+$/s.exec(name)?.[1] ?? []));
  const settings = [...filters].flatMap((filter) => [
    [`filter.${filter}.clean`, ''],
    [`filter.${filter}.process`, ''],
    [`filter.${filter}.required`, 'false'],
  ]);
  const entries = settings.flatMap(([key = '', value = ''], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return Object.fromEntries([['GIT_CONFIG_COUNT', String(settings.length)], ...entries]);
}
