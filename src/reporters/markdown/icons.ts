/** The few pictures that Markdown reports have: of verdicts, outcomes and levels. */
export const icons = {
  ready: '✅',
  'not-ready': '❌',
  undecided: '⛔',
  passed: '✅',
  failed: '❌',
  blocked: '⛔',
  skipped: '➖',
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
} as const;
