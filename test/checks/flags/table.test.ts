import { expect, test } from 'vitest';
import { flagsTable } from '../../../src/checks/flags/table.ts';
import { evidence, flag, options } from './samples.ts';

const rowsOf = (one: ReturnType<typeof flag>, said = options()): readonly string[] =>
  flagsTable(evidence([one]), said)
    .split('\n')
    .slice(2, -1);

test('the table prints the lines of the Epic 21 document', () => {
  const registry = {
    USE_NEW_DIALOG_CONTEXT_REPO: { description: 'Stage 21_01a: Dialog Context Repository' },
    USE_NEW_HOMEWORK_REVIEW_SERVICE: { description: 'Stage 21_01b: Homework Review Service' },
    USE_NEW_STORAGE_ADAPTER: { description: 'Stage 21_01c: Storage Abstraction' },
    USE_DECOMPOSED_USE_CASE: { description: 'Stage 21_01d: Use Case Decomposition' },
  };
  const now = evidence(Object.keys(registry).map((name) => flag('false', { name })));
  expect(flagsTable(now, options({ title: 'Epic 21 Feature Flags', registry }))).toBe(
    [
      'Epic 21 Feature Flags:',
      '------------------------------------------------------------',
      '✅ USE_NEW_DIALOG_CONTEXT_REPO: False (safe)',
      '   └─ Stage 21_01a: Dialog Context Repository',
      '✅ USE_NEW_HOMEWORK_REVIEW_SERVICE: False (safe)',
      '   └─ Stage 21_01b: Homework Review Service',
      '✅ USE_NEW_STORAGE_ADAPTER: False (safe)',
      '   └─ Stage 21_01c: Storage Abstraction',
      '✅ USE_DECOMPOSED_USE_CASE: False (safe)',
      '   └─ Stage 21_01d: Use Case Decomposition',
      '',
    ].join('\n'),
  );
});

const divergence = { at: { file: '.env', line: 1 }, readings: [] };
const staged = options({ stages: ['a'], phase: 'stage:a', registry: { USE_X: { stage: 'a' } } });

test.each([
  ['safe', flag('false'), options(), '✅ USE_X: False (safe)'],
  ['on too early', flag('true'), options(), '⚠️  USE_X: True (enabled, expected false)'],
  ['on in its stage', flag('true'), staged, '✅ USE_X: True (enabled)'],
  ['safe when on', flag('true'), options({ registry: { USE_X: { safe: true } } }), '✅ USE_X: True (safe)'],
  [
    'off and safe when on',
    flag('false'),
    options({ registry: { USE_X: { safe: true } } }),
    '⚠️  USE_X: False (not enabled, expected true)',
  ],
  [
    'turned off by its stage',
    flag('false'),
    options({
      stages: ['a'],
      phase: 'stage:a',
      registry: { USE_X: { safe: true, on: false, stage: 'a' } },
    }),
    '✅ USE_X: False (not enabled)',
  ],
  [
    'a secret',
    flag('amqp://me:pw@mq'),
    options(),
    '❌ USE_X: Invalid value text of 15 characters (must be true/false)',
  ],
  ['not on in its stage', flag('false'), staged, '⚠️  USE_X: False (not enabled, expected true)'],
  ['set nowhere', flag(undefined), options(), '❌ USE_X: NOT SET (required)'],
  [
    'set nowhere, with a value for that',
    flag(undefined),
    options({ registry: { USE_X: { unset: false } } }),
    '✅ USE_X: False (safe)',
  ],
  ['none of its values', flag('maybe'), options(), '❌ USE_X: Invalid value "maybe" (must be true/false)'],
  [
    'two lines in one',
    flag('falseTOKEN=secret'),
    options(),
    '❌ USE_X: Invalid value "falseTOKEN=…" (must be true/false)',
  ],
  [
    'different to its readers',
    flag('false', { divergence }),
    options(),
    '❌ USE_X: differs between the programs that read it',
  ],
  [
    'a word',
    flag('old'),
    options({ registry: { USE_X: { type: 'enum', values: ['old', 'new'], safe: 'old' } } }),
    '✅ USE_X: old (safe)',
  ],
])('a flag that is %s', (_, one, said, row) => {
  expect(rowsOf(one, said)).toEqual([row]);
});

test('a flag of which there is no evidence is not set', () => {
  expect(flagsTable(evidence([]), options())).toContain('❌ USE_X: NOT SET (required)\n');
});
