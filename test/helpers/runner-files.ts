import { readFileSync, statSync } from 'node:fs';

interface Pairs {
  readonly pairs: ReadonlyMap<string, string>;
  /** Why the runner fails the step; what stood before still holds. */
  readonly failure?: string;
}

/** GITHUB_OUTPUT and its kin: `key=value`, or `key<<DELIMITER`, lines, `DELIMITER`. */
export function parsePairs(text: string): Pairs {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const pairs = new Map<string, string>();
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, key = '', mark, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (key === '' || (mark === '<<' && rest === '')) return { pairs, failure: `Invalid format '${line}'` };
    const end = mark === '<<' ? lines.indexOf(rest) : 0;
    if (end === -1) return { pairs, failure: `Matching delimiter not found '${rest}'` };
    pairs.set(
      key,
      mark === '<<'
        ? lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join('\n')
        : rest,
    );
  }
  return { pairs };
}

const mostSummaryBytes = 1024 * 1024;

interface Summary {
  readonly summary: string;
  readonly error?: string;
}

/** Over the limit the whole of it is dropped; the step's result stays what it is. */
export function readSummary(path: string): Summary {
  const { size } = statSync(path);
  if (size <= mostSummaryBytes) return { summary: readFileSync(path, 'utf8') };
  return {
    summary: '',
    error: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}`,
  };
}
