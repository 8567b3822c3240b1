import type { Finding } from '../../model/finding.ts';
import type { RuleName } from './rules.ts';

export type BaselineFinding = Finding<RuleName>;

interface Position {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A finding about a file, its message beginning with the file's path. */
export const findingOf = (
  { path }: { readonly path: string },
  rule: RuleName,
  what: string,
  { line, column }: Position = {},
): BaselineFinding => ({
  rule,
  message: `${path} ${what}`,
  at: { file: path, ...(line && { line }), ...(column && { column }) },
});
