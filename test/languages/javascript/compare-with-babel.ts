// What Babel has otherwise than the scanner: node compare-with-babel.ts 7|8 GLOB... prints it as JSON. A process of its
// own, since coverage is measured of the tests, and makes a parser of somebody else's three times as slow.
import type { MeasuredFunction } from '../../../src/languages/measured.ts';
import { walk, type Walked } from './babel-walk.ts';
import { measure, samples, type Sample } from './sources.ts';

/** Where ours and Babel's differ: nowhere so far. A row needs a reason. */
const listed: readonly { readonly file: RegExp; readonly name: string; readonly reason: string }[] = [];

const isListed = (path: string, name: string): boolean =>
  listed.some((row) => row.file.test(path) && row.name === name);

const line = ({ name, kind, start, end, nloc, parameters, nesting, cyclomatic, cognitive }: Walked): string =>
  [name, kind, `${start}-${end}`, nloc, parameters, nesting, cyclomatic, cognitive].join(' ');

function disagreements({ path, bytes, text, typescript, jsx }: Sample, babel: 7 | 8) {
  const theirs = walk({ text, typescript, jsx, declarations: /\.d\.[mc]?ts$/.test(path), babel });
  const ours = measure(bytes, path).functions;
  const [a, b] = [ours.map(line), theirs.map(line)];
  const differences = a.join('\n') === b.join('\n') ? [] : difference(path, ours, theirs);
  return { functions: theirs.length, differences };
}

/** Each function that only one side has, or has otherwise. */
function difference(path: string, ours: readonly MeasuredFunction[], theirs: readonly Walked[]): string[] {
  const sides = [
    { side: 'ours', own: ours, others: new Set(theirs.map(line)) },
    { side: 'Babel', own: theirs, others: new Set(ours.map(line)) },
  ];
  const lines = sides.flatMap(({ side, own, others }) =>
    own
      .filter((one) => !others.has(line(one)) && !isListed(path, one.name))
      .map((one) => `${path} ${side}: ${line(one)}`),
  );
  return lines.length > 0 || ours.length === theirs.length ? lines : [`${path}: the order differs`];
}

// These hold next to no functions for the time that Babel takes, or are one file of many megabytes.
const skipped = /node_modules\/(?:@vercel\/ncc|pyodide|acorn|oxlint|esquery|@babel\/parser|babel-parser-8)\//;

// Babel refuses `export = name` with types in these, which TypeScript takes.
const brokenDeclaration = /trace-mapping\/types\/.*\.d\.cts$/;

const [babel, ...globs] = process.argv.slice(2);
const files = samples(...globs).filter(({ path }) => !skipped.test(path) && !brokenDeclaration.test(path));
const all = files.map((file) => disagreements(file, babel === '8' ? 8 : 7));
const functions = all.reduce((sum, one) => sum + one.functions, 0);
process.stdout.write(JSON.stringify({ functions, differences: all.flatMap(({ differences }) => differences) }));
