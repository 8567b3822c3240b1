import { expect, test } from 'vitest';
import { nextSteps } from '../../../src/reporters/markdown/next-steps.ts';
import { finding, report, result } from '../sample-report.ts';

const steps = (...findings: Parameters<typeof finding>[0][]): readonly string[] => {
  const of = report([result({ findings: findings.map((one) => finding(one)) })]);
  return nextSteps(of, { subject: of.subject, prefix: 'app' });
};

test('a step is said once, with its first place and how many more there are', () => {
  expect(steps({}, {}, { at: { file: 'b', line: 1 } })).toEqual([
    '1. Set the flag to its safe value: <code>app/.env&#58;3</code> and 2 more\n',
  ]);
});

test('a step of no place says of what it speaks', () => {
  expect(steps({ at: undefined, message: 'the team is <unknown>' })).toEqual([
    '1. Set the flag to its safe value: the team is &#60;unknown&#62;\n',
  ]);
});

test('a finding without a place takes the place of the next that has one', () => {
  expect(steps({ at: undefined }, {})).toEqual([
    '1. Set the flag to its safe value: <code>app/.env&#58;3</code> and 1 more\n',
  ]);
});

test('steps stand worst first, and those that keep no gate shut are left out', () => {
  const all = steps({ severity: 'warning', help: 'Look.' }, { help: 'Mend.' }, { help: 'First.', changed: true });
  expect(all.map((step) => step.split(/[:&]/)[0])).toEqual(['1. First', '2. Mend']);
});

test('warnings are steps where warnings keep the gate shut', () => {
  const of = report([result({ findings: [finding({ severity: 'warning', help: 'Look.' })] })], { failOn: 'warning' });
  expect(nextSteps(of, { subject: {}, prefix: '' })).toHaveLength(1);
});

test('more than five are not steps any more', () => {
  expect(steps(...Array.from({ length: 9 }, (_, index) => ({ help: `Step ${index}.` })))).toHaveLength(5);
});
