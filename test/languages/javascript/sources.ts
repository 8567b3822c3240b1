import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measureJavaScript } from '../../../src/languages/javascript/measure.ts';
import { usualCounting, type Counting, type MeasuredSource } from '../../../src/languages/measured.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Dialect {
  readonly typescript: boolean;
  readonly jsx: boolean;
}

export interface Sample extends Dialect {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export const dialectOf = (path: string): Dialect => ({
  typescript: /\.[mc]?tsx?$/.test(path),
  jsx: /\.(?:[mc]?jsx?|tsx)$/.test(path),
});

/** As much again as all others, and of the same making. */
const left: ReadonlySet<string> = new Set(['axe-core', 'graphql', 'playwright-core']);

/** The files of this repository, or of the packages that it installs, that these patterns find. */
export const samples = (...patterns: readonly string[]): Sample[] =>
  globSync(patterns, { cwd: root, withFileTypes: true, exclude: ({ name }) => left.has(name) })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = resolve(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return { path, bytes, text: bytes.toString('utf8').replace(/^\uFEFF/, ''), ...dialectOf(path) };
    });

export const measure = (
  text: string | Uint8Array,
  file = 'file.ts',
  counting: Partial<Counting> = {},
): MeasuredSource =>
  measureJavaScript(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    file,
    counting: { ...usualCounting, ...counting },
    ...dialectOf(file),
  });
