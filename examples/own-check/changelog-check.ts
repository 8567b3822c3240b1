import { defineCheck, runGate, z } from 'epic21-gate';

export const changelog = defineCheck({
  id: 'changelog',
  title: 'Changelog',
  summary: 'The release that is about to go out has its entry.',
  options: z.strictObject({ file: z.string(), release: z.string() }),
  evidence: z.object({ entries: z.array(z.string()) }),
  rules: {
    'no-entry': {
      title: 'The release has no entry in the changelog',
      severity: 'error',
      why: 'Readers of a release look there first.',
      help: 'Write the entry.',
    },
  },
  async gather({ files }, { file }) {
    const text = new TextDecoder().decode(await files.read(file));
    return { entries: [...text.matchAll(/^## (.+)$/gm)].map(([, entry = '']) => entry.trim()) };
  },
  judge({ entries }, { file, release }) {
    const facts = entries.map((entry) => ({ label: 'entry', value: entry }));
    if (entries.length === 0 || entries.includes(release)) return { facts, findings: [] };
    return { facts, findings: [{ rule: 'no-entry', message: `${file} has no entry ${release}`, at: { file } }] };
  },
});

export const gate = (release: string) =>
  runGate({ checks: [changelog], config: { checks: { changelog: { file: 'CHANGELOG.md', release } } } });
