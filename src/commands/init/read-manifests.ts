import { coverageTools, pythonManifests } from './coverage-tools.ts';
import type { Reader, SeenTool } from './seen.ts';

/** The manifests at the root that are there, by name. */
export type Manifests = ReadonlyMap<string, string>;

export const manifestNames: readonly string[] = [...new Set(coverageTools.flatMap(({ manifests }) => manifests))];

const envReaders: readonly (readonly [
  dialect: Reader['dialect'],
  manifests: readonly string[],
  word: RegExp,
  because: string,
])[] = [
  ['node', ['package.json'], /--env-file/, 'starts node with --env-file'],
  ['dotenv', ['package.json'], /"(?:dotenv|dotenv-cli|dotenv-expand|@nestjs\/config)"\s*:/, 'depends on dotenv'],
  ['python', pythonManifests, /\b(?:python-dotenv|pydantic-settings)\b/, 'names python-dotenv'],
];

export const readTools = (manifests: Manifests): readonly SeenTool[] =>
  coverageTools.flatMap((tool) =>
    tool.manifests
      .filter((name) => tool.word.test(manifests.get(name) ?? ''))
      .slice(0, 1)
      .map((manifest) => ({ tool, manifest, script: readScript(manifests.get(manifest) ?? '', manifest) })),
  );

const coverageScript = /"((?:test[:-])?(?:coverage|cov)|coverage[:-]test)"\s*:\s*"[^"]/;
const coveringTest = /"test"\s*:\s*"[^"]*(?:--coverage\b|\bnyc\b|\bc8\b)/;

/** The script by which the team itself measures coverage; its name is one of a few, so that nothing else is copied. */
function readScript(text: string, manifest: string): string | undefined {
  if (manifest !== 'package.json') return undefined;
  if (coveringTest.test(text)) return 'npm test';
  const name = coverageScript.exec(text)?.[1];
  return name === undefined ? undefined : `npm run ${name}`;
}

/** Who is known to read the env files here; nobody, if nothing tells. */
export function readReaders(manifests: Manifests, { hasCompose }: { readonly hasCompose: boolean }): readonly Reader[] {
  const named = envReaders.flatMap(([dialect, names, word, what]) => {
    const name = names.find((one) => word.test(manifests.get(one) ?? ''));
    return name === undefined ? [] : [{ dialect, because: `${name} ${what}` }];
  });
  return hasCompose ? [{ dialect: 'compose', because: 'there is a Compose file' }, ...named] : named;
}
