// How fast reports are read, and how much memory it takes, beside what else reads them: the same files, one process each,
// rounds interleaved, so that a drifting machine is fair. node bench/coverage.ts [rounds] [megabytes]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffCover, peers } from './coverage-peers.ts';
import { coberturaSample, istanbulSample, lcovSample } from './coverage-samples.ts';

interface Figures {
  readonly ms: number;
  readonly peak: number;
  readonly model: number;
}

const [rounds = 3, megabytes = 100] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'epic21-coverage-'));
const samples = [lcovSample, coberturaSample, istanbulSample].map(({ name, write }) => {
  const path = join(folder, name);
  write(path, megabytes * 1e6);
  return { name, path, bytes: statSync(path).size };
});

function inNode(peer: string, sample: string, path: string): Figures {
  const argv = ['--expose-gc', join(import.meta.dirname, 'coverage-process.ts'), peer, sample, path];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${peer} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

const python = process.env['PYTHON'] ?? 'python3';
const hasDiffCover = spawnSync(python, ['-c', 'import diff_cover']).status === 0;
if (!hasDiffCover) console.log(`SKIPPED: diff_cover, which ${python} cannot import (PYTHON=... names another)`);

function inPython(sample: string, path: string): Figures {
  const { status, stdout, stderr } = spawnSync(python, ['-c', diffCover, sample, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`diff_cover ended with ${status}: ${stderr}`);
  const [seconds = NaN, peak = NaN] = stdout.split(' ').map(Number);
  return { ms: seconds * 1000, peak, model: NaN };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function medians(all: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(all.map((one) => one[key]));
  return { ms: of('ms'), peak: of('peak'), model: of('model') };
}

const megabyte = (bytes: number): string => (Number.isNaN(bytes) ? '-' : `${(bytes / 1e6).toFixed(0)} MB`).padStart(9);

try {
  console.log(`Node ${process.version}, medians of ${rounds} rounds; peak is over that of an empty process`);
  const empty = medians(Array.from({ length: rounds }, () => inNode('none', 'none', ''))).peak;
  for (const { name, path, bytes } of samples) {
    const own = peers.filter(({ sample }) => sample === name);
    const figures = new Map<string, Figures[]>();
    for (let round = 0; round < rounds; round++) {
      for (const peer of own) {
        const taken = inNode(peer.name, name, path);
        figures.set(peer.name, [...(figures.get(peer.name) ?? []), { ...taken, peak: taken.peak - empty }]);
      }
      if (hasDiffCover && name !== 'istanbul')
        figures.set('diff_cover', [...(figures.get('diff_cover') ?? []), inPython(name, path)]);
    }
    const table = Array.from(figures, ([peer, all]) => ({ peer, ...medians(all) }));
    const strangers = table.filter(({ peer }) => peer !== 'epic21-gate' && !peer.startsWith('floor'));
    const fastest = Math.min(...strangers.map(({ ms }) => ms));
    console.log(`\n${name}, ${(bytes / 1e6).toFixed(0)} MB${' '.repeat(20)}speed   to fastest peer   peak    held`);
    for (const { peer, ms, peak, model } of table) {
      const speed = `${(bytes / 1e3 / ms).toFixed(0)} MB/s`.padStart(10);
      console.log(
        `${peer.padEnd(30)} ${speed} ${`x${(fastest / ms).toFixed(2)}`.padStart(10)} ${megabyte(peak)} ${megabyte(model)}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
