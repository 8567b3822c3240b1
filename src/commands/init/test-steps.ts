import { measuredBy, type CoverageTool } from './coverage-tools.ts';
import type { SeenReport, SeenTool } from './seen.ts';

/** What the workflow has to do before the gate, so that the reports are there. */
export interface TestSteps {
  readonly commands: readonly string[];
  /** Nothing had to be guessed but the command itself, so that it can run as it is. */
  readonly isSure: boolean;
  /** The version of Node that the tests want, as an input of actions/setup-node. */
  readonly node: string | undefined;
}

interface Install {
  readonly commands: readonly string[];
  readonly isSure: boolean;
}

const lockFiles: readonly (readonly [name: string, install: Install])[] = [
  ['package-lock.json', { commands: ['npm ci'], isSure: true }],
  ['npm-shrinkwrap.json', { commands: ['npm ci'], isSure: true }],
  ['pnpm-lock.yaml', { commands: ['corepack enable', 'pnpm install --frozen-lockfile'], isSure: false }],
  ['yarn.lock', { commands: ['corepack enable', 'yarn install'], isSure: false }],
  ['bun.lock', { commands: ['npx bun install --frozen-lockfile'], isSure: false }],
];
const nodeVersionFiles = ['.nvmrc', '.node-version'];
const requirements = ['requirements.txt', 'requirements-dev.txt'];

export const setUpNames: readonly string[] = [...lockFiles.map(([name]) => name), ...nodeVersionFiles, ...requirements];

export function planTestSteps(
  reports: readonly SeenReport[],
  tools: readonly SeenTool[],
  setUp: readonly string[],
): TestSteps {
  const tasks = new Map<SeenTool, SeenReport[]>();
  const orphans: SeenReport[] = [];
  for (const report of reports) {
    const tool = tools.find((one) => canWrite(one, report));
    if (tool) tasks.set(tool, [...(tasks.get(tool) ?? []), report]);
    else orphans.push(report);
  }
  const runs = Array.from(tasks, ([tool, its]) => runOf(tool, its));
  const languages = [...new Set(Array.from(tasks.keys(), ({ tool }) => tool.language))];
  const installs = languages.map((language) => installOf(language, setUp));
  const parts = [...installs, ...runs];
  return {
    commands: parts.flatMap(({ commands }) => commands),
    isSure: orphans.length === 0 && parts.every(({ isSure }) => isSure),
    node: languages.includes('js') ? nodeVersion(setUp) : undefined,
  };
}

export const measures = ({ language }: CoverageTool, { own }: SeenReport): boolean =>
  own.some((path) => measuredBy[language].test(path));

const canWrite = ({ tool, script }: SeenTool, report: SeenReport): boolean =>
  measures(tool, report) && (script !== undefined || tool.command(report.path) !== undefined);

// It becomes a word of a script.
const plainPath = /^\w[\w./-]*$/;

/** One tool that writes several reports is run in some way that only the team knows, unless it has a script for it. */
function runOf({ tool, script }: SeenTool, [report, ...more]: readonly SeenReport[]): Install {
  if (script !== undefined) return { commands: [script], isSure: true };
  const own = report && plainPath.test(report.path) ? tool.command(report.path) : undefined;
  const command = own ?? tool.command(tool.report);
  return { commands: command === undefined ? [] : [command], isSure: own !== undefined && more.length === 0 };
}

function installOf(language: CoverageTool['language'], setUp: readonly string[]): Install {
  if (language === 'js')
    return lockFiles.find(([name]) => setUp.includes(name))?.[1] ?? { commands: ['npm install'], isSure: true };
  if (language === 'go') return { commands: [], isSure: true };
  if (language === 'python') {
    const files = requirements.filter((name) => setUp.includes(name));
    const from = files.length > 0 ? files.map((name) => `-r ${name}`).join(' ') : '.';
    return { commands: [`pip install ${from} pytest pytest-cov`], isSure: false };
  }
  return { commands: language === 'ruby' ? ['bundle install'] : [], isSure: false };
}

function nodeVersion(setUp: readonly string[]): string {
  const file = nodeVersionFiles.find((name) => setUp.includes(name));
  return file === undefined ? 'node-version: lts/*' : `node-version-file: ${file}`;
}
