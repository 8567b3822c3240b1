import { compileGlob } from '../../formats/glob.ts';
import { decodeText } from '../../formats/text.ts';
import { limits } from '../../model/limits.ts';
import type { Files } from '../../model/sources.ts';
import type { FlagsEvidence } from './evidence.ts';
import type { FlagsOptions } from './options.ts';
import { reasonOf } from '../../model/errors.ts';

type Code = NonNullable<FlagsEvidence['code']>;

/** Every name in the code that is a registered flag, an alias of one, or looks like one; the first place of each. */
export async function scanCode(
  files: Files,
  { files: globs, names: looks }: NonNullable<FlagsOptions['code']>,
  registry: FlagsOptions['registry'],
): Promise<Code> {
  const known = new Set(Object.entries(registry).flatMap(([name, { aliases }]) => [name, ...aliases]));
  const patterns = looks.map(compileGlob);
  const found = new Map<string, Code['found'][number]>();
  let file = '';
  try {
    const paths = await files.list(globs, { skipIgnored: true });
    for (file of paths) {
      const text = decodeText(await files.read(file), file, limits.sourceFileBytes);
      for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        for (const [name] of line.matchAll(/[A-Za-z_$][\w$]*/g)) {
          if (found.has(name) || !(known.has(name) || patterns.some((fits) => fits(name)))) continue;
          found.set(name, { name, at: { file, line: index + 1 } });
        }
      }
    }
    const problem = paths.length === 0 ? { problem: `no file matches ${globs.join(', ')}` } : {};
    return { files: paths.length, found: [...found.values()], ...problem };
  } catch (thrown) {
    return { files: 0, found: [], problem: reasonOf(thrown) };
  }
}
