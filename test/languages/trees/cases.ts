import { expect, test } from 'vitest';
import { weights } from './measured.ts';

export type Row = readonly [body: string, cyclomatic: number, cognitive: number, nesting: number];

/** Each body in a function of its own. */
export function cases(extension: string, wrap: (body: string) => string, rows: readonly Row[]): void {
  test.each([...rows])('%s', async (body, ...expected) => {
    expect(await weights(`a.${extension}`, wrap(body))).toEqual(expected);
  });
}
