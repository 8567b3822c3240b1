import type { Rule } from '../../model/finding.ts';

export const rules = {
  denied: {
    title: 'No rule allows this',
    severity: 'error',
    why: 'What nobody thought of when the rules were made is not allowed by having been forgotten.',
    help: 'Do what a rule is for, or add a rule for this in a pull request of its own.',
  },
  'wrong-initiator': {
    title: 'Who started this may not start it',
    severity: 'error',
    why: 'Who may decide is settled before an incident, not during one.',
    help: 'Let somebody who may start it open the pull request, or start the run.',
  },
  'approval-missing': {
    title: 'An approval is missing',
    severity: 'error',
    why: 'An approval of an earlier commit, of the author or of a bot is nobody looking at what will be merged.',
    help: 'Ask those who are named for a review of the latest commit, then run the gate again.',
  },
  'table-differs': {
    title: 'The document and the rules say different things',
    severity: 'error',
    why: 'In an incident people follow the document, and the gate follows the rules.',
    help: 'Correct the one that is wrong, so that both say the same.',
  },
  'table-missing': {
    title: 'The table of who may do what is not there',
    severity: 'error',
    why: 'A document that was moved or whose headings were changed is compared with nothing.',
    help: 'Correct `table` in the config: the file and the headings of its columns.',
  },
  unreadable: {
    title: 'Approvals could not be read',
    severity: 'error',
    unmeasured: true,
    why: 'A team whose members cannot be read is not a team without members.',
    help: 'Give the token the permission that is named, or run it again once GitHub answers. A workflow cannot be granted the reading of teams: pass a token of your own as `github-token`.',
  },
  'scenario-unknown': {
    title: 'It is unknown which rules apply',
    severity: 'error',
    unmeasured: true,
    why: 'What decides between two rules must be said, or the milder one would be the usual one.',
    help: 'Say it where the message names it: an environment variable of the step, or the history that a comparison needs.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
