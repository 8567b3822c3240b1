/** What Epic 21's own script writes. */
export const epic21File = {
  timestamp: '2025-11-11T09:30:00.123456',
  epic: '21',
  stage: '21_00_preparation',
  prometheus: {
    error_rate: [{ metric: { job: 'butler' }, value: [1762853400.123, '0.0123'] }],
    dialog_latency_p95: [
      { metric: { job: 'butler', le: 'a' }, value: [1762853400.123, '0.08'] },
      { metric: { job: 'butler', le: 'b' }, value: [1762853400.123, '9.5e-02'] },
    ],
  },
  code: {
    function_size_distribution: { '<15': 300, '15-40': 120, '>40': 47 },
    test_coverage_percent: 73.2,
    total_functions: 467,
  },
};

export const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

export const evidenceFile = {
  schema: 1,
  check: 'coverage',
  sha,
  time: '2025-11-11T09:30:00.000Z',
  tool: { name: 'epic21-gate', version: '0.1.0' },
  payload: { lines: { covered: 80, total: 100 }, names: ['a'] },
};

type Step = string | number;

/** A copy in which one value is another; `undefined` takes it out. */
export function withValue(root: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root))
    return root.map((item: unknown, index) => (index === step ? withValue(item, rest, value) : item));
  const inner = withValue(Reflect.get(Object(root), step), rest, value);
  const entries = Object.entries(root ?? {}).map(([key, old]): [string, unknown] => [key, key === step ? inner : old]);
  const added: readonly [string, unknown][] = entries.some(([key]) => key === step) ? [] : [[String(step), inner]];
  return Object.fromEntries([...entries, ...added].filter(([, each]) => each !== undefined));
}
