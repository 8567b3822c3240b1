import type { Remark } from './seen.ts';

/** What git may ignore and init still wants to see. */
export const wantedGlobs = [
  '**/*.env',
  '**/.env.*',
  '**/*baseline*.json',
  '**/{coverage-final,coverage-summary,coverage,.resultset}.json',
  '**/*.lcov',
  '**/{lcov,coverage}.info',
  '**/{coverage,cov,cobertura,cobertura-coverage,coverage.cobertura,coverage.opencover}.xml',
  '**/{clover,scoverage,jacoco,jacocoTestReport}.xml',
  '**/{coverage,cover,c}.out',
  '**/coverage.txt',
  '**/*.coverprofile',
] as const;

/** What reports are usually called; their format is told by content. */
const reportName =
  /^(?:coverage-(?:final|summary)\.json|coverage\.(?:json|info|out|txt)|\.resultset\.json|lcov\.info|cover\.out|c\.out|(?:coverage|cov|cobertura|cobertura-coverage|coverage\.cobertura|coverage\.opencover|clover|scoverage|jacoco|jacocoTestReport)\.xml)$|\.(?:lcov|coverprofile)$/;

const docKinds: readonly (readonly [name: RegExp, kind: string])[] = [
  [/roll-?_? ?back/i, 'rollback plan'],
  [/check-?_?list/i, 'checklist'],
  [/migrat/i, 'migration notes'],
];

const envFile = /^\.env(?:\..+)?$|\.env$/;
// Copies of editors, encrypted files, and code that is only about env files.
const noEnvFile = /\.(?:bak|backup|old|orig|save|swp|tmp|age|enc|gpg|vault|lock|[cm]?[jt]s|json|md|py|sh|ya?ml)$|~$/i;
const template = /(?:^|[._-])(?:example|sample|template|dist)(?:[._-]|$)/i;
const foreignFolder = /(?:^|\/)(?:vendor|venv|\.venv|site-packages|\.tox|\.nox|\.cache|bower_components)\//;
const exampleFolder = /(?:^|\/)(?:fixtures|__fixtures__|testdata|__snapshots__|__tests__|examples?|samples?)\//i;

interface Classified {
  readonly envFiles: readonly string[];
  readonly baselines: readonly string[];
  readonly reports: readonly string[];
  readonly docs: readonly Remark[];
  readonly workflows: readonly string[];
  readonly hasCompose: boolean;
}

export const isTemplate = (path: string): boolean => template.test(nameOf(path));

/** Sorts paths into what they look like; what others wrote, and what is there as an example, is left out. */
export function classify(paths: readonly string[]): Classified {
  const own = paths.filter((path) => !foreignFolder.test(path) && !exampleFolder.test(path));
  const named = (fits: (name: string) => boolean): readonly string[] =>
    own.filter((path) => fits(nameOf(path))).sort(nearestFirst);
  return {
    envFiles: named((name) => envFile.test(name) && !noEnvFile.test(name)),
    // The checks take no backslash in a path: on Windows it would be a separator, and in a glob it is none.
    baselines: named((name) => /baseline.*\.json$/i.test(name)).filter((path) => !path.includes('\\')),
    reports: named((name) => reportName.test(name)).filter((path) => !path.includes('\\')),
    docs: remarks(
      own.filter((path) => /\.(?:md|mdx|rst|adoc|txt)$/i.test(path)),
      docKinds,
    ),
    workflows: own.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
    hasCompose: own.some((path) => /^(?:docker-)?compose[^/]*\.ya?ml$/.test(nameOf(path))),
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const depthOf = (path: string): number => path.split('/').length;

const nearestFirst = (a: string, b: string): number => depthOf(a) - depthOf(b) || (a < b ? -1 : 1);

const remarks = (paths: readonly string[], kinds: readonly (readonly [RegExp, string])[]): readonly Remark[] =>
  [...paths].sort(nearestFirst).flatMap((path) => {
    const kind = kinds.find(([name]) => name.test(nameOf(path)));
    return kind ? [{ path, what: kind[1] }] : [];
  });
