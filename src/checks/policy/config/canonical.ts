import { compareText } from '../../../formats/coverage/compare-text.ts';

/** The same text for the same value, in whatever order its keys are. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  ) ?? 'undefined';
