import type { Rule } from '../../model/finding.ts';

export const rules = {
  'not-measured': {
    title: 'There is nothing to measure',
    severity: 'error',
    unmeasured: true,
    why: 'Globs that fit nothing, or a checkout without sources, would make every limit pass.',
    help: 'Correct `files` and `ignore`; `epic21-gate size` shows what is measured, and `--no-ignore` what is left out.',
  },
  unparsed: {
    title: 'A source file cannot be measured',
    severity: 'error',
    unmeasured: true,
    why: 'Functions that nobody could read may be over any limit.',
    help: 'Mend what is said above; a file that is broken or too large on purpose belongs into `ignore`.',
  },
  'comparison-unknown': {
    title: 'What this change is compared with is unknown',
    severity: 'error',
    unmeasured: true,
    why: 'Which functions are new, and which grew, depends on the commit that they are compared with, and a guess would judge the wrong ones.',
    help: 'Do what is said above; in a workflow that is mostly `fetch-depth: 0` in the checkout.',
  },
  'over-limit': {
    title: 'A function is over its limit',
    severity: 'error',
    why: 'What is too long or too entangled to be held in the head is changed wrongly, and reviewed not at all.',
    help: 'Split it, or take out a part that has a name; `epic21-gate size FILE --why` shows where each point comes from.',
  },
  'ratchet-worse': {
    title: 'A function that is over its limit grew',
    severity: 'error',
    why: 'The baseline lets a function stay as it is until somebody makes it smaller. It is no room to grow.',
    help: 'Take back what was added, or move it into a function of its own; `epic21-gate size FILE --why` shows where each point comes from.',
  },
  'too-many': {
    title: 'More functions than allowed are over a figure',
    severity: 'error',
    why: 'A number that may only go down goes down; one that nobody holds goes up.',
    help: 'Make one of those above smaller, or correct `most` with a reason.',
  },
  'more-over': {
    title: 'The change brings more functions over a figure than it may',
    severity: 'error',
    why: 'Old code may be as it is. New code has no such excuse.',
    help: 'Make those above smaller.',
  },
  'ratchet-missing': {
    title: 'The baseline of functions is not there',
    severity: 'error',
    unmeasured: true,
    why: 'Without it nobody can tell what was over the limit before.',
    help: 'Write it with `epic21-gate baseline update` and commit it.',
  },
  'ratchet-unreadable': {
    title: 'The baseline of functions cannot be read',
    severity: 'error',
    unmeasured: true,
    why: 'A row that is not understood may allow anything, or nothing.',
    help: 'Do what the line above says, or take the file back from the base of the change.',
  },
  'ratchet-lowered': {
    title: 'The baseline of functions was loosened without a reason',
    severity: 'error',
    why: 'Who may loosen the baseline in silence may pass any gate. The rows at the base of the change are what is judged by.',
    help: 'Take the old row back, or give the reason: `epic21-gate baseline update --base REV --allow-lower --reason WHY`.',
  },
  'ratchet-raised': {
    title: 'The baseline of functions was loosened with a reason',
    severity: 'notice',
    why: 'Whoever reviews the change should see that a function may be larger from now on, and why.',
    help: 'Read the reason. To take it back, make the function smaller and run `epic21-gate baseline update`.',
  },
  'ratchet-drifted': {
    title: 'A function is over its limit and its row, and was before this change',
    severity: 'warning',
    why: 'What another change made worse is not for this one to mend, but somebody should.',
    help: 'Make it smaller on the main branch, or loosen the baseline there with a reason.',
  },
  'ratchet-unrecorded': {
    title: 'A function that may be over its limit has no row of its own',
    severity: 'warning',
    why: 'A function that moved or got another name fails nothing now; without a row of its own it fails the next change.',
    help: 'Run `epic21-gate baseline update --base REV`, with the base of the change as REV so that moves are seen, and commit the file; it needs no reason for this.',
  },
  'ratchet-introduced': {
    title: 'The baseline of functions is new in this change',
    severity: 'warning',
    why: 'A baseline that the change brings judges it by rows that it wrote. Once it is merged, changes are judged by the rows at their base.',
    help: 'Where it is the first one, read its rows. Where there was one under another name, take that back, or move it with its rows as they are: git mv OLD NEW.',
  },
  'ratchet-conflict': {
    title: 'The baseline of functions has a conflict of git that nobody settled',
    severity: 'warning',
    why: 'Of each row the stricter side was taken, which may be stricter than either branch meant.',
    help: 'Run `epic21-gate baseline update`, which writes the file without the conflict, and commit it.',
  },
  'grew-within': {
    title: 'The change makes functions more complex',
    severity: 'notice',
    why: 'Most functions that are over a limit got there a little at a time.',
    help: 'Nothing has to be done; look whether the next step still fits.',
  },
  'left-out-now': {
    title: 'The change takes files out of the measurement',
    severity: 'warning',
    why: 'A marker or an attribute takes a file out, whoever wrote it, and its functions are judged no more.',
    help: 'Make sure that they are generated or vendored; `include` in the config measures them all the same.',
  },
  'left-out-new': {
    title: 'The change adds files that are not measured',
    severity: 'notice',
    why: 'What is generated, vendored or minified is left out, and a marker says so of any file that has it.',
    help: 'Look whether nobody writes them by hand; `include` in the config measures them all the same.',
  },
  'below-maintainability': {
    title: 'A function is below the least maintainability index',
    severity: 'error',
    why: 'The index falls with volume, complexity and length together: it finds what each of them alone lets pass.',
    help: 'Split it, or lower `maintainability.least`: figures of other tools are not comparable with these.',
  },
  'maintainability-unmeasured': {
    title: 'The maintainability index of a file cannot be told',
    severity: 'error',
    unmeasured: true,
    why: 'A file that escomplex does not take has no figures, and no figures are not good figures.',
    help: 'Correct `maintainability.at`, so that it names files that escomplex takes, or leave the index out.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;
