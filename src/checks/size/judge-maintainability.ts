import { clip, visible } from '../../model/visible.ts';
import { numberOf, showName } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';
import { placeOf, type Judged } from './judged.ts';
import type { Options } from './options.ts';

export function judgeMaintainability({ maintainability }: Evidence, options: Options): Judged {
  if (!options.maintainability) return { facts: [], findings: [] };
  const { least } = options.maintainability;
  if (!maintainability)
    return {
      facts: [],
      findings: [{ rule: 'maintainability-unmeasured', message: 'the maintainability index was not measured' }],
    };
  const { meant, files, functions, below, unmeasured } = maintainability;
  const found = below.filter(({ index }) => index < least);
  const of = 'maintainability index';
  if (meant === 0)
    return {
      facts: [],
      findings: [{ rule: 'maintainability-unmeasured', message: nothingMeant(options.maintainability) }],
    };
  return {
    facts: [
      { of, label: 'measured', value: `${numberOf(functions, 'function')} in ${numberOf(files, 'file')}` },
      { of, label: `below ${least}`, value: numberOf(found.length, 'function'), limit: '<= 0' },
    ],
    findings: [
      ...found.map((one) => ({
        rule: 'below-maintainability' as const,
        message: `${showName(one.name) || '""'} has a maintainability index of ${floor(one.index)}, below ${least}`,
        at: placeOf(one),
      })),
      ...unmeasured.map(({ path, reason }) => ({
        rule: 'maintainability-unmeasured' as const,
        message: visible(clip(reason, 300)),
        at: { file: path },
      })),
    ],
  };
}

const nothingMeant = ({ at }: NonNullable<Options['maintainability']>): string =>
  `no measured file ${at === undefined ? '' : `fits ${showName(at)} and `}is JavaScript or TypeScript, of which alone the maintainability index is told`;

/** What is below a limit never looks like the limit. */
const floor = (index: number): string => (Math.floor(index * 10) / 10).toFixed(1);
