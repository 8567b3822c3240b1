import type { Fact, Judgement } from '../../model/finding.ts';
import { clip } from '../../model/visible.ts';
import type { Evidence, Usable } from './evidence.ts';
import { findingOf, type BaselineFinding } from './finding.ts';
import type { FileOptions } from './options.ts';
import type { RuleName } from './rules.ts';

interface Question {
  readonly about: string;
  /** Undefined where it was not asked. */
  readonly answer: Usable['ancestry'] | Usable['comparison'] | Usable['committed'];
}

export function judgeHistory(file: Usable, options: FileOptions, change: Evidence['change']): Judgement<RuleName> {
  const commit = file.commit === undefined ? undefined : short(file.commit);
  const isTraced = options.commit !== 'none' && commit !== undefined;
  const range = change ? `${short(change.base)}...${short(change.head)}` : 'of this event';
  const ancestry: Question = { about: `commit ${commit}`, answer: isTraced ? (file.ancestry ?? 'unknown') : undefined };
  const comparison: Question = {
    about: `the change ${range}`,
    answer: options.changed === 'forbidden' ? file.comparison : undefined,
  };
  const isCompared = comparison.answer === 'changed' || comparison.answer === 'unchanged';
  const committed: Question = {
    about: 'the file at HEAD',
    answer: isCompared ? (file.committed ?? 'unknown') : undefined,
  };
  const facts: readonly (Fact | false)[] = [
    ancestry.answer === 'ancestor' && {
      of: file.path,
      label: 'commit',
      value: commit ?? '',
      limit: 'an ancestor of HEAD',
    },
    options.commit === 'ancestor' && commit === undefined && { of: file.path, label: 'commit', value: 'not named' },
    comparison.answer === 'unchanged' &&
      committed.answer === 'same' && { of: file.path, label: 'change', value: 'none', limit: `in ${range}` },
  ];
  const found = [
    options.commit === 'required' && commit === undefined && findingOf(file, 'commit-missing', 'names no commit'),
    ancestry.answer === 'not-ancestor' &&
      findingOf(file, 'not-ancestor', `was made at ${ancestry.about}, which is no ancestor of HEAD`),
    ancestry.answer === 'absent' &&
      findingOf(file, 'not-ancestor', `was made at ${ancestry.about}, which is not in this repository`),
    comparison.answer === 'changed' && findingOf(file, 'changed', `is changed in ${range}`),
    committed.answer === 'different' &&
      findingOf(file, 'uncommitted', 'differs from the file that is committed at HEAD'),
    committed.answer === 'absent' && findingOf(file, 'uncommitted', 'is not committed at HEAD, or only as a link'),
    ...unanswered(file, [ancestry, comparison, committed]),
  ];
  return { facts: facts.filter((fact) => fact !== false), findings: found.filter((finding) => finding !== false) };
}

/** One finding for a file, whatever is asked of its history: there is one cause. */
function unanswered(file: Usable, questions: readonly Question[]): readonly (BaselineFinding | false)[] {
  const about = (answer: Question['answer']): string =>
    questions
      .filter((question) => question.answer === answer)
      .map((question) => question.about)
      .join(' and ');
  const [unknown, nowhere] = [about('unknown'), about('no-repository')];
  return [
    unknown !== '' &&
      findingOf(
        file,
        'history-missing',
        `cannot be checked against ${unknown}: not in this clone; fetch with fetch-depth: 0`,
      ),
    nowhere !== '' &&
      findingOf(file, 'no-repository', `cannot be checked against ${nowhere}: there is no git repository here`),
  ];
}

/** As git shortens it; a branch stays as it is. */
const short = (revision: string): string =>
  /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : clip(revision, 80);
