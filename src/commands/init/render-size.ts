import type { SizeLimit } from '../../checks/size/options.ts';
import { sizeMetrics } from '../../checks/size/metrics.ts';
import type { PlannedSize } from './decide-size.ts';
import { flowList, scalar } from './scalar.ts';

export const sizeBaseline = '.github/size-baseline.txt';

/** The part of the config about functions. */
export function sizePart({ limits, counting, ignore, over }: PlannedSize): readonly string[] {
  return [
    '  # Size: how long and how complex functions are, told from the text as the tool of each language counts.',
    '  size:',
    ...(ignore.length > 0
      ? [
          '    # What cannot be parsed blocks the check. Take these out when they can be.',
          '    ignore:',
          ...ignore.map((glob) => `      - ${scalar(glob)}`),
        ]
      : []),
    ...(counting.length > 0
      ? [
          `    # The way of ${counting.map(({ because }) => because).join(' and ')}.`,
          `    counting: { ${counting.map(({ option }) => option).join(', ')} }`,
        ]
      : []),
    '    # The most that a function may have. Where several entries are for the same one, the last decides.',
    `    # All metrics are ${sizeMetrics.join(', ')}.`,
    '    limits:',
    ...limits.flatMap(({ limit, because }) => [
      ...(because === undefined ? [] : [`      # ${because}`]),
      `      - { ${entriesOf(limit).join(', ')} }`,
    ]),
    '      # What a change adds. Outside of a workflow this takes `--base`.',
    '      # - { for: new, lines: 40 }',
    ...ratchetLines(over),
    '    # How many functions may be over a figure in all, and how many a change may bring over it.',
    '    # most: [{ over: 40, of: lines, new: 0 }]',
  ];
}

const entriesOf = (limit: SizeLimit): readonly string[] => [
  ...(limit.at === undefined ? [] : [`at: ${flowList([limit.at].flat())}`]),
  ...sizeMetrics.flatMap((metric) => (limit[metric] === undefined ? [] : [`${metric}: ${limit[metric]}`])),
];

const ratchetLines = (over: number): readonly string[] =>
  over === 0
    ? [
        '    # Functions over a limit may stay and not grow, where this file has them. `epic21-gate baseline update` writes it.',
        `    # ratchet: { file: ${sizeBaseline} }`,
      ]
    : [
        `    # ${over === 1 ? 'One function is' : `${over} functions are`} over a limit today. What this file has may stay, and not grow:`,
        '    # `epic21-gate baseline update` writes it, and without it the gate is not ready.',
        `    ratchet: { file: ${sizeBaseline} }`,
      ];
