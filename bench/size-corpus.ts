// What the size benchmark runs over, and beside: packages that carry their TypeScript, the Python of this machine, and
// the tools that people use for it. All of it is fetched once, into a folder that git ignores; the sources are then copied
// out of it, because linters pass over whatever lies in node_modules.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const cache = resolve(import.meta.dirname, '../node_modules/.cache/epic21-gate-bench');

const peers = {
  '@biomejs/biome': '2.6.8',
  '@typescript-eslint/parser': '8.73.0',
  eslint: '10.15.0',
  oxlint: '1.94.0',
  typescript: '5.9.3',
};

const sources = {
  effect: '3.19.0',
  ox: '0.9.6',
  viem: '2.38.0',
  openai: '6.8.0',
  rxjs: '7.8.2',
  zod: '4.6.7',
};

const eslintConfig = `import parser from '@typescript-eslint/parser';
export default [{
  files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
  linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
  languageOptions: { parser },
  rules: { complexity: ['error', 20], 'max-lines-per-function': ['error', 50] },
}];
`;
const oxlintConfig = {
  categories: { correctness: 'off' },
  plugins: [],
  rules: { 'eslint/complexity': ['error', 20], 'eslint/max-lines-per-function': ['error', 50] },
};
const biomeConfig = {
  formatter: { enabled: false },
  assist: { enabled: false },
  linter: {
    rules: { recommended: false, complexity: { noExcessiveCognitiveComplexity: 'error' } },
  },
};

export interface Corpus {
  readonly folder: string;
  /** Relative to it, sorted. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/** The folder in which the tools are installed, with a config for each. */
export function tools(): string {
  const wanted = JSON.stringify({ private: true, dependencies: { ...peers, ...sources } }, undefined, 2);
  const [manifest, lock] = [join(cache, 'package.json'), join(cache, 'node_modules/.package-lock.json')];
  mkdirSync(cache, { recursive: true });
  if (!existsSync(lock) || readFileSync(manifest, 'utf8') !== wanted) {
    writeFileSync(manifest, wanted);
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--legacy-peer-deps'];
    execFileSync('npm', ['install', ...flags], { cwd: cache, stdio: 'inherit' });
  }
  writeFileSync(join(cache, 'eslint.config.mjs'), eslintConfig);
  writeFileSync(join(cache, 'oxlintrc.json'), JSON.stringify(oxlintConfig));
  writeFileSync(join(cache, 'biome.json'), JSON.stringify(biomeConfig));
  return cache;
}

export function typescriptCorpus(folder: string): Corpus {
  const own = /(?<!\.d)\.[mc]?tsx?$/;
  for (const name of Object.keys(sources))
    cpSync(join(tools(), 'node_modules', name), join(folder, name), {
      recursive: true,
      filter: (path) => statSync(path).isDirectory() || own.test(path),
    });
  return corpusIn(folder, own);
}

/** Undefined where there is no Python. */
export function pythonCorpus(folder: string): Corpus | undefined {
  const library = 'import sysconfig; print(sysconfig.get_paths()["stdlib"])';
  const asked = spawnSync('python3', ['-c', library], { encoding: 'utf8' });
  if (asked.status !== 0) return undefined;
  cpSync(asked.stdout.trim(), folder, {
    recursive: true,
    // Some of the test data is broken on purpose, and a tool may stop at it.
    filter: (path) =>
      !/bad_|badsyntax|lib2to3\/tests\/data|site-packages|dist-packages|__pycache__|config-3/.test(path) &&
      (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true || path.endsWith('.py')),
  });
  return corpusIn(folder, /\.py$/);
}

function corpusIn(folder: string, wanted: RegExp): Corpus {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => wanted.test(path));
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { folder, files: files.toSorted(), bytes };
}

const config = `checks:
  size:
    limits: [{ cyclomatic: 20, lines: 50 }]
    ratchet: { file: .github/size-baseline.txt }
`;
const added = '\nexport function added(a: number) {\n  return a ? 1 : 2;\n}\n';

/** Makes a repository of the folder, with a config, whose last commit touches these files. */
export function makeRepository(folder: string, touched: readonly string[] = []): void {
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init', '--quiet');
  mkdirSync(join(folder, '.github'), { recursive: true });
  writeFileSync(join(folder, '.github/epic21-gate.yml'), config);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Before');
  for (const path of touched) writeFileSync(join(folder, path), added, { flag: 'a' });
  git('commit', '--quiet', '--all', '--allow-empty', '--message', 'After');
}
