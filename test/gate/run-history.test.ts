import { describe, expect, test } from 'vitest';
import { writeHistory } from '../../src/formats/history/write-history.ts';
import { run } from '../../src/gate/run.ts';
import { defineCheck } from '../../src/model/check.ts';
import { fixedClock, memoryFiles, memoryGit, memorySources } from '../../src/testing.ts';
import { z } from 'zod/mini';
import { entry, shaOf } from '../formats/history/entries.ts';

const coverage = defineCheck({
  id: 'coverage',
  title: 'Coverage',
  summary: 'Always the same.',
  options: z.strictObject({}),
  evidence: z.strictObject({}),
  rules: {},
  gather: async () => ({}),
  judge: () => ({
    facts: [{ label: 'lines', value: '90 %', metric: { name: 'lines', value: 90, unit: '%' } }],
    findings: [],
  }),
});

const judged = (files: Readonly<Record<string, string>>) =>
  run(
    {
      command: 'check',
      config: {
        file: 'gate.yml',
        failOn: 'error',
        planned: [{ check: coverage, options: {}, when: undefined, timeoutMs: undefined }],
        waivers: [],
        history: { file: 'h.jsonl', keep: 200 },
      },
    },
    memorySources({
      files: memoryFiles(files),
      clock: fixedClock('2026-03-20T10:00:00Z'),
      git: memoryGit({ head: shaOf('f'), commits: { [shaOf('f')]: { files } } }),
    }),
  );

describe('a run with a history', () => {
  test('has trends in its report', async () => {
    const { trends, verdict } = await judged({ 'h.jsonl': writeHistory([entry(1)]) });
    expect([verdict, trends?.map(({ points }) => points.map(({ value }) => value))]).toEqual(['ready', [[81, 90]]]);
  });

  test.each([{}, { 'h.jsonl': 'not at all' }, { 'h.jsonl': writeHistory([entry(1, { verdict: 'not-ready' })]) }])(
    'has the verdict that it would have without: %j',
    async (files) => {
      expect((await judged(files)).verdict).toBe('ready');
    },
  );

  test('lists one that cannot be read', async () => {
    const { results, trends } = await judged({ 'h.jsonl': 'not at all' });
    expect([results.map(({ check, outcome }) => `${check} ${outcome}`), trends]).toEqual([
      ['coverage passed', 'history skipped'],
      undefined,
    ]);
  });
});
