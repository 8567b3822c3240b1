// What measuring functions costs beside what else measures them: the same files, whole processes.
// node bench/size.ts [rounds] [megabytes]; rounds are at least 5 for a figure to quote, megabytes those of the largest sample.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeRepository, pythonCorpus, tools, typescriptCorpus, type Corpus } from './size-corpus.ts';
import { canTellPeak, medians, peak, type Program } from './size-run.ts';
import { shapes, writeSample } from './size-samples.ts';

const root = resolve(import.meta.dirname, '..');
const [rounds = 5, megabytes = 96] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'epic21-size-'));
const own = 'epic21-gate';
const gate = (...args: string[]): readonly string[] => [process.execPath, join(root, 'dist/cli/index.js'), ...args];
const bin = (name: string): string => join(tools(), 'node_modules/.bin', name);

function judge(isMet: boolean): string {
  if (!isMet) process.exitCode = 1;
  return isMet ? '' : '  MISSED';
}

const onPath = (name: string): boolean => {
  const isThere = spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isThere) console.log(`SKIPPED: ${name}, which is not on the PATH; its limit is not judged`);
  return isThere;
};

interface Peer {
  readonly name: string;
  readonly argv: readonly string[];
  /** How many times as long as the gate it takes at least; less than 1 where it may be faster. */
  readonly least?: number;
}

const mostPeak = 150e6;

