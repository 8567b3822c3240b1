import { gather } from '../../../src/checks/size/gather.ts';
import { judge } from '../../../src/checks/size/judge.ts';
import { sizeEvidence } from '../../../src/checks/size/evidence.ts';
import { sizeOptions } from '../../../src/checks/size/options.ts';
import type { Sources } from '../../../src/model/sources.ts';
import { memoryFiles, memoryGit, memorySources } from '../../../src/testing.ts';

type Tree = Readonly<Record<string, string>>;

/** A function with so many branches, each on a line of its own. */
export const branching = (name: string, branches: number): string =>
  [
    `export function ${name}(a: number) {`,
    ...Array.from({ length: branches }, (_, index) => `  if (a > ${index}) step(${index});`),
    `  return a;`,
    '}',
    '',
  ].join('\n');

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];

export const repository = (files: Tree, more: Partial<Parameters<typeof memorySources>[0]> = {}): Sources =>
  memorySources({
    files: memoryFiles(files),
    git: memoryGit({ head, commits: { [head]: { files } } }),
    ...more,
  });

/** A change from one tree to another. */
export const change = (before: Tree, after: Tree): Sources =>
  memorySources({
    files: memoryFiles(after),
    git: memoryGit({ head, commits: { [base]: { files: before }, [head]: { files: after, parents: [base] } } }),
    comparison: { base, head, reason: 'in a test' },
  });

/** As the gate does it: the evidence through its schema, as JSON. */
export async function judged(sources: Sources, written: unknown) {
  const options = sizeOptions.parse(written);
  const gathered = sizeEvidence.parse(JSON.parse(JSON.stringify(await gather(sources, options))));
  const { facts, findings } = judge(gathered, options);
  return { evidence: gathered, facts, findings };
}

/** `rule file:line message` of each finding but notices of growth. */
export const told = ({ findings }: Pick<Awaited<ReturnType<typeof judged>>, 'findings'>): readonly string[] =>
  findings
    .filter(({ rule }) => rule !== 'grew-within')
    .map(
      ({ rule, at, message }) => `${rule} ${at?.file ?? ''}${at?.line === undefined ? '' : `:${at.line}`} ${message}`,
    );
