import { runGate } from 'epic21-gate';
import { memoryFiles, memorySources } from 'epic21-gate/testing';
import { expect, test } from 'vitest';
import { changelog } from './changelog-check.ts';

const gate = (files: Record<string, string>) =>
  runGate({
    checks: [changelog],
    config: { checks: { changelog: { file: 'CHANGELOG.md', release: '1.2.0' } } },
    sources: memorySources({ files: memoryFiles(files) }),
  });

test('a release with its entry is ready', async () => {
  expect(await gate({ 'CHANGELOG.md': '# Changes\n\n## 1.2.0\n' })).toMatchObject({ verdict: 'ready' });
});

test('a release without its entry is not', async () => {
  expect(await gate({ 'CHANGELOG.md': '# Changes\n\n## 1.1.0\n' })).toMatchObject({ verdict: 'not-ready' });
});

test('without a changelog nobody knows', async () => {
  expect(await gate({})).toMatchObject({ verdict: 'undecided' });
});
