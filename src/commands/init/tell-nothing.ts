import { numberOf } from '../../model/words.ts';
import { configNames } from '../../config/find.ts';
import type { Plan } from './decide.ts';
import type { Seen } from './seen.ts';
import { section, type Section } from './sections.ts';
import { tellLeft } from './tell-found.ts';

const minimalConfig = `checks:
  flags:
    sources: [.env]
    registry:
      USE_NEW_CHECKOUT: {}
`;

/** What was looked for in vain, and how to begin by hand. */
export const tellNothing = (seen: Seen, plan: Plan): readonly Section[] => [
  ...section(`Nothing to gate was found in ${numberOf(seen.files, 'file')}, so nothing was written. Looked for`, [
    [
      'flags',
      'in .env, .env.* and *.env: USE_*, ENABLE_*, FEATURE_*, FLAG_*, FF_*, *_ENABLED, *_FLAG, being true, false, 0 or 1',
    ],
    ['', `${numberOf(seen.envFiles.length, 'env file')} read, without such a flag`],
    ['baselines', '*baseline*.json, as collect_baseline_metrics.py writes it or as evidence of this gate'],
    ['', `${numberOf(seen.baselines.length, 'baseline')} recognized`],
    [
      'coverage',
      'reports such as lcov.info, coverage.xml, coverage-final.json, jacoco.xml, cover.out, .resultset.json',
    ],
    ['', `${numberOf(seen.reports.length, 'report')} read`],
    ['functions', 'in the source files that git tracks, of any language that is measured'],
    ['', `${numberOf(seen.sizes.functions.length, 'function')} measured`],
  ]),
  ...tellLeft(seen, plan),
  ...section(
    `A config to start from, as ${configNames[0]}`,
    minimalConfig
      .trimEnd()
      .split('\n')
      .map((line) => [line]),
  ),
];
