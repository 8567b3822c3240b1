import { numberOf } from '../../model/words.ts';
import { excesses, limitsOf } from '../../checks/size/limit-of.ts';
import type { SizeLimit } from '../../checks/size/options.ts';
import { anyOf } from '../../formats/glob.ts';
import { languageOf } from '../../languages/index.ts';
import { asPattern } from './as-pattern.ts';
import type { Remark, Seen, SeenLinter, SeenSizes } from './seen.ts';

/** What ESLint has for `complexity`, and what a page of code is. */
const usual = { lines: 80, cyclomatic: 20 } as const;
/** Where more files of an ending than these cannot be parsed, and more than can, it is all of them that are left out. */
const fewFiles = 10;
/** A config that a person still reads; what is beyond blocks the check, and init prints that. */
const mostIgnored = 200;

const scripts: ReadonlySet<string> = new Set(['javascript', 'typescript', 'tsx', 'vue', 'svelte']);
const testGlobs = ['**/*.{test,spec}.*', '**/*_test.*', '**/test_*.py', '**/{test,tests,__tests__,spec}/**'];

export interface PlannedLimit {
  readonly limit: SizeLimit;
  readonly because: string | undefined;
}

export interface PlannedSize {
  readonly limits: readonly PlannedLimit[];
  /** Other ways of counting than the usual ones, and who counts so. */
  readonly counting: readonly { readonly option: string; readonly because: string }[];
  /** Globs of what cannot be parsed. */
  readonly ignore: readonly string[];
  readonly files: number;
  readonly functions: number;
  /** How many are over a limit today. */
  readonly over: number;
}

interface Decision {
  readonly planned: PlannedSize | undefined;
  readonly left: readonly Remark[];
}

export function decideSize({ sizes, linters }: Pick<Seen, 'sizes' | 'linters'>): Decision {
  const ignored = ignoredOf(sizes);
  const ignore = ignored.map(({ glob }) => glob);
  const isIgnored = anyOf(ignore);
  const functions = sizes.functions.filter(({ path }) => !isIgnored(path));
  const left = ignored.map(({ remark }) => remark);
  if (functions.length === 0) return { planned: undefined, left };
  const paths = [...new Set(functions.map(({ path }) => path))];
  const { javascript, python } = linters;
  const families = [
    ...familyOf(javascript, paths, {
      ids: scripts,
      option: javascript?.isModified ? 'javascript: modified' : undefined,
    }),
    ...familyOf(python, paths, { ids: new Set(['python']), option: 'python: mccabe' }),
  ];
  const limits = [
    { limit: { for: 'all', ...usual }, because: undefined } as const,
    ...families.map(limitOfFamily),
    ...testLimit(functions),
  ];
  const limitOf = limitsOf(limits.map(({ limit }) => limit));
  const over = functions.filter(({ path, figures }) => excesses(figures, limitOf(path)).length > 0).length;
  const counting = families.flatMap(({ option, linter }) => (option ? [{ option, because: linter.file }] : []));
  return { planned: { limits, counting, ignore, files: paths.length, functions: functions.length, over }, left };
}

/** The files that a linter of the team is for. */
interface Family {
  readonly linter: SeenLinter;
  readonly at: readonly string[];
  /** How it counts, where that is not the usual way. */
  readonly option: string | undefined;
}

function familyOf(
  linter: SeenLinter | undefined,
  paths: readonly string[],
  { ids, option }: { readonly ids: ReadonlySet<string>; readonly option: string | undefined },
): readonly Family[] {
  const own = paths.filter((path) => ids.has(languageOf(path)?.id ?? ''));
  const at = [...new Set(own.map((path) => `**/*${endingOf(path)}`))].sort();
  return linter && at.length > 0 ? [{ linter, at, option }] : [];
}

const limitOfFamily = ({ linter, at }: Family): PlannedLimit => ({
  limit: { for: 'all', at: [...at], cyclomatic: linter.most },
  because: `As ${linter.file} says.`,
});

/** A suite of tests is often one function of hundreds of lines, which a limit for code would only forbid. */
function testLimit(functions: SeenSizes['functions']): readonly PlannedLimit[] {
  const long = functions.filter(({ figures }) => figures.lines > usual.lines);
  const at = testGlobs.filter((glob) => {
    const fits = anyOf([glob]);
    return long.some(({ path }) => fits(path));
  });
  if (at.length === 0) return [];
  return [{ limit: { for: 'all', at, lines: 'off' }, because: 'A suite of tests is often one long function.' }];
}

function ignoredOf({ unparsed, functions }: SeenSizes): readonly { readonly glob: string; readonly remark: Remark }[] {
  const parsed = [...new Set(functions.map(({ path }) => path))];
  const endings = [...new Set(unparsed.map(({ path }) => endingOf(path)))];
  return endings.flatMap((ending) => {
    const own = unparsed.filter(({ path }) => endingOf(path) === ending);
    if (own.length > Math.max(fewFiles, parsed.filter((path) => endingOf(path) === ending).length)) {
      const [{ path, message } = { path: '', message: '' }] = own;
      const what = `${numberOf(own.length, 'file')} of them cannot be parsed, such as ${path}: ${message}`;
      return [{ glob: `**/*${ending}`, remark: { path: `*${ending}`, what } }];
    }
    return own.slice(0, mostIgnored).map(({ path, line, message }) => {
      const where = line === undefined ? '' : `line ${line}: `;
      return { glob: asPattern(path), remark: { path, what: `its functions are not measured, ${where}${message}` } };
    });
  });
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.'));
