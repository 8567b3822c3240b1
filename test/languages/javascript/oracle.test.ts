import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import type { MeasuredFunction, Point } from '../../../src/languages/measured.ts';
import { measure, samples, type Sample } from './sources.ts';

let functions = 0;

/** What Babel has otherwise, of all the functions in these files. */
async function allDisagreements(babel: 7 | 8, ...globs: readonly string[]): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'compare-with-babel.ts');
  const { NODE_V8_COVERAGE: _, ...env } = process.env;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [script, String(babel), ...globs], { env, maxBuffer: 67_108_864 });
  const found = JSON.parse(stdout) as { readonly functions: number; readonly differences: readonly string[] };
  functions += found.functions;
  return found.functions === 0 ? ['nothing was compared'] : found.differences;
}

test('this repository is measured as a walk over the tree of Babel 7 measures it', { timeout: 180_000 }, async () => {
  expect(await allDisagreements(7, 'src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts')).toEqual([]);
});

test('and over that of Babel 8', { timeout: 180_000 }, async () => {
  expect(await allDisagreements(8, 'src/languages/**/*.ts', 'src/formats/**/*.ts')).toEqual([]);
});

test('so are the packages in JavaScript', { timeout: 180_000 }, async () => {
  expect(await allDisagreements(7, 'node_modules/**/*.{js,mjs,cjs,jsx}')).toEqual([]);
});

test('and those that bring their TypeScript, declarations among it', { timeout: 180_000 }, async () => {
  expect(await allDisagreements(7, 'node_modules/{zod,@jridgewell}/**/*.{ts,mts,cts}')).toEqual([]);
});

test('in this process too, where others measure what the tests reach', () => {
  const read = samples('node_modules/{@babel,eslint,yaml,zod}/**/*.{js,mjs,cjs,jsx}').map(
    ({ path, bytes }) => measure(bytes, path).functions.length,
  );
  expect(read.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
});

test('which are more than a hundred thousand functions', () => {
  expect(functions).toBeGreaterThan(100_000);
});

const rule: Linter.Config = { rules: { complexity: ['error', { max: 0 }] }, linterOptions: { noInlineConfig: true } };
const isInNoFunction = /^Class (?:field initializer|static block) /;

/** What ESLint says of each function, in ascending order: its places are of other tokens than ours. */
function complexities({ text }: Sample): number[] {
  const linter = new Linter();
  const verify = (sourceType: 'module' | 'commonjs'): Linter.LintMessage[] =>
    linter.verify(text, [{ ...rule, languageOptions: { sourceType, parserOptions: { ecmaFeatures: { jsx: true } } } }]);
  const asModule = verify('module');
  const messages = asModule.some(({ fatal }) => fatal) ? verify('commonjs') : asModule;
  if (messages.some(({ fatal }) => fatal)) return [];
  return messages
    .filter(({ ruleId, message }) => ruleId === 'complexity' && !isInNoFunction.test(message))
    .map(({ message }) => Number(/complexity of (\d+)/.exec(message)?.[1]))
    .sort((a, b) => a - b);
}

test('the cyclomatic complexity is that of ESLint itself', { timeout: 180_000 }, () => {
  const files = samples('node_modules/{esquery,postcss,yaml,ajv,undici,chai,fast-uri}/**/*.js');
  const ours = files.map(({ path, bytes }) => [path, ascending(measure(bytes, path).functions)]);
  expect(ours).toEqual(files.map((file) => [file.path, complexities(file)]));
  expect(files.length).toBeGreaterThan(300);
});

const ascending = (measured: readonly MeasuredFunction[]): number[] =>
  measured.map(({ cyclomatic }) => cyclomatic).sort((a, b) => a - b);

interface Escomplex {
  analyzeModule(text: string, options: object): { methods: Method[]; classes: { methods: Method[] }[] };
}

interface Method {
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly cyclomatic: number;
}

const escomplex = createRequire(import.meta.url)('typhonjs-escomplex') as Escomplex;

/** Where a conditional stands in a default value or in the head of a `for`: escomplex does not look there. */
const notRead = [
  'ajv/dist/compile/validate/keyword.js:59-63',
  'ajv/dist/compile/codegen/index.js:496-499',
  'ajv/dist/compile/codegen/index.js:514-520',
  'postcss/lib/root.js:14-47',
];

/** What escomplex does not know, or does not count. */
const unknownToEscomplex = new Set(['??', '?.', 'default value', '&&=', '||=', '??=']);

test(
  'where escomplex sees a function too, it is as complex but for what escomplex does not count',
  { timeout: 180_000 },
  () => {
    const files = samples('node_modules/{postcss,ajv,chai,fast-uri}/**/*.js');
    const compared = files.flatMap(({ path, text, bytes }) => {
      const theirs = byPlace(methodsOf(text), (one) => `${one.lineStart}-${one.lineEnd}`);
      const { functions: measured } = measure(bytes, path, { points: true });
      const ours = byPlace(measured.filter(holdsNoMethod), ({ start, end }) => `${start}-${end}`);
      return [...ours].flatMap(([place, one]) => {
        const other = theirs.get(place);
        return one && other ? [{ at: `${path}:${place}`, ours: knownTo(one, text), theirs: other.cyclomatic }] : [];
      });
    });
    const other = compared.filter(({ ours, theirs }) => ours !== theirs).map(({ at }) => at);
    expect(other.filter((at) => !notRead.some((place) => at.endsWith(place)))).toEqual([]);
    expect(compared.length).toBeGreaterThan(1000);
  },
);

/** Nothing for a place that several share. */
function byPlace<T>(all: readonly T[], placeOf: (one: T) => string): Map<string, T | undefined> {
  const places = new Map<string, T | undefined>();
  for (const one of all) places.set(placeOf(one), places.has(placeOf(one)) ? undefined : one);
  return places;
}

function methodsOf(text: string): Method[] {
  try {
    const { methods, classes } = escomplex.analyzeModule(text, { forin: true, trycatch: true });
    return [...methods, ...classes.flatMap((one) => one.methods)];
  } catch {
    // It gives whole files up.
    return [];
  }
}

function knownTo({ cyclomatic, points = [] }: MeasuredFunction, text: string): number {
  const lines = text.split('\n');
  const isUnknown = (one: Point): boolean =>
    unknownToEscomplex.has(one.construct) || (one.construct === 'for' && / of /.test(lines[one.line - 1] ?? ''));
  return cyclomatic - points.filter(isUnknown).length;
}

/** Methods of object literals are no functions to escomplex: it counts them in the one around. */
const holdsNoMethod = ({ start, end }: MeasuredFunction, _: number, all: readonly MeasuredFunction[]): boolean =>
  !all.some((one) => one.kind !== 'function' && one.kind !== 'arrow' && one.start > start && one.end <= end);
