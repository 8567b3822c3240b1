/** What a function is, in every language; where a language has no such thing, the nearest. */
export type FunctionKind = 'function' | 'method' | 'constructor' | 'getter' | 'setter' | 'arrow' | 'lambda';

export interface MeasuredFunction {
  /** Qualified by what it lies in: `Class.method`, `outer.inner`; `<anonymous>` for one without a name. */
  readonly name: string;
  readonly kind: FunctionKind;
  /** The first and the last line, counted from 1; decorators and comments above it are not part of it. */
  readonly start: number;
  readonly end: number;
  /** Lines from start to end that hold code: neither blank nor only a comment, nor a docstring. */
  readonly nloc: number;
  readonly parameters: number;
  /** How deep control statements stand in each other, at most. */
  readonly nesting: number;
  readonly cyclomatic: number;
  readonly cognitive: number;
  /** Why, where it was asked for: in the order of the text, each with what it adds. */
  readonly points?: readonly Point[];
}

/** One construct that makes a function more complex. */
export interface Point {
  readonly line: number;
  /** As in the text: `if`, `&&`, `?.`, `case`, `default value`. */
  readonly construct: string;
  readonly cyclomatic: number;
  readonly cognitive: number;
}

export interface MeasuredSource {
  /** In the order in which they begin; an inner one after the one it lies in. */
  readonly functions: readonly MeasuredFunction[];
  readonly lines: number;
  readonly nloc: number;
}

/** Where tools differ, whose way of counting. */
export interface Counting {
  /** ESLint's variants of `complexity`: with `modified` a whole switch counts as one. */
  readonly javascript: 'classic' | 'modified';
  /** Whether `?.` counts, as in ESLint. */
  readonly optionalChaining: boolean;
  /** Whether default values count, as in ESLint. */
  readonly defaults: boolean;
  /** radon, or mccabe, which is C901 of ruff and flake8. */
  readonly python: 'radon' | 'mccabe';
  /** Whether to say where each point comes from. */
  readonly points: boolean;
}

export const usualCounting: Counting = {
  javascript: 'classic',
  optionalChaining: true,
  defaults: true,
  python: 'radon',
  points: false,
};

/** Throws a GateError of kind malformed, with line and token, where the text is not of the language. */
export type Measure = (
  bytes: Uint8Array,
  source: { readonly file: string; readonly counting: Counting },
) => MeasuredSource;
