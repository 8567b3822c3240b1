import { byFile, type Entry } from '../entries.ts';
import { findingText, type Lengths } from './finding-text.ts';
import { fileText, type View } from './place-text.ts';

/** Findings under the names of their files, in the order of the worst of each. */
export const findingGroups = (entries: readonly Entry[], view: View, lengths: Lengths): string =>
  [...byFile(entries)]
    .map(([file, group]) => {
      const items = group.map((entry) => findingText(entry, view, lengths)).join('');
      return file === '' ? items : `${fileText(view, file)}\n\n${items}`;
    })
    .join('\n');
