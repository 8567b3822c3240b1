import type { Rule } from '../../model/finding.ts';

export const rules = {
  'not-successful': {
    title: 'A required check did not succeed',
    severity: 'error',
    why: 'What failed, was skipped or was canceled says nothing good about this commit.',
    help: 'Correct what it found and run it again, or name the conclusions that are good enough in `conclusion`.',
  },
  'not-reported': {
    title: 'A required check was not reported for this commit',
    severity: 'error',
    unmeasured: true,
    why: 'A check that never ran has not passed, and a misspelled name would never be missed.',
    help: 'Correct the name in the config, let the check run for this commit, or give it time with `wait`.',
  },
  pending: {
    title: 'A required check is not finished',
    severity: 'error',
    unmeasured: true,
    why: 'What is still running may yet fail.',
    help: 'Wait longer with `wait`, or run the gate after it: with `needs`, or on workflow_run.',
  },
  'commit-unknown': {
    title: 'It is unknown whose checks are required',
    severity: 'error',
    unmeasured: true,
    why: 'The checks of another commit say nothing about this one.',
    help: 'Run the gate in a workflow of GitHub Actions, or leave the check out elsewhere: `--skip requires`.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
