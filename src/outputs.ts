/** What the Action hands to later steps. */
export const outputs = {
  verdict: '`ready`, `not-ready` or `undecided`; empty when the config or an input is wrong.',
  failures: 'How many findings stand in the way.',
  warnings: 'How many warnings there are beside them.',
  report: 'Path of the report as JSON.',
} as const;
