import type { Reader, Remark } from './seen.ts';

/** The manifests at the root that are there, by name. */
export type Manifests = ReadonlyMap<string, string>;

export const manifestNames = [
  'package.json',
  'pyproject.toml',
  'requirements.txt',
  'requirements-dev.txt',
  'setup.cfg',
  'tox.ini',
  'go.mod',
] as const;

const python = ['pyproject.toml', 'requirements.txt', 'requirements-dev.txt', 'setup.cfg', 'tox.ini'];

/** A word in the text is enough: these lines inform, and decide nothing but a comment or a default. */
const coverageTools: readonly (readonly [tool: string, manifests: readonly string[], word: RegExp])[] = [
  ['vitest', ['package.json'], /"vitest"|\bvitest\b/],
  ['jest', ['package.json'], /"jest"|\bjest\b/],
  ['nyc', ['package.json'], /"nyc"|\bnyc\b/],
  ['c8', ['package.json'], /"c8"|\bc8\b/],
  ['pytest-cov', python, /\bpytest-cov\b|--cov\b/],
  ['go test', ['go.mod'], /^module\b/m],
];

const envReaders: readonly (readonly [
  dialect: Reader['dialect'],
  manifests: readonly string[],
  word: RegExp,
  because: string,
])[] = [
  ['node', ['package.json'], /--env-file/, 'starts node with --env-file'],
  ['dotenv', ['package.json'], /"(?:dotenv|dotenv-cli|dotenv-expand|@nestjs\/config)"\s*:/, 'depends on dotenv'],
  ['python', python, /\b(?:python-dotenv|pydantic-settings)\b/, 'names python-dotenv'],
];

export const readTools = (manifests: Manifests): readonly Remark[] =>
  coverageTools.flatMap(([tool, names, word]) =>
    names
      .filter((name) => word.test(manifests.get(name) ?? ''))
      .slice(0, 1)
      .map((path) => ({ path, what: tool })),
  );

/** Who is known to read the env files here; nobody, if nothing tells. */
export function readReaders(manifests: Manifests, { hasCompose }: { readonly hasCompose: boolean }): readonly Reader[] {
  const named = envReaders.flatMap(([dialect, names, word, what]) => {
    const name = names.find((one) => word.test(manifests.get(one) ?? ''));
    return name === undefined ? [] : [{ dialect, because: `${name} ${what}` }];
  });
  return hasCompose ? [{ dialect: 'compose', because: 'there is a Compose file' }, ...named] : named;
}
