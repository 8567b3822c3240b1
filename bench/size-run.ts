import { spawnSync } from 'node:child_process';

/** What is run, and where. */
export interface Program {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd: string;
}

const [gnuTime, flags] = ['/usr/bin/time', ['-f', 'peak %M', '--']];

/** GNU's, which macOS does not have. */
export const canTellPeak = spawnSync(gnuTime, [...flags, process.execPath, '-e', '0']).status === 0;

/** Milliseconds of the whole process; what it prints goes nowhere. */
export function time(program: Program): number {
  const started = performance.now();
  spawn(program, program.argv);
  return performance.now() - started;
}

/** The most memory that it or a process of its own had, in bytes. */
export function peak(program: Program): number {
  if (!canTellPeak) return NaN;
  const [, kilobytes] = /peak (\d+)\s*$/.exec(spawn(program, [gnuTime, ...flags, ...program.argv])) ?? [];
  return Number(kilobytes) * 1024;
}

function spawn({ name, cwd }: Program, [file = '', ...args]: readonly string[]): string {
  const { status, error, stderr } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  // Linters end with 1 where they find something, and the gate with 2 where a file is no code.
  if (error || status === null || status > 2) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stderr;
}

/** Medians of interleaved rounds, so that a drifting machine is fair; what takes long has fewer. */
export function medians(programs: readonly Program[], rounds: number): ReadonlyMap<string, Timing> {
  const times = new Map(programs.map((program) => [program, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [program, taken] of times) if (round < 2 || median(taken) < long) taken.push(time(program));
  return new Map([...times].map(([{ name }, taken]) => [name, { ms: median(taken), rounds: taken.length }]));
}

export interface Timing {
  readonly ms: number;
  readonly rounds: number;
}

const long = 10_000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
