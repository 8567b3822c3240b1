import type { Options } from './options.ts';
import type { SourceRule } from './patch.ts';
import { anyOf } from '../../formats/glob.ts';

// What tests and tools are called in the languages that coverage is measured of.
const notMeasured =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|testdata|fixtures|e2e|docs?|examples?|scripts?|benchmarks?|migrations)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|[._-](?:test|spec|tests|config|stories|bench|d)\.[^/.]+$|_(?:test|spec)\.[^/.]+$|Tests?\.[^/.]+$/;

/** What must be in a report when it changes: what the config says, or files beside and like those that reports know. */
export function sourceRule(
  { source, ignore }: Pick<Options, 'source' | 'ignore'>,
  measured: Iterable<string>,
): SourceRule {
  const isIgnored = anyOf(ignore);
  if (source) {
    const isListed = anyOf(source);
    return { isGuess: false, isSource: (path) => isListed(path) && !isIgnored(path) };
  }
  const neighbourhoods = new Set(Array.from(measured, neighbourhood));
  return {
    isGuess: true,
    isSource: (path) => neighbourhoods.has(neighbourhood(path)) && !notMeasured.test(path) && !isIgnored(path),
  };
}

/** The topmost folder and the file's kind. */
const neighbourhood = (path: string): string =>
  `${path.includes('/') ? path.slice(0, path.indexOf('/')) : ''}\0${/\.[^./]*$/.exec(path)?.[0] ?? ''}`;
