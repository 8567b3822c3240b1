/** The repository of the source document, as far as the gate can see it. */
export const envFile = 'config/.env.infra';
export const baselineFile = 'docs/specs/epic_21/architect/baseline_metrics.json';

export const flagNames = [
  'USE_NEW_DIALOG_CONTEXT_REPO',
  'USE_NEW_HOMEWORK_REVIEW_SERVICE',
  'USE_NEW_STORAGE_ADAPTER',
  'USE_DECOMPOSED_USE_CASE',
];

const env = `# Epic 21 Feature Flags (added 2025-11-11)
# Reference: docs/specs/epic_21/stage_21_00_preparation.md

# Stage 21_01a: Dialog Context Repository
USE_NEW_DIALOG_CONTEXT_REPO=false

# Stage 21_01b: Homework Review Service
USE_NEW_HOMEWORK_REVIEW_SERVICE=false

# Stage 21_01c: Storage Abstraction
USE_NEW_STORAGE_ADAPTER=false

# Stage 21_01d: Use Case Decomposition
USE_DECOMPOSED_USE_CASE=false

MONGO_PASSWORD=hunter2
`;

const sample = (value: string) => [{ metric: { job: 'bot' }, value: [1762853400.1, value] }];

export const baseline = JSON.stringify({
  timestamp: '2025-11-11T09:30:00.123456',
  epic: '21',
  stage: '21_00_preparation',
  prometheus: { error_rate: sample('0.01'), dialog_latency_p95: sample('1.25') },
  code: {
    function_size_distribution: { '<15': 300, '15-40': 100, '>40': 47 },
    test_coverage_percent: 73.2,
    total_functions: 447,
  },
});

export const epic21: Readonly<Record<string, string>> = {
  [envFile]: env,
  [baselineFile]: baseline,
  'docs/specs/epic_21/architect/rollback_plan.md': '# Rollback',
  'pyproject.toml': '[tool.poetry.dev-dependencies]\npytest-cov = "*"\n',
  'src/bot.py': 'import os\n',
};
