import { parseJson } from '../../../formats/json.ts';
import { decodeText } from '../../../formats/text.ts';
import { limits } from '../../../model/limits.ts';
import { numberOf, showName } from '../../../model/words.ts';
import type { Alteration } from '../alteration.ts';
import { compareConfigs } from '../config/compare-configs.ts';

interface Numbers {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const mostListed = 50;

/** Of figures that others collected nobody can tell which way is stricter: each that moved is told. */
export function compareNumbers({ file, before, after }: Numbers): readonly Alteration[] {
  const read = (bytes: Uint8Array) =>
    parseJson(decodeText(bytes, file, limits.baselineBytes), file, { mostValues: 100_000 });
  const [old, now] = [read(before), read(after)];
  const moved = compareConfigs(old.value, now.value, {});
  const listed = moved.slice(0, mostListed).map(({ what, before: was, after: is, path }): Alteration => {
    const { line } = now.locate(path.map((step) => (typeof step === 'number' ? step : String(step))));
    const name = `${what} in the baseline ${showName(file)}`;
    return { topic: 'baseline', effect: 'unclear', what: name, before: was, after: is, at: { file, line } };
  });
  if (moved.length <= mostListed) return listed;
  const what = `${numberOf(moved.length - mostListed, 'further value')} in the baseline ${showName(file)}`;
  return [...listed, { topic: 'baseline', effect: 'unclear', what, after: 'not as before', at: { file } }];
}
