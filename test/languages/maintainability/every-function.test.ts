import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureJavaScript } from '../../../src/languages/javascript/measure.ts';
import { analyse } from '../../../src/languages/maintainability/escomplex.ts';
import { Joint } from '../../../src/languages/maintainability/joint.ts';
import { measureMaintainability } from '../../../src/languages/maintainability/measure-maintainability.ts';
import { syntaxTree } from '../../../src/languages/maintainability/syntax-tree.ts';
import { usualCounting } from '../../../src/languages/measured.ts';
import { referenceFunctions } from './reference.ts';

const root = resolve(import.meta.dirname, '../../..');
const packages = [
  'ajv/lib',
  'dotenv',
  'eslint/lib/languages',
  'fast-xml-parser/src',
  'istanbul-lib-coverage',
  'lcov-parse',
  'mdast-util-from-markdown',
  'micromark-extension-gfm-table',
  'saxes',
  'typhonjs-escomplex/src',
  'yaml/dist',
  'zod/v4/mini',
];

const sourcesUnder = (folder: string): readonly string[] =>
  globSync('**/*.{js,mjs,cjs,ts,mts,cts,tsx}', { cwd: folder })
    .map((path) => join(folder, path))
    .toSorted();

describe.each(['src', ...packages.map((name) => `node_modules/${name}`)])('in %s', (folder) => {
  const files = sourcesUnder(join(root, folder)).map((file) => {
    const dialect = { file, typescript: /\.[cm]?tsx?$/.test(file), jsx: !/\.[cm]?ts$/.test(file) };
    const bytes = readFileSync(file);
    const scanned = measureJavaScript(bytes, { ...dialect, counting: usualCounting });
    return { text: bytes.toString(), dialect, scanned };
  });

  test('every function that the scanner finds is measured', () => {
    let measured = 0;
    for (const { text, dialect, scanned } of files) {
      const result = measureMaintainability(text, { ...dialect, ...scanned });
      const left = 'unmeasured' in result ? [result] : result.functions.filter((one) => 'unmeasured' in one);
      expect({ file: dialect.file, left }).toEqual({ file: dialect.file, left: [] });
      measured += scanned.functions.length;
    }
    expect(measured).toBeGreaterThan(0);
  });

  test('the cyclomatic complexity of escomplex is ours without what it does not know', () => {
    for (const { text, dialect, scanned } of files) {
      const joint = new Joint(analyse(syntaxTree(text, dialect)).functions);
      const complexities = scanned.functions.map((one) => ({
        file: dialect.file,
        line: one.start,
        cyclomatic: one.cyclomatic,
        escomplex: joint.take(one)?.report.cyclomatic,
      }));
      const reference = referenceFunctions(text, dialect);
      const expected = reference.map(({ cyclomatic, escomplex }) => ({ cyclomatic, escomplex }));
      expect(complexities).toMatchObject(expected);
    }
  });
});
