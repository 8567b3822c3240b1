import type { Rule } from '../../model/finding.ts';

export const rules = {
  missing: {
    title: 'A registered flag is set nowhere',
    severity: 'error',
    why: 'A flag that nobody set has whatever value the program falls back to, and that is not evidence of being safe.',
    help: 'Add the flag with its safe value to the env file, or give it an `unset` value in the registry.',
  },
  misspelt: {
    title: 'A flag is set under a name that no program reads',
    severity: 'error',
    why: 'A misspelt flag looks set to the reader of the file and is not set for the program: a rollback by it changes nothing.',
    help: 'Correct the name in the env file.',
  },
  'near-miss': {
    title: 'A name is almost that of a registered flag',
    severity: 'warning',
    why: 'The flag itself is set, so this is either a typing error that somebody believes in, or a flag that is not registered.',
    help: 'Remove or rename the variable, or register it.',
  },
  invalid: {
    title: 'A flag has a value that is none of its values',
    severity: 'error',
    why: 'Programs disagree about values such as "False", "0" or an empty one: some take them for on.',
    help: 'Set the flag to one of its values; `epic21-gate flags set NAME=VALUE` edits nothing else.',
  },
  unsafe: {
    title: 'A flag does not have its safe value',
    severity: 'error',
    why: 'Before its stage is reached a flag must be safe: whoever turns it on early ships untested code.',
    help: 'Set the flag to its safe value, or run the gate for the phase that you are in.',
  },
  'not-enabled': {
    title: 'A flag is not on although its stage is reached',
    severity: 'error',
    why: 'A stage that claims a flag and does not have it on proves nothing: its monitoring watches the old code.',
    help: 'Turn the flag on, or run the gate for the phase that you are in.',
  },
  duplicate: {
    title: 'A flag is set more than once, to the same value',
    severity: 'warning',
    why: 'The last line wins. The next edit may change another one.',
    help: 'Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it.',
  },
  shadowed: {
    title: 'A flag is set more than once, to different values',
    severity: 'error',
    why: 'The last line wins, and a reader or a script that finds the other one is wrong about production.',
    help: 'Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it.',
  },
  'dialects-differ': {
    title: 'A flag means different things to the programs that read the file',
    severity: 'error',
    why: 'bash, docker, systemd, Node and Python read quotes, blanks, comments and line ends differently.',
    help: 'Write the line as NAME=value, without blanks, quotes, comments or carriage returns.',
  },
  'no-final-newline': {
    title: 'An env file does not end with a newline',
    severity: 'error',
    why: 'The next `echo NAME=false >> file` joins the last line and its own: both settings are lost, and nothing complains.',
    help: 'End the file with a newline.',
  },
  expired: {
    title: 'A flag is past its expiry day',
    severity: 'error',
    why: 'A flag that outlives its rollout is a branch that nobody tests.',
    help: 'Remove the flag from code, env file and registry, or agree on a later day with its owner.',
  },
  exclusive: {
    title: 'More than one flag of an exclusive group is on',
    severity: 'error',
    why: 'These flags were never meant, and never tested, to be on together.',
    help: 'Turn off all but one.',
  },
  dependency: {
    title: 'A flag is on and one that it depends on is off',
    severity: 'error',
    why: 'The code behind the flag relies on the other flag.',
    help: 'Turn the other flag on first, or this one off.',
  },
  prerequisite: {
    title: 'A flag is on before a stage that it needs is reached',
    severity: 'error',
    why: 'The registry says that this flag is safe only after that stage.',
    help: 'Turn the flag off until the stage is reached.',
  },
  unregistered: {
    title: 'The code reads a flag that is not registered',
    severity: 'error',
    why: 'A flag that is not registered is not gated: its value, owner and end are unknown.',
    help: 'Add the flag to the registry, or narrow `code.names`.',
  },
  unreferenced: {
    title: 'A registered flag does not occur in the code',
    severity: 'warning',
    why: 'Setting it changes nothing: either the flag is gone, or the code calls it by another name.',
    help: 'Remove it from the registry and the env file, or add its name in the code to `aliases`.',
  },
  'docs-differ': {
    title: 'A table of flags in the docs disagrees with the registry',
    severity: 'error',
    why: 'In an emergency people follow the document; a flag name or default that is wrong there costs the rollback.',
    help: 'Correct the table, or the registry.',
  },
  'source-unreadable': {
    title: 'A source of flag values could not be read',
    severity: 'error',
    unmeasured: true,
    why: 'Without the file nobody knows what the flags are; that is not the same as safe.',
    help: 'Correct the path under `sources`, or make the file readable as text.',
  },
  'source-empty': {
    title: 'An env file sets nothing',
    severity: 'error',
    unmeasured: true,
    why: 'A file without a single assignment says nothing about the flags. It is most often a file that failed to be written.',
    help: 'Restore the file, or correct the path under `sources`.',
  },
  'code-unreadable': {
    title: 'The code could not be looked through',
    severity: 'error',
    unmeasured: true,
    why: 'No file means no flag found, and that would look like agreement.',
    help: 'Correct the globs under `code.files`.',
  },
  'docs-unreadable': {
    title: 'A table of flags could not be read',
    severity: 'error',
    unmeasured: true,
    why: 'A table that is not there agrees with everything.',
    help: 'Correct the file and the column headings under `docs`.',
  },
} as const satisfies Record<string, Rule>;

export type FlagRule = keyof typeof rules;
