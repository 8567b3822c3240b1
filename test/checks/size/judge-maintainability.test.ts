import { describe, expect, test } from 'vitest';
import { judgeMaintainability } from '../../../src/checks/size/judge-maintainability.ts';
import { sizeOptions } from '../../../src/checks/size/options.ts';
import { evidenceOf } from './samples.ts';

type Told = NonNullable<ReturnType<typeof evidenceOf>['maintainability']>;

const told = (given: Partial<Told>): Told => ({
  meant: 1,
  files: 1,
  functions: 2,
  below: [],
  unmeasured: [],
  ...given,
});

const judged = (maintainability: Told | undefined, wanted: object = { maintainability: { least: 20 } }) =>
  judgeMaintainability(
    evidenceOf({ ...(maintainability && { maintainability }) }),
    sizeOptions.parse({ limits: [{ lines: 9 }], ...wanted }),
  );

const below = (index: number) => ({ path: 'a.ts', name: 'f', start: 7, end: 9, index });

describe('the least maintainability index', () => {
  test('is judged by its own number, and never shown as if it were met', () => {
    const { facts, findings } = judged(told({ below: [below(19.99), below(20)] }));
    expect(findings).toEqual([
      {
        rule: 'below-maintainability',
        message: 'f has a maintainability index of 19.9, below 20',
        at: { file: 'a.ts', line: 7 },
      },
    ]);
    expect(facts).toEqual([
      { of: 'maintainability index', label: 'measured', value: '2 functions in 1 file' },
      { of: 'maintainability index', label: 'below 20', value: '1 function', limit: '<= 0' },
    ]);
  });

  test.each([
    [5, { file: 'a.ts', line: 5 }],
    [null, { file: 'a.ts' }],
  ])('is told at the line that reviewers see: %j', (shown, place) => {
    expect(judged(told({ below: [{ ...below(1), shown }] })).findings[0]?.at).toEqual(place);
  });

  test('is blocked by each file that it cannot be told of, in one line', () => {
    const { findings } = judged(told({ unmeasured: [{ path: 'b.ts', reason: `odd\n${'x'.repeat(500)}` }] }));
    expect(findings).toMatchObject([{ rule: 'maintainability-unmeasured', at: { file: 'b.ts' } }]);
    expect(findings[0]?.message).toMatch(/^odd⏎x+/);
    expect(findings[0]?.message.length).toBeLessThan(310);
  });

  test('is blocked where nothing was measured, or nothing could be', () => {
    const messages = [
      judged(undefined),
      judged(told({ meant: 0 })),
      judged(told({ meant: 0 }), { maintainability: { least: 20, at: 'scr/**' } }),
    ];
    expect(messages.map(({ findings }) => findings.map(({ rule, message }) => [rule, message]))).toEqual([
      [['maintainability-unmeasured', 'the maintainability index was not measured']],
      [
        [
          'maintainability-unmeasured',
          'no measured file is JavaScript or TypeScript, of which alone the maintainability index is told',
        ],
      ],
      [
        [
          'maintainability-unmeasured',
          'no measured file fits scr/** and is JavaScript or TypeScript, of which alone the maintainability index is told',
        ],
      ],
    ]);
  });

  test('passes a change that touches none of the files that are meant', () => {
    expect(judged(told({ files: 0, functions: 0 })).findings).toEqual([]);
  });

  test('is no matter where nobody asks for it', () => {
    expect(judged(told({ below: [below(1)] }), {})).toEqual({ facts: [], findings: [] });
  });
});
