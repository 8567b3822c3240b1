import { parse } from 'zod/mini';
import type { Check } from '../model/check.ts';
import { describeError, GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { CheckResult } from '../model/report.ts';
import type { Sources } from '../model/sources.ts';
import { grade, type Policy } from './grade.ts';

interface Assignment {
  readonly check: Check;
  readonly options: unknown;
  readonly timeoutMs?: number | undefined;
}

/** Gathers, judges and grades one check. Never throws: what could not be done is blocked, with the reason. */
export async function assess(
  { check, options, timeoutMs }: Assignment,
  sources: Sources,
  policy: Policy,
): Promise<CheckResult> {
  const started = sources.clock.elapsed();
  const limitMs = timeoutMs ?? limits.checkSeconds * 1000 + (check.waitsMs?.(options) ?? 0);
  const identity = { check: check.id, title: check.title };
  try {
    const gathered = await within(limitMs, sources, (limited) => check.gather(limited, options));
    // Through JSON, as if it had been stored: evidence that would not survive is a defect now and not only in `compare`.
    const evidence = parse(check.evidence, JSON.parse(JSON.stringify(gathered) ?? 'null'));
    const judgement = check.judge(evidence, options);
    assertInTime(sources.clock.elapsed() - started, limitMs);
    return {
      ...identity,
      facts: judgement.facts,
      ...grade(check, judgement, policy),
      ...(judgement.exhibits && { exhibits: judgement.exhibits }),
      ...(judgement.baselines && { baselines: judgement.baselines }),
      ms: sources.clock.elapsed() - started,
    };
  } catch (thrown) {
    return {
      ...identity,
      outcome: 'blocked',
      reason: obstacle(check.id, thrown),
      facts: [],
      findings: [],
      ms: sources.clock.elapsed() - started,
    };
  }
}

/** A foreseen failure in its own words; anything else is the check's, ours or a team's own. */
function obstacle(check: string, thrown: unknown): string {
  if (thrown instanceof GateError) return describeError(thrown);
  return `the check ${check} failed: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`;
}

const tooLate = (ms: number): GateError =>
  new GateError('timeout', `not finished within ${ms / 1000} s`, {
    hint: 'Give it a longer `timeout`, or find out what it waits for.',
  });

/** Work that never paused could not be stopped at its limit. */
function assertInTime(ms: number, limitMs: number): void {
  if (ms > limitMs) throw tooLate(limitMs);
}

/** A check that hangs must not take the report with it, whether or not it listens to its signal. */
async function within<T>(ms: number, sources: Sources, work: (limited: Sources) => Promise<T>): Promise<T> {
  const deadline = new AbortController();
  // A longer delay than 31 bits hold would end at once.
  const timer = setTimeout(() => deadline.abort(), Math.min(ms, 2 ** 31 - 1));
  const signal = AbortSignal.any([sources.signal, deadline.signal]);
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void =>
      reject(deadline.signal.aborted ? tooLate(ms) : new GateError('cancelled', 'interrupted before it was finished'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  // Nobody waits for it once the work has ended.
  stopped.catch(() => {});
  try {
    return await Promise.race([work({ ...sources, signal }), stopped]);
  } finally {
    clearTimeout(timer);
  }
}
