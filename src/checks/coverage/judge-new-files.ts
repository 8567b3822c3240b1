import type { Totals } from '../../formats/coverage/model.ts';
import type { Evidence } from './evidence.ts';
import { judgeEach } from './judge-limit.ts';
import type { Judged } from './judged.ts';
import { countOf, type PathTotals } from './metric-count.ts';
import type { Options } from './options.ts';

const of = 'each new file';

/** Each file that the change adds, all of it: what is new has no past to excuse it. */
export function judgeNewFiles({ files, totals, patch }: Evidence, minimum: Options['new-files']): Judged {
  if (!minimum || !patch) return { facts: [], findings: [] };
  const isNew = new Set(patch.added ?? []);
  const groups: readonly PathTotals[] = files.filter(({ path }) => isNew.has(path));
  if (groups.length === 0) return { facts: [{ of, label: 'new files', value: 'none is measured' }], findings: [] };
  return judgeEach(
    {
      of,
      within: ' in any file',
      suffix: '',
      rule: 'new-file-below-limit',
      groups,
      before: new Map<string, Totals>(),
      placeOf: (path) => ({ file: path }),
      // A new file of types or constants has nothing to cover; a metric that no file has is another matter.
      isRequired: (metric) => countOf(totals, metric).total === 0,
    },
    minimum,
  );
}
