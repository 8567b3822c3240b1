import type { Rule } from '../../model/finding.ts';

export const rules = {
  missing: {
    title: 'A baseline file is not there',
    severity: 'error',
    why: 'Without a baseline nobody can tell later whether a stage made things worse.',
    help: 'Collect the baseline and commit the file, or correct its path in the config.',
  },
  malformed: {
    title: 'A baseline file is not JSON',
    severity: 'error',
    why: 'A file that was cut off, or in which a key is there twice, does not say what its author meant.',
    help: 'Collect the baseline again; do not edit the file by hand.',
  },
  'wrong-shape': {
    title: 'A baseline file is not a baseline',
    severity: 'error',
    why: 'An empty object is a file that is there, and says nothing.',
    help: 'Collect the baseline again with its script, or name the format in the config.',
  },
  'not-finite': {
    title: 'A metric is not a finite number',
    severity: 'error',
    why: 'Nothing can be compared with NaN or Infinity: a query that divides by zero gives them.',
    help: 'Correct the query or wait for traffic, then collect the baseline again.',
  },
  'metric-missing': {
    title: 'A required metric is not in the baseline',
    severity: 'error',
    why: 'A stage that is gated by a metric needs the value that it had before.',
    help: 'Add the metric to the script that collects the baseline, or correct its name in the config.',
  },
  empty: {
    title: 'A metric was collected from nothing',
    severity: 'error',
    why: 'A query without samples, or a report that was not there, leaves a baseline that any result is as good as.',
    help: 'Make sure that the metric exists and that the report was written, then collect the baseline again.',
  },
  inconsistent: {
    title: 'Numbers of a baseline cannot be true together',
    severity: 'error',
    why: 'Counts that do not add up were not measured together, or were edited by hand.',
    help: 'Collect the baseline again in one run.',
  },
  stale: {
    title: 'A baseline is too old',
    severity: 'error',
    why: 'Traffic and code move on: an old baseline describes another system.',
    help: 'Collect the baseline again before the rollout starts.',
  },
  'from-the-future': {
    title: 'A baseline is from the future',
    severity: 'error',
    why: 'A time that has not come was written by a wrong clock, in local time, or by hand.',
    help: 'Write the time in UTC and correct the clock of the machine that collects.',
  },
  'too-early': {
    title: 'A baseline is from before its first day',
    severity: 'error',
    why: 'What was measured before that day is another state of the project.',
    help: 'Collect the baseline again, or correct `not-before`.',
  },
  'not-ancestor': {
    title: 'A baseline was made at a commit that is not part of this history',
    severity: 'error',
    why: 'The state that was measured is then not the state that this change started from.',
    help: 'Collect the baseline at a commit of the main branch.',
  },
  'commit-missing': {
    title: 'A baseline does not say at which commit it was made',
    severity: 'error',
    why: 'A baseline without a commit can be of any state of the code.',
    help: 'Write the full commit id into the key `sha` when the baseline is collected.',
  },
  changed: {
    title: 'A baseline is changed together with what it judges',
    severity: 'error',
    why: 'Who may move the baseline in the same pull request may pass any gate.',
    help: 'Change the baseline in a pull request of its own, with `changed: allowed` or a waiver that says why.',
  },
  uncommitted: {
    title: 'A baseline is not the file that is committed',
    severity: 'error',
    why: 'Commits are compared: of a file that no commit holds nobody can tell whether the pull request changes it.',
    help: 'Commit the file itself, name it by its own path and not by a link, and let no step before the gate write it.',
  },
  outside: {
    title: 'A baseline file lies outside the repository',
    severity: 'error',
    why: 'A file in /tmp is gone after the next reboot, and no review ever saw it.',
    help: 'Commit the file, and name it by its path in the repository.',
  },
  'unknown-keys': {
    title: 'A baseline holds keys that its format does not know',
    severity: 'warning',
    why: 'A key that nobody reads is often a misspelled one.',
    help: 'Correct the key, or leave it out.',
  },
  unreadable: {
    title: 'A baseline file could not be read',
    severity: 'error',
    unmeasured: true,
    why: 'What was not read was not verified.',
    help: 'Name a regular file that this user may read and that is within the size limit.',
  },
  'history-missing': {
    title: 'The history that a baseline is checked against is not here',
    severity: 'error',
    unmeasured: true,
    why: 'A shallow clone cannot tell whether a commit is part of the history, nor what a pull request changes.',
    help: 'Check out the head of the change with `fetch-depth: 0` (actions/checkout).',
  },
  'no-repository': {
    title: 'There is no git repository to check a baseline against',
    severity: 'error',
    unmeasured: true,
    why: 'A commit means nothing without its history.',
    help: 'Run the gate in a checkout of the repository, or set `commit: none` and `changed: allowed`.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
