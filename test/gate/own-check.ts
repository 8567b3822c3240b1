import { z } from 'zod';
import { defineCheck, type Check } from '../../src/model/check.ts';
import type { Planned } from '../../src/model/plan.ts';

const evidence = z.object({ lines: z.number() });
const rules = {
  long: { title: 'Too long', severity: 'error', why: 'w', help: 'Cut it.' },
  unread: { title: 'Unread', severity: 'error', unmeasured: true, why: 'w', help: 'Name it.' },
} as const;

/** A check of a few lines: how long is the file `a.ts`? */
const own = defineCheck({
  id: 'size',
  title: 'Size',
  summary: 'How long is it?',
  options: z.strictObject({ most: z.number().default(10).describe('The most lines.') }),
  evidence,
  rules,
  gather: async ({ files }) => ({ lines: new TextDecoder().decode(await files.read('a.ts')).split('\n').length }),
  judge: ({ lines }, { most }) => ({
    facts: [{ label: 'lines', value: lines, limit: `<= ${most}` }],
    findings:
      lines > most ? [{ rule: 'long' as const, message: `${lines} lines are over ${most}`, at: { file: 'a.ts' } }] : [],
  }),
});

/** The check as the gate holds it, with what a test wants different. */
export const ownCheck = (different: Partial<Check> = {}): Check => ({ ...(own as Check), ...different });

export const planned = (check: Check = ownCheck(), more: Partial<Planned> = {}): Planned => ({
  check,
  options: { most: 10 },
  when: undefined,
  timeoutMs: undefined,
  ...more,
});
