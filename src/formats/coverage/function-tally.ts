import type { StatementFiles } from './statement-files.ts';

/** A function that is told by its statements: it is where the first of them is, and ran where one of them did. */
export interface FunctionTally {
  count(place: { readonly file: string; readonly line: number }, hits: number): void;
  end(name: string): void;
}

export function functionTally(files: StatementFiles): FunctionTally {
  let first: { readonly file: string; readonly line: number } | undefined;
  let most = 0;
  return {
    count(place, hits) {
      first ??= place;
      most = Math.max(most, hits);
    },
    end(name) {
      if (first) files.function(first.file, first.line, name, most);
    },
  };
}
