import type { Plan } from './decide.ts';
import { scalar } from './scalar.ts';
import type { TestSteps } from './test-steps.ts';

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const setUpNode = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';

/** The workflow as text. Of what comes from outside only the name of the branch is in it, and the path of a report if it is plain. */
export function renderWorkflow({ defaultBranch, flags, coverage }: Plan): string {
  const needsEnvFile = flags?.files.some(({ isIgnored }) => isIgnored) ?? false;
  const lines = [
    '# Require the check "epic21-gate" in the rules of your default branch: then nothing is merged without its verdict.',
    'name: epic21-gate',
    '',
    'on:',
    '  pull_request:',
    '  merge_group:',
    '  push:',
    `    branches: [${scalar(defaultBranch)}]`,
    '',
    'permissions:',
    '  contents: read',
    '',
    'concurrency:',
    '  group: ${{ github.workflow }}-${{ github.ref }}',
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    '',
    'jobs:',
    '  epic21-gate:',
    '    runs-on: ubuntu-latest',
    `    timeout-minutes: ${coverage?.steps.isSure ? 30 : 10}`,
    '    permissions:',
    '      contents: read # to check out',
    '      pull-requests: write # to comment; without it the summary of the job says it all',
    '    steps:',
    `      - uses: ${checkout}`,
    '        with:',
    '          # The whole history: a baseline names the commit that it was made at, and a change is compared with its base.',
    '          fetch-depth: 0',
    '          persist-credentials: false',
    ...(needsEnvFile
      ? [
          '      # Git ignores an env file that the config names: write it here, or commit it. Without it the gate is undecided.',
        ]
      : []),
    ...(coverage ? testLines(coverage.steps) : []),
    '      - uses: org/epic21-gate@v1',
  ];
  return `${lines.join('\n')}\n`;
}

/** Reports are rarely committed: the tests have to write them in this job. */
function testLines({ commands, isSure, node }: TestSteps): readonly string[] {
  const runs = commands.map((command) => `- run: ${command}`);
  const steps = node === undefined ? runs : [`- uses: ${setUpNode}`, '  with:', `    ${node}`, ...runs];
  if (!isSure) {
    return [
      '      # Run the tests with coverage here. Without the reports that the config names the gate is undecided.',
      ...(steps.length > 0 ? ['      # Perhaps so:', ...steps.map((line) => `      # ${line}`)] : []),
    ];
  }
  return [
    '      # The tests write the coverage reports that the gate reads. Correct this where yours run otherwise.',
    ...steps.map((line) => `      ${line}`),
  ];
}
