/** A tool that measures coverage, as far as a manifest at the root tells. */
export interface CoverageTool {
  readonly name: string;
  readonly manifests: readonly string[];
  /** A word in the manifest is enough: it decides nothing but a suggestion. */
  readonly word: RegExp;
  readonly language: 'js' | 'python' | 'go' | 'ruby' | 'jvm' | 'php';
  /** The report to ask for where there is none yet. */
  readonly report: string;
  /** The command that writes a report under this path; undefined where the tool writes no such file. */
  readonly command: (report: string) => string | undefined;
}

/** The files that are measured by tools of a language. */
export const measuredBy = {
  js: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
  python: /\.py$/,
  go: /\.go$/,
  ruby: /\.rb$/,
  jvm: /\.(?:java|kt|scala|groovy)$/,
  php: /\.php$/,
} as const satisfies Record<CoverageTool['language'], RegExp>;

export const pythonManifests = ['pyproject.toml', 'requirements.txt', 'requirements-dev.txt', 'setup.cfg', 'tox.ini'];

const istanbulReporters: ReadonlyMap<string, string> = new Map([
  ['coverage-final.json', 'json'],
  ['lcov.info', 'lcov'],
  ['clover.xml', 'clover'],
  ['cobertura-coverage.xml', 'cobertura'],
  ['coverage-summary.json', 'json-summary'],
]);

interface IstanbulFlags {
  readonly begin: string;
  readonly reporter: string;
  readonly folder: string;
  readonly tests?: string;
}

const istanbul =
  ({ begin, reporter, folder, tests }: IstanbulFlags): CoverageTool['command'] =>
  (report) => {
    const end = report.lastIndexOf('/');
    const [into, kind] = [report.slice(0, Math.max(end, 0)) || '.', istanbulReporters.get(report.slice(end + 1))];
    if (kind === undefined) return undefined;
    const place = into === 'coverage' ? [] : [`${folder}=${into}`];
    return [begin, `${reporter}=${kind}`, ...place, ...(tests === undefined ? [] : [tests])].join(' ');
  };

const js = { manifests: ['package.json'], language: 'js', report: 'coverage/lcov.info' } as const;

function pytest(report: string): string | undefined {
  const kind = /\.(?:xml|json)$/.exec(report)?.[0].slice(1) ?? (/\.(?:lcov|info)$/.test(report) ? 'lcov' : undefined);
  return kind === undefined ? undefined : `pytest --cov --cov-report=${kind}:${report}`;
}

function phpunit(report: string): string | undefined {
  if (!report.endsWith('.xml')) return undefined;
  return `vendor/bin/phpunit --coverage-${/cobertura/.test(report) ? 'cobertura' : 'clover'}=${report}`;
}

const onlyTo = (wanted: RegExp, command: string) => (report: string) => (wanted.test(report) ? command : undefined);

/** The first of a language that is found is the one to ask. */
export const coverageTools: readonly CoverageTool[] = [
  {
    ...js,
    name: 'vitest',
    word: /\bvitest\b/,
    command: istanbul({
      begin: 'npx vitest run --coverage',
      reporter: '--coverage.reporter',
      folder: '--coverage.reportsDirectory',
    }),
  },
  {
    ...js,
    name: 'jest',
    word: /\bjest\b/,
    command: istanbul({
      begin: 'npx jest --coverage',
      reporter: '--coverageReporters',
      folder: '--coverageDirectory',
    }),
  },
  {
    ...js,
    name: 'nyc',
    word: /\bnyc\b/,
    command: istanbul({ begin: 'npx nyc', reporter: '--reporter', folder: '--report-dir', tests: 'npm test' }),
  },
  {
    ...js,
    name: 'c8',
    word: /\bc8\b/,
    command: istanbul({ begin: 'npx c8', reporter: '--reporter', folder: '--reports-dir', tests: 'npm test' }),
  },
  {
    name: 'pytest-cov',
    manifests: pythonManifests,
    word: /\bpytest-cov\b|--cov\b/,
    language: 'python',
    report: 'coverage.xml',
    command: pytest,
  },
  {
    name: 'go test',
    manifests: ['go.mod'],
    word: /^module\b/m,
    language: 'go',
    report: 'cover.out',
    command: (report) => `go test -coverprofile=${report} ./...`,
  },
  {
    name: 'simplecov',
    manifests: ['Gemfile'],
    word: /\bsimplecov\b/,
    language: 'ruby',
    report: 'coverage/.resultset.json',
    command: onlyTo(/^coverage\/(?:\.resultset|coverage)\.json$/, 'bundle exec rake'),
  },
  {
    name: 'jacoco',
    manifests: ['build.gradle', 'build.gradle.kts'],
    word: /\bjacoco\b/,
    language: 'jvm',
    report: 'build/reports/jacoco/test/jacocoTestReport.xml',
    command: onlyTo(/jacocoTestReport\.xml$/, './gradlew test jacocoTestReport'),
  },
  {
    name: 'jacoco',
    manifests: ['pom.xml'],
    word: /\bjacoco-maven-plugin\b/,
    language: 'jvm',
    report: 'target/site/jacoco/jacoco.xml',
    command: onlyTo(/jacoco\.xml$/, 'mvn --batch-mode verify'),
  },
  {
    name: 'phpunit',
    manifests: ['composer.json'],
    word: /\bphpunit\b/,
    language: 'php',
    report: 'clover.xml',
    command: phpunit,
  },
];
