import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';

/** The families of formats, each with a reader of its own. */
export type Family = 'xml' | 'json' | 'lcov' | 'gocover';

interface Stranger {
  readonly isIt: (head: string) => boolean;
  readonly what: string;
  readonly hint: string;
}

const starts = (text: string) => (head: string) => head.startsWith(text);

// What people hand to a coverage gate by mistake. The head is read as Latin 1: a character is a byte.
const strangers: readonly Stranger[] = [
  { isIt: starts('\x1f\x8b'), what: 'is compressed with gzip', hint: 'Unpack it first.' },
  { isIt: starts('PK\x03\x04'), what: 'is a zip archive', hint: 'Unpack it first.' },
  {
    isIt: starts('SQLite format 3\0'),
    what: 'is the data file of coverage.py, not a report',
    hint: 'Write a report: `coverage json` or `coverage xml`.',
  },
  {
    isIt: starts('!coverage.py:'),
    what: 'is the data file of an old coverage.py, not a report',
    hint: 'Write a report: `coverage xml`.',
  },
  {
    isIt: starts('\x01\xc0\xc0'),
    what: 'is the execution data of JaCoCo, not a report',
    hint: 'Write the XML report: the task `jacocoTestReport`, or the goal `jacoco:report`.',
  },
  {
    isIt: (head) => /^(?:\xfflprof|\x81rforpl\xff|\xfflprofi\x81)/.test(head),
    what: 'is a profile of LLVM, not a report',
    hint: 'Write a report: `llvm-cov export -format=lcov`.',
  },
  {
    isIt: (head) => /^(?:adcg|gcda|oncg|gcno)/.test(head),
    what: "is gcc's own data, not a report",
    hint: 'Write a report with lcov or gcovr.',
  },
  {
    isIt: (head) => /^\0c[vw]m/.test(head),
    what: "is Go's binary coverage data, not a profile",
    hint: 'Convert it: `go tool covdata textfmt -i=DIR -o=FILE`.',
  },
  {
    isIt: (head) => /^ +-: +0:(?:Source|Graph|Data|Runs):/.test(head),
    what: 'is the annotated source that gcov writes',
    hint: 'Write a report with lcov or gcovr.',
  },
  {
    isIt: starts('%PDF-'),
    what: 'is a PDF document',
    hint: 'Name the machine-readable report.',
  },
];

/** Which family of formats the first bytes of a file are of; one that is none is refused by what it is. */
export function sniff(head: Uint8Array, file: string): Family {
  // What a TextDecoder calls Latin 1 is Windows 1252, which changes some bytes.
  const bytes = String.fromCharCode(...head);
  const stranger = strangers.find(({ isIt }) => isIt(bytes));
  if (stranger) throw new GateError('malformed', `${file} ${stranger.what}`, { at: { file }, hint: stranger.hint });
  const text = bytes.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(/^[\0\s]+/, '');
  if (text === '') throw new GateError('malformed', `${file} is empty`, { at: { file }, hint: writeOne });
  if (text.startsWith('<')) return 'xml';
  if (/^[{[]/.test(text)) return 'json';
  if (text.startsWith('mode:')) return 'gocover';
  if (/^(?:TN|SF|VER):/m.test(text)) return 'lcov';
  throw new GateError('malformed', `${file} is no coverage report: it begins with ${quoted(text)}`, {
    at: { file, line: 1 },
    hint: `Expected one of ${formatTitles}.`,
  });
}

const quoted = (text: string): string =>
  /[\0\x80-\xff]/.test(text.slice(0, 80)) ? 'binary data' : `"${visible(clip(text.split(/[\r\n]/)[0] ?? '', 60))}"`;

const writeOne = 'Let the tests write it, and look whether the step that does so ran.';

const formatTitles =
  'lcov, Cobertura, Clover, JaCoCo, OpenCover, dotCover, scoverage and SonarQube XML, Go cover profiles, and JSON of Istanbul, coverage.py, SimpleCov and gcovr';
