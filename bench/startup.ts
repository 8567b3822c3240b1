// What a start of the command line costs over `node -e 0`: medians of interleaved runs, so that a drifting machine is fair.
// With --save the figures become bench/baseline.json, which the gate's own gate looks after.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../src/gate/version.ts';

const root = resolve(import.meta.dirname, '..');
const cli = 'dist/cli/index.js';
const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 31);

const cases = [
  { name: 'node -e 0', argv: ['-e', '0'], limitMs: undefined },
  { name: '--version', argv: [cli, '--version'], limitMs: 40 },
  { name: '--help', argv: [cli, '--help'], limitMs: 60 },
  { name: 'check examples/epic-21', argv: [cli, 'check', '--directory', 'examples/epic-21'], limitMs: 60 },
  { name: 'flags examples/epic-21', argv: [cli, 'flags', '--directory', 'examples/epic-21'], limitMs: 60 },
] as const;

function time(argv: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.toString()}`);
  return performance.now() - started;
}

const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, argv } of cases) {
    const ms = time(argv);
    // The first round warms the file cache.
    if (round > 0) times.get(name)?.push(ms);
  }
}

const round = (ms: number): number => Math.round(ms * 10) / 10;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const base = median(times.get('node -e 0') ?? []);
const figures: Record<string, number> = { 'node -e 0': round(base) };
console.log(`Node ${process.version}, ${rounds} rounds, medians`);
for (const { name, limitMs } of cases) {
  const ms = median(times.get(name) ?? []);
  const over = ms - base;
  const judged =
    limitMs === undefined ? '' : `  +${over.toFixed(1)} ms, at most ${limitMs}${over <= limitMs ? '' : '  OVER'}`;
  console.log(`${name.padEnd(24)} ${ms.toFixed(1).padStart(7)} ms${judged}`);
  if (limitMs !== undefined) figures[`${name} over node -e 0`] = round(over);
  if (limitMs !== undefined && !(over <= limitMs) && process.version.startsWith('v24.')) process.exitCode = 1;
}

if (process.argv.includes('--save')) {
  const evidence = {
    schema: 1,
    check: 'startup',
    sha: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
    time: new Date().toISOString(),
    tool: { name: 'epic21-gate', version },
    payload: { node: process.version, rounds, ms: figures },
  };
  writeFileSync(join(root, 'bench/baseline.json'), `${JSON.stringify(evidence, null, 2)}\n`);
}
