import type { Reporter } from '../model/reporter.ts';

/** The reporters; each is loaded when a report goes to it. A new one is one file and one line. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  console: async () => (await import('./console.ts')).console,
  json: async () => (await import('./json.ts')).json,
  annotations: async () => (await import('./annotations.ts')).annotations,
  summary: async () => (await import('./summary.ts')).summary,
  comment: async () => (await import('./comment.ts')).comment,
  'check-run': async () => (await import('./check-run.ts')).checkRun,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  html: async () => (await import('./html.ts')).html,
};
