import { formatLines, formatPlace, lastLineOf, type Place } from '../../model/finding.ts';
import type { Subject } from '../../model/report.ts';
import { code } from '../markdown.ts';
import { repositoryPath } from '../repository-path.ts';
import { placePage } from '../page-links.ts';

/** From where places are seen. */
export interface View {
  readonly subject: Subject;
  /** The gated directory within the repository. */
  readonly prefix: string;
}

/** Escaped text as a link, where there is somewhere to go. */
export const linked = (text: string, page: string | undefined): string =>
  page === undefined ? text : `[${text}](${page})`;

/** The path of a file, as a link to it. */
export const fileText = ({ subject, prefix }: View, file: string): string =>
  linked(code(repositoryPath(prefix, file), 400), placePage(subject, prefix, { file }));

/** `line 3`, `lines 3-4`, as a link to them; nothing for a whole file. */
export function linesText({ subject, prefix }: View, at: Place): string {
  if (at.line === undefined) return '';
  const word = lastLineOf(at) === undefined ? 'line' : 'lines';
  return linked(`${word} ${formatLines(at)}`, placePage(subject, prefix, at));
}

/** `src/a.ts:3`, as a link. */
export function placeText({ subject, prefix }: View, at: Place): string {
  const place = formatPlace({ file: repositoryPath(prefix, at.file), line: at.line });
  return linked(code(place, 400), placePage(subject, prefix, at));
}
