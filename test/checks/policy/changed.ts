import { z } from 'zod';
import { checks } from '../../../src/checks/index.ts';
import { policy } from '../../../src/checks/policy/index.ts';
import { ownGate } from '../../../src/config/own-gate.ts';
import type { Judgement } from '../../../src/model/finding.ts';
import type { Sources } from '../../../src/model/sources.ts';
import { memoryFiles, memoryGit, memoryGitHub, memorySources } from '../../../src/testing.ts';

export const base = 'b'.repeat(40);
export const head = 'a'.repeat(40);
export const config = '.github/epic21-gate.yml';

export type Tree = Readonly<Record<string, string>>;

interface Given {
  readonly options?: unknown;
  readonly from?: 'base' | 'head';
  readonly sources?: Partial<Sources>;
}

/** A change between two trees, as a pull request of the repository. */
export function worldOf(before: Tree, after: Tree, { from = 'base', sources = {} }: Given = {}): Sources {
  const pull = { number: 7, author: 'octocat', headRef: 'topic', headSha: head, baseRef: 'main', baseSha: base };
  const event = { name: 'pull_request', pull: { ...pull, isFork: false, labels: [] }, change: { base, head } };
  const read = { file: config, sha256: '0'.repeat(64), ...(from === 'base' && { at: base }) };
  const own = ownGate({ file: config, read, failOn: 'error', planned: [], waivers: [] }, { config: undefined }, checks);
  return memorySources({
    files: memoryFiles(after),
    git: memoryGit({
      commits: { [base]: { parents: [], files: before }, [head]: { parents: [base], files: after } },
      head,
    }),
    github: memoryGitHub({ event }),
    own: async () => own,
    comparison: async () => ({ base, head, reason: 'merge base with the base branch' }),
    ...sources,
  });
}

/** What the check says of a change, its evidence stored in between. */
export async function judged(before: Tree, after: Tree, given: Given = {}): Promise<Judgement> {
  const options = policy.options.parse(given.options ?? {});
  const evidence = await policy.gather(worldOf(before, after, given), options);
  return policy.judge(z.parse(policy.evidence, JSON.parse(JSON.stringify(evidence))), options);
}

/** Each finding as `rule  place  message`. */
export async function findingsOf(before: Tree, after: Tree, given: Given = {}): Promise<readonly string[]> {
  const { findings } = await judged(before, after, given);
  return findings.map(({ rule, at, message }) => `${rule}  ${at?.line ?? '-'}  ${message}`);
}

/** What a change of the config alone is said to be. */
export const ofConfig = (before: string, after: string, given: Given = {}): Promise<readonly string[]> =>
  findingsOf({ [config]: before }, { [config]: after }, given);

export const stricterOf = ({ facts }: Judgement): readonly string[] =>
  facts.flatMap(({ label, value, before }) =>
    label.startsWith('stricter: ')
      ? [`${label.slice(10)} -> ${value}${before === undefined ? '' : ` (${before})`}`]
      : [],
  );
