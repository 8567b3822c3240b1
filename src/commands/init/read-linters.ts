import type { Manifests } from './read-manifests.ts';
import type { SeenLinter, SeenLinters } from './seen.ts';

const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const scriptLinters = [
  ...endings.map((ending) => `eslint.config.${ending}`),
  ...['', '.json', '.js', '.cjs', '.yml', '.yaml'].map((ending) => `.eslintrc${ending}`),
  '.oxlintrc.json',
  'package.json',
];
const ruffFiles = ['pyproject.toml', 'ruff.toml', '.ruff.toml'];
const flake8Files = ['.flake8', 'setup.cfg', 'tox.ini'];

export const linterFiles: readonly string[] = [...scriptLinters, ...ruffFiles, ...flake8Files];

/** The limits of complexity that a team has already, where its linters say them plainly: a config that is code is not run. */
export const readLinters = (manifests: Manifests): SeenLinters => ({
  javascript: firstOf(manifests, scriptLinters, scriptLimit),
  python: firstOf(manifests, ruffFiles, ruffLimit) ?? firstOf(manifests, flake8Files, flake8Limit),
});

type Limit = Omit<SeenLinter, 'file'>;

function firstOf(
  manifests: Manifests,
  names: readonly string[],
  read: (text: string) => Limit | undefined,
): SeenLinter | undefined {
  for (const file of names) {
    const limit = read(manifests.get(file) ?? '');
    if (limit) return { file, ...limit };
  }
  return undefined;
}

const complexityRule =
  /(?<![\w/-])complexity["']?\s*:\s*\[\s*(?:["'](?:error|warn)["']|[12])\s*,\s*(?:(\d{1,4})\s*\]|\{([^{}]{0,200})\})/g;

/** Of several limits nobody can tell which one is meant without running the config. */
function scriptLimit(text: string): Limit | undefined {
  const found = [...text.replaceAll(/^\s*(?:\/\/|\*|#).*$/gm, '').matchAll(complexityRule)];
  const limits = found.map(([, plain, options = '']) => ({
    most: Number(plain ?? /\bmax(?:imum)?["']?\s*:\s*(\d{1,4})\b/.exec(options)?.[1] ?? 0),
    isModified: /\bvariant["']?\s*:\s*["']modified["']/.test(options),
  }));
  const [first] = limits;
  if (!first || first.most === 0) return undefined;
  const isOne = limits.every(({ most, isModified }) => most === first.most && isModified === first.isModified);
  return isOne ? first : undefined;
}

/** What both tools take where C901 is on and no figure is given. */
const usualComplexity = 10;

function ruffLimit(text: string): Limit | undefined {
  const isOn = [...text.matchAll(/^\s*"?(?:extend-)?select"?\s*=\s*\[([^\]]{0,4000})/gm)].some(([, rules = '']) =>
    /["'](?:ALL|C|C9|C90|C901)["']/.test(rules),
  );
  return isOn ? { most: complexityIn(text) ?? usualComplexity, isModified: false } : undefined;
}

/** flake8 has C901 off until a figure is given. */
function flake8Limit(text: string): Limit | undefined {
  const most = /^\[flake8\]/m.test(text) ? complexityIn(text) : undefined;
  return most === undefined ? undefined : { most, isModified: false };
}

function complexityIn(text: string): number | undefined {
  const most = Number(/^[ \t]*max[-_]complexity[ \t]*=[ \t]*(\d{1,4})\b/m.exec(text)?.[1] ?? 0);
  return most > 0 ? most : undefined;
}
