import type { Verdict } from '../../model/report.ts';
import { numberOf } from '../../model/words.ts';
import type { Section } from './section.ts';

interface Overall {
  readonly verdict: Verdict;
  readonly text: string;
}

/** The verdict of several sections: one that is of an earlier commit says nothing about this one, so it cannot make it ready. */
export function overall(sections: readonly Section[], isEarlier: (section: Section) => boolean): Overall {
  // Where nothing could be read nothing has passed.
  if (sections.length === 0) return { verdict: 'undecided', text: 'Undecided: no section could be read' };
  const current = sections.filter((section) => !isEarlier(section));
  const earlier = sections.length - current.length;
  const failed = current.filter(({ verdict }) => verdict === 'not-ready').length;
  const undecided = current.filter(({ verdict }) => verdict === 'undecided').length;
  const all = numberOf(sections.length, 'section');
  const rest = [undecided > 0 && `${undecided} undecided`, earlier > 0 && `${earlier} of an earlier commit`].filter(
    (part) => part !== false,
  );
  if (failed > 0) return { verdict: 'not-ready', text: `Not ready: ${[`${failed} of ${all}`, ...rest].join(', ')}` };
  if (rest.length > 0) return { verdict: 'undecided', text: `Undecided: of ${all}, ${rest.join(', ')}` };
  return { verdict: 'ready', text: `Ready: all of ${all}` };
}
