// One reader, one report, one process: node --expose-gc bench/coverage-process.ts <peer> <sample> <report>
import { existsSync, readFileSync } from 'node:fs';
import { peers } from './coverage-peers.ts';

const [name, sample, path = ''] = process.argv.slice(2);
const peer = peers.find((one) => one.name === name && one.sample === sample);

/** Of this process alone: the figure of getrusage begins with what the parent had. */
function peakBytes(): number {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS * 1024;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = held();
const started = performance.now();
const result = await peer?.read(path);
const ms = performance.now() - started;
const peak = peakBytes();
const model = held() - before;
// The result is used after the measurement, or else it would be gone by then.
console.log(JSON.stringify({ ms, peak, model, isSomething: result !== undefined }));
