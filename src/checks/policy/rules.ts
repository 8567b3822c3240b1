import type { Rule } from '../../model/finding.ts';

export const rules = {
  loosened: {
    title: 'A change makes its own gate looser',
    severity: 'error',
    why: 'Who may lower a limit together with the code that breaks it passes any gate.',
    help: 'Take the loosening back, or have those approve it whom `approval` in the config names, and run the gate again.',
  },
  unclear: {
    title: 'A change of the gate may make it looser',
    severity: 'error',
    why: 'What nobody can tell to be harmless is treated as what is not.',
    help: 'Look at before and after; take the change back, or have those approve it whom `approval` in the config names, and run the gate again.',
  },
  'marker-added': {
    title: 'A change adds a marker that skips a test or silences a finding',
    severity: 'error',
    why: 'A test that is skipped and a line that is not measured fail nobody, and are forgotten.',
    help: 'Mend what the marker hides, or have those approve it whom `approval` in the config names, and run the gate again.',
  },
  'approved-loosening': {
    title: 'A loosening of the gate was approved',
    severity: 'notice',
    why: 'Reviewers of later changes want to know since when the gate lets more pass.',
    help: 'Nothing is left to do.',
  },
  'self-excused': {
    title: 'A change excuses itself from the policy that judges it',
    severity: 'error',
    unwaivable: true,
    why: 'With the config of the head a change brings the rules, the approvers and the waivers that it is judged by.',
    help: 'Read the config from the base, with `config-from: base`; the change is then one that can be approved.',
  },
  'approval-unknown': {
    title: 'Nobody can tell whether a loosening was approved',
    severity: 'error',
    unmeasured: true,
    why: 'An approval that could not be read was not verified.',
    help: 'Give the job a token that reads approvals, with `pull-requests: read`, or `actions: read` where a run is approved; then run it again.',
  },
  'comparison-unknown': {
    title: 'What the change is compared with is unknown',
    severity: 'error',
    unmeasured: true,
    why: 'Without the base nobody can tell what was strict before.',
    help: 'Check out with `fetch-depth: 0`, or name the commit to compare with.',
  },
  unreadable: {
    title: 'A part of the gate could not be compared',
    severity: 'error',
    unmeasured: true,
    why: 'What was not read may be looser than before.',
    help: 'Mend the file that is named, or leave it out in the config.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
