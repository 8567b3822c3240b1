import { GateError } from '../../model/errors.ts';
import { visible } from '../../model/visible.ts';
import { describeValue } from '../shape.ts';
import { asList, isObject, member, someMember } from './json-parts.ts';

interface Stranger {
  readonly isIt: (value: unknown) => boolean;
  readonly what: string;
  readonly hint: string;
}

const has =
  (...keys: readonly string[]) =>
  (value: unknown): boolean =>
    keys.every((key) => member(value, key) !== undefined);

const hasFirst =
  (list: string, ...keys: readonly string[]) =>
  (value: unknown): boolean =>
    has(...keys)(asList(member(value, list))?.[0]);

// JSON that people hand to a coverage gate: of some there is a report that can be read, of others none.
const strangers: readonly Stranger[] = [
  {
    isIt: hasFirst('result', 'scriptId', 'functions'),
    what: 'is raw coverage of V8, which counts bytes',
    hint: 'Convert it: `c8 report --reporter=lcov`.',
  },
  {
    isIt: (value) =>
      asList(value)?.some((entry) => has('url', 'ranges')(entry) || has('url', 'functions')(entry)) ?? false,
    what: 'is the coverage of a browser, which counts bytes',
    hint: 'Convert it to lcov, with monocart-coverage-reports or v8-to-istanbul.',
  },
  {
    isIt: (value) => member(value, 'type') === 'llvm.coverage.json.export',
    what: 'is what `llvm-cov export` writes as JSON',
    hint: 'Write lcov: `llvm-cov export -format=lcov`, or `cargo llvm-cov --lcov`.',
  },
  {
    isIt: (value) => has('targets', 'lineCoverage')(value) || isXccovLines(value),
    what: "is xccov's JSON",
    hint: 'Convert the result bundle to Cobertura, with xcresultparser or slather.',
  },
  { isIt: has('DotCoverVersion'), what: "is dotCover's JSON", hint: 'Write XML: `--ReportType=DetailedXML`.' },
  {
    isIt: (value) => someMember(value, (file) => has('Documents')(file) || someMember(file, isCoverletClass)),
    what: "is coverlet's own JSON",
    hint: 'Write Cobertura: `--collect "XPlat Code Coverage"`, or `/p:CoverletOutputFormat=cobertura`.',
  },
  {
    isIt: hasFirst('files', 'path', 'traces'),
    what: "is tarpaulin's own JSON",
    hint: 'Write lcov: `cargo tarpaulin --out Lcov`.',
  },
  {
    isIt: has('source_files'),
    what: "is Coveralls' JSON",
    hint: 'Let the tool write lcov or Cobertura: `mix coveralls.lcov`, `gcovr --json`.',
  },
  {
    isIt: has('gcovr/summary_format_version'),
    what: "is gcovr's summary, which has no lines",
    hint: 'Write `gcovr --json` instead of `--json-summary`.',
  },
  {
    isIt: has('gcc_version', 'files'),
    what: "is gcov's own JSON of one source",
    hint: 'Write `gcovr --json`, or lcov.',
  },
  {
    isIt: (value) => isObject(member(value, 'coverage')) && someMember(member(value, 'coverage'), isNumbered),
    what: "is Codecov's own JSON, whose parts of a line are branches in one tool and regions in another",
    hint: 'Let the tool write lcov or Cobertura: `cargo llvm-cov --lcov`.',
  },
  {
    isIt: (value) => has('result')(value) && Object.keys(value ?? {}).length === 1,
    what: "is SimpleCov's last run, which has only a percentage",
    hint: 'Name .resultset.json or coverage.json.',
  },
  {
    isIt: has('numTotalTests', 'testResults'),
    what: 'holds test results, not coverage',
    hint: 'Name coverage-final.json or lcov.info, which `--coverage` writes.',
  },
  { isIt: has('runs', 'version'), what: 'is SARIF: findings, not coverage', hint: 'Name the coverage report.' },
  { isIt: has('lockfileVersion'), what: 'is a lock file of npm', hint: 'Name the coverage report.' },
  {
    isIt: (value) => has('name', 'version')(value) || has('scripts', 'dependencies')(value),
    what: 'is a package.json, not coverage',
    hint: 'Name the coverage report.',
  },
];

const isNumbered = (file: unknown): boolean =>
  Array.isArray(file) || (isObject(file) && Object.keys(file).some((key) => /^\d+$/.test(key)));

const isXccovLines = (value: unknown): boolean =>
  someMember(value, (lines) => has('line', 'isExecutable')(asList(lines)?.[0]));

const isCoverletClass = (file: unknown): boolean =>
  someMember(file, (type) => someMember(type, (method) => isObject(member(method, 'Lines'))));

/** Why a JSON value is no report that can be read, by what it is where that is known. */
export function strangerError(value: unknown, file: string): GateError {
  const stranger = strangers.find(({ isIt }) => isIt(value));
  const what = stranger?.what ?? `is no coverage report that is known: it is ${visible(describeValue(value))}`;
  const hint =
    stranger?.hint ?? 'Name a report of Istanbul, coverage.py, SimpleCov or gcovr, or write lcov or Cobertura.';
  return new GateError('malformed', `${file} ${what}`, { at: { file, line: 1 }, hint });
}
