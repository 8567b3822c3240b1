/** Executable lines, ascending, each once. */
export interface Lines {
  readonly numbers: Uint32Array;
  readonly hits: Float64Array;
}

/**
 * Branches, ascending by line, then shape. A shape names the arms of a line: what two reports say of the same arms is
 * merged arm by arm. Where they disagree about which arms there are, the line is here once for each shape.
 */
export interface Branches {
  readonly numbers: Uint32Array;
  readonly shapes: readonly string[];
  /** The arms of entry i are `hits[starts[i]]` to `hits[starts[i + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly hits: Float64Array;
}

/** Functions, ascending by line, then name, each once. As with branches, line 0 holds what is on no line. */
export interface Functions {
  readonly numbers: Uint32Array;
  readonly names: readonly string[];
  readonly hits: Float64Array;
}

/** Statements or blocks of them, ascending by first line, then key, each once. */
export interface Statements {
  readonly numbers: Uint32Array;
  readonly ends: Uint32Array;
  /** Where it is, as far as the format tells: `12.4-14.2`. */
  readonly keys: readonly string[];
  /** How many statements it stands for: more than one in a block of Go. */
  readonly weights: Uint32Array;
  readonly hits: Float64Array;
}

/** What is counted by line without telling one from another: the instructions of JaCoCo. Ascending, each once. */
export interface Counted {
  readonly numbers: Uint32Array;
  readonly covered: Uint32Array;
  readonly total: Uint32Array;
}

export interface Count {
  readonly covered: number;
  readonly total: number;
}

/** What a report can count. Figures of two metrics are never compared with each other. */
export const metrics = ['lines', 'branches', 'functions', 'statements', 'instructions'] as const;
export type Metric = (typeof metrics)[number];
/** 0 of 0 is what was not measured. */
export type Totals = Readonly<Record<Metric, Count>>;

/** What one or more reports know of one file. A part that a format does not have is empty. */
export interface FileCoverage {
  /** As the report names it, until it is mapped to a path of the repository. */
  readonly path: string;
  readonly lines: Lines;
  readonly branches: Branches;
  readonly functions: Functions;
  readonly statements: Statements;
  readonly instructions: Counted;
  /** Nothing ran it: what it says of its lines is a guess, which any report of a run replaces. */
  readonly placeholder?: true | undefined;
  /** The figures of a format that has figures only: no line is known then. */
  readonly summary?: Totals | undefined;
}

/** A file of which a report says only the package that it is in: the folder that packages start from is not told. */
export interface PackageFile {
  /** The folders of the package, and the file. */
  readonly path: string;
  /** The modules that it is in, by the names that the report has for them, the outermost first. */
  readonly modules: readonly string[];
}

/** One report as it was read: each path once, in the order in which the report has them. */
export interface CoverageReport {
  readonly format: string;
  readonly files: readonly FileCoverage[];
  /** Folders that the report says its paths start from. */
  readonly sources: readonly string[];
  /** Of a report that knows packages and no folders, by the path that the file has in it. */
  readonly packages?: ReadonlyMap<string, PackageFile> | undefined;
  /** Totals that the report itself declares; shown where they differ, never used. */
  readonly declared: Partial<Totals>;
  /** What was odd and did not matter, in one line each. */
  readonly notes: readonly string[];
}

const noNumbers = new Uint32Array(0);
const noHits = new Float64Array(0);

export const noLines: Lines = { numbers: noNumbers, hits: noHits };
export const noBranches: Branches = { numbers: noNumbers, shapes: [], starts: new Uint32Array(1), hits: noHits };
export const noFunctions: Functions = { numbers: noNumbers, names: [], hits: noHits };
export const noStatements: Statements = {
  numbers: noNumbers,
  ends: noNumbers,
  keys: [],
  weights: noNumbers,
  hits: noHits,
};
export const nothingCounted: Counted = { numbers: noNumbers, covered: noNumbers, total: noNumbers };

export const emptyFile = (path: string): FileCoverage => ({
  path,
  lines: noLines,
  branches: noBranches,
  functions: noFunctions,
  statements: noStatements,
  instructions: nothingCounted,
});
