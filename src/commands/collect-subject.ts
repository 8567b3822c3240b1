import { GateError } from '../model/errors.ts';
import { showName } from '../model/words.ts';
import type { Request } from '../request.ts';

const subjects = ['coverage', 'size', 'suites'] as const;
type SubjectName = (typeof subjects)[number];

interface Subject {
  readonly name: SubjectName;
  /** What is said after it: reports, of test suites alone. */
  readonly words: readonly string[];
}

const isSubject = (word: string): word is SubjectName => subjects.some((one) => one === word);

/** Which check's evidence is meant: the first word on a command line; in a workflow, where there are none, `only`. */
export function collectSubject({ operands, only }: Pick<Request, 'operands' | 'only'>): Subject {
  const [first, ...words] = operands.length > 0 ? operands : only.length > 0 ? only : ['coverage'];
  if (first !== undefined && isSubject(first) && (words.length === 0 || (first === 'suites' && operands.length > 0)))
    return { name: first, words };
  const said = operands.length > 0 ? operands.join(' ') : only.join(', ');
  throw new GateError('misuse', `collect takes ${subjects.join(', ')}, found "${showName(said)}"`, {
    hint: 'One at a time; reports can be named after `suites`.',
  });
}
