import { clip, visible } from '../../model/visible.ts';

/** What a report of JaCoCo leaves open, so that it does not vanish without a word. */
export interface JacocoNotes {
  /** A source file with code, but no line number. */
  lineless(path: string): void;
  /** A class of which the source file is not known. */
  homeless(name: string): void;
  of(report: { readonly isOnlyCounters: boolean; readonly shared: number }): string[];
}

export function jacocoNotes(): JacocoNotes {
  const [lineless, homeless] = [firstFew(), firstFew()];
  return {
    lineless: (path) => lineless.add(path),
    homeless: (name) => homeless.add(name),
    of({ isOnlyCounters, shared }) {
      const notes: string[] = [];
      if (isOnlyCounters) notes.push('it has counters only: no source file and no line number');
      if (lineless.count() > 0)
        notes.push(`files with code but no line numbers, compiled without debug information: ${lineless.text()}`);
      if (homeless.count() > 0)
        notes.push(`classes whose source file is not known, so that their methods are not counted: ${homeless.text()}`);
      if (shared > 0) notes.push(`${shared} paths are in more than one group, and begin with its name here`);
      return notes;
    },
  };
}

const shown = 3;

function firstFew() {
  const names: string[] = [];
  let count = 0;
  return {
    add(name: string): void {
      count++;
      if (names.length < shown) names.push(visible(clip(name, 80)));
    },
    count: () => count,
    text: () => names.join(', ') + (count > names.length ? ` and ${count - names.length} more` : ''),
  };
}