function compare(title: string, { folder: cwd, files, bytes }: Corpus, peers: readonly Peer[]): void {
  const programs: readonly Program[] = [{ name: own, argv: gate('size', '--format', 'json'), cwd }].concat(
    peers.map(({ name, argv }) => ({ name, argv: [...argv], cwd })),
  );
  const timings = medians(programs, rounds);
  const base = timings.get(own)?.ms ?? NaN;
  console.log(`\n${title}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
  for (const program of programs) {
    const { ms = NaN, rounds: taken = 0 } = timings.get(program.name) ?? {};
    const least = peers.find(({ name }) => name === program.name)?.least;
    const held = peak(program);
    const limits = [
      least === undefined ? '' : `, at least x${least}${judge(ms / base >= least)}`,
      program.name === own && canTellPeak ? `, peak at most ${mostPeak / 1e6} MB${judge(held <= mostPeak)}` : '',
      taken < rounds ? `, ${taken} rounds` : '',
    ];
    const figures = [`${ms.toFixed(0)} ms`.padStart(9), `x${(ms / base).toFixed(2)}`.padStart(8)];
    console.log(`${program.name.padEnd(20)}${figures.join('')}  ${(held / 1e6).toFixed(0)} MB${limits.join('')}`);
  }
}

function onTypescript(corpus: Corpus): void {
  const lizard = onPath('lizard') ? [{ name: 'lizard', argv: ['lizard', '--csv', '.'], least: 15 }] : [];
  const escomplex = [process.execPath, join(import.meta.dirname, 'size-escomplex.ts'), '.'];
  compare('TypeScript', corpus, [
    { name: 'oxlint', argv: [bin('oxlint'), '-c', join(tools(), 'oxlintrc.json'), '-f', 'json', '.'], least: 0.5 },
    { name: 'biome', argv: [bin('biome'), 'lint', `--config-path=${tools()}`, '--max-diagnostics=none', '.'] },
    { name: 'typhonjs-escomplex', argv: escomplex },
    { name: 'eslint', argv: [bin('eslint'), '-c', join(tools(), 'eslint.config.mjs'), '-f', 'json', '.'], least: 20 },
    ...lizard,
  ]);
}

function onPython(corpus: Corpus): void {
  compare('Python', corpus, [
    ...(onPath('radon') ? [{ name: 'radon', argv: ['radon', 'cc', '-j', '.'], least: 15 }] : []),
    ...(onPath('lizard') ? [{ name: 'lizard', argv: ['lizard', '--csv', '.'], least: 20 }] : []),
  ]);
}

/** Of a pull request, and of nothing at all. */
function onFew(plain: Corpus, changed: readonly string[], repository: string): void {
  writeFileSync(join(folder, 'tiny.ts'), 'export const one = () => 1;\n');
  const programs = [
    { name: 'node -e 0', argv: [process.execPath, '-e', '0'], cwd: folder },
    { name: 'size, a tiny file', argv: gate('size', '--format', 'json', 'tiny.ts'), cwd: folder },
    { name: 'size, 20 files', argv: gate('size', '--format', 'json', ...changed), cwd: plain.folder },
    { name: 'check --base', argv: gate('check', '--base', 'HEAD~1'), cwd: repository },
  ];
  const timings = medians(programs, Math.max(rounds, 21));
  const [node = NaN, tiny = NaN, few = NaN, check = NaN] = programs.map(({ name }) => timings.get(name)?.ms);
  const ratio = (ms: number): string => `${ms.toFixed(0)} ms, x${(ms / node).toFixed(2)} of node -e 0`;
  const bytes = changed.reduce((sum, path) => sum + statSync(join(plain.folder, path)).size, 0);
  console.log(`\nA pull request of ${changed.length} files, ${(bytes / 1e3).toFixed(0)} kB`);
  console.log(`node -e 0           ${node.toFixed(0)} ms`);
  console.log(`start-up            +${(tiny - node).toFixed(1)} ms, at most 15 ms${judge(tiny - node <= 15)}`);
  console.log(`size on the files   ${ratio(few)}, at most x2${judge(few <= 2 * node)}`);
  console.log(`check --base        ${ratio(check)}`);
}

function onSamples(): void {
  console.log(`\nTwice as much takes twice as long: MB/s, and the time of each beside the half of it`);
  for (const [name, shape] of Object.entries(shapes)) {
    const programs = [megabytes / 8, megabytes / 4, megabytes / 2, megabytes].map((size) => {
      const sample = `${size}MB.ts`;
      writeSample(join(folder, sample), shape, size * 1e6);
      return { name: String(size), argv: gate('size', '--format', 'json', sample), cwd: folder };
    });
    const times = [...medians(programs, Math.min(rounds, 3)).values()].map(({ ms }) => ms);
    const cells = times.map((ms, index) => {
      const before = times[index - 1];
      const size = Number(programs[index]?.name);
      return `${size} MB ${(size / (ms / 1000)).toFixed(0)} MB/s${before === undefined ? '' : ` x${(ms / before).toFixed(2)}`}`;
    });
    const [half = NaN, whole = NaN] = times.slice(-2);
    console.log(`${name.padEnd(16)}${cells.join('  ')}${judge(whole <= 3 * half)}`);
  }
}

/** What is bundled for the languages that need no grammar. */
function onBundle(): void {
  const chunks = join(root, 'dist/cli/chunks');
  const scanners = readdirSync(chunks).filter((name) => /^measure\d*\.js$/.test(name));
  const bytes = scanners.reduce((sum, name) => sum + statSync(join(chunks, name)).size, 0);
  console.log(`\nScanners: ${(bytes / 1e3).toFixed(0)} kB bundled, at most 150 kB${judge(bytes <= 150e3)}`);
}

try {
  console.log(`Node ${process.version}, medians of ${rounds} interleaved rounds`);
  if (!canTellPeak) console.log('SKIPPED: the peaks of memory, which GNU time would tell');
  onBundle();
  const plain = typescriptCorpus(join(folder, 'plain'));
  const typescript = typescriptCorpus(join(folder, 'typescript'));
  const changed = plain.files.filter((_, index) => index % Math.ceil(plain.files.length / 20) === 7);
  makeRepository(typescript.folder, changed);
  onFew(plain, changed, typescript.folder);
  onTypescript(typescript);
  const python = pythonCorpus(join(folder, 'python'));
  if (python) {
    makeRepository(python.folder);
    onPython(python);
  } else console.log('\nSKIPPED: Python, which is not on the PATH');
  onSamples();
} finally {
  rmSync(folder, { recursive: true });
}
