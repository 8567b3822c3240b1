import { fileBuilder } from './builder.ts';
import { addHits, moreHits } from './hits.ts';
import { mergingFiles } from './merging-files.ts';
import type { FileCoverage } from './model.ts';
import type { LineRange } from './xml-values.ts';

/** Where a statement or branch is, and a name that tells it from its neighbours: its columns or offsets. */
interface Place extends LineRange {
  readonly file: string;
  readonly key: string;
}

/** Collects the files of a report that lists statements. */
export interface StatementFiles {
  /** Counts as a statement, and on each of its lines. */
  statement(place: Place, hits: number): void;
  arm(place: Place, hits: number): void;
  function(file: string, line: number, name: string, hits: number): void;
  /** What comes now was compiled on its own: a file that was there before is the same code once more. */
  nextModule(): void;
  end(): FileCoverage[];
}

interface Collected {
  readonly statements: { place: Place; hits: number }[];
  readonly arms: { place: Place; hits: number }[];
  readonly functions: { line: number; name: string; hits: number }[];
}

export function statementFiles(): StatementFiles {
  const builder = fileBuilder(moreHits);
  const parts = mergingFiles(addHits);
  // Not a builder for each: a report may have very many files with a statement in each.
  const module = new Map<string, Collected>();

  function of(file: string): Collected {
    const known = module.get(file);
    if (known) return known;
    const own: Collected = { statements: [], arms: [], functions: [] };
    module.set(file, own);
    return own;
  }
  function build({ statements, arms, functions }: Collected): void {
    const [statementKey, armKey] = [numbered(), numbered()];
    for (const { place, hits } of statements) {
      const { line, end } = place;
      builder.statement({ line, end, key: statementKey(`${line}:${place.key}`) }, hits);
      // Line 0 is no line: the statement counts, but there is no place to show it at.
      for (let number = Math.max(line, 1); number <= end; number++) builder.line(number, hits);
    }
    for (const { place, hits } of arms) builder.arm(place.line, armKey(`${place.line}:${place.key}`), hits);
    for (const { line, name, hits } of functions) builder.function(line, name, hits);
  }
  function nextModule(): void {
    for (const [file, collected] of module) {
      build(collected);
      parts.add(builder.seal(file));
    }
    module.clear();
  }

  return {
    statement: (place, hits) => void of(place.file).statements.push({ place, hits }),
    arm: (place, hits) => void (place.line > 0 && of(place.file).arms.push({ place, hits })),
    function: (file, line, name, hits) => void of(file).functions.push({ line, name, hits }),
    nextModule,
    end() {
      nextModule();
      return parts.files();
    },
  };
}

/** One module lists a place twice where two pieces of its code come from there, as in two constructors: both count. */
function numbered(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}
