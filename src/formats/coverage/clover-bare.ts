import { clip, visible } from '../../model/visible.ts';
import type { CloverDialect } from './clover-dialect.ts';
import type { CloverFigures } from './clover-figures.ts';
import { emptyFile, type FileCoverage } from './model.ts';
import { totalsOf } from './totals.ts';
import type { XmlValues } from './xml-values.ts';

/** Files of which a report has figures and no lines, as of what no test loaded: left out, they would uncover nothing. */
export interface CloverBare {
  /** Whether it is one. The file has the branches and functions of the figures. */
  add(file: FileCoverage, figures: CloverFigures, dialect: CloverDialect): boolean;
  /** The files of the report, these with their figures. */
  fill(files: readonly FileCoverage[]): readonly FileCoverage[];
}

interface Bare {
  readonly file: FileCoverage;
  /** Where the report has its figures. */
  readonly line: number;
}

const most = 2 ** 31 - 1;

export function cloverBare(values: XmlValues): CloverBare {
  const known = new Map<string, Bare>();

  function refuseTwice(path: string, at: Bare): never {
    const what = `"${visible(clip(path, 80))}" is there twice, once with figures and no lines, which cannot be added up`;
    throw values.malformed(at, what);
  }

  return {
    add(file, { statements, line }, dialect) {
      const { covered, total } = statements;
      if (total === 0) return false;
      if (covered > total || total > most)
        throw values.malformed({ line }, `<metrics> has ${covered} of ${total} statements covered`);
      const summary = { ...totalsOf(file), lines: statements, ...(dialect === 'clover' && { statements }) };
      const bare = { file: { ...emptyFile(file.path), summary }, line };
      if (known.has(file.path)) refuseTwice(file.path, bare);
      known.set(file.path, bare);
      return true;
    },
    fill(files) {
      if (known.size === 0) return files;
      return files.map((file) => {
        const bare = known.get(file.path);
        if (bare && file.lines.numbers.length > 0) refuseTwice(file.path, bare);
        return bare?.file ?? file;
      });
    },
  };
}
