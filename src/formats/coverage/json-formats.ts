import { coveragepy } from './coveragepy.ts';
import { epic21Coverage } from './epic21-coverage.ts';
import { gcovrJson } from './gcovr-json.ts';
import { istanbulFinal } from './istanbul-final.ts';
import { istanbulSummary } from './istanbul-summary.ts';
import type { JsonFormat } from './json-format.ts';
import { simplecov } from './simplecov.ts';

/** The formats in JSON. Their shapes exclude each other, so that their order does not matter. */
export const jsonFormats: readonly JsonFormat[] = [
  istanbulFinal,
  istanbulSummary,
  coveragepy,
  simplecov,
  gcovrJson,
  epic21Coverage,
];
