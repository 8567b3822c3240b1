import type { XmlElement } from '../xml/handler.ts';
import type { Count, Totals } from './model.ts';
import type { XmlValues } from './xml-values.ts';

/** What an element of OpenCover says of the sequence points, branches and methods in it. */
export type OpenCoverSummary = Partial<Pick<Totals, 'statements' | 'branches' | 'functions'>>;

const attributes = {
  statements: ['visitedSequencePoints', 'numSequencePoints'],
  branches: ['visitedBranchPoints', 'numBranchPoints'],
  functions: ['visitedMethods', 'numMethods'],
} as const;

export function openCoverSummary(element: XmlElement, values: XmlValues): OpenCoverSummary {
  const summary: Partial<Record<keyof OpenCoverSummary, Count>> = {};
  for (const metric of ['statements', 'branches', 'functions'] as const) {
    const [covered, total] = attributes[metric];
    if (element.get(total) === undefined) continue;
    summary[metric] = { covered: values.count(element, covered, 0), total: values.count(element, total) };
  }
  return summary;
}
