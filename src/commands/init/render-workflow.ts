import type { Plan } from './decide.ts';
import { scalar } from './scalar.ts';

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The workflow as text. Of what comes from outside only the name of the branch is in it. */
export function renderWorkflow({ defaultBranch, flags }: Plan): string {
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
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: read # to check out',
    '    steps:',
    `      - uses: ${checkout}`,
    '        with:',
    '          # The whole history: a baseline names the commit that it was made at.',
    '          fetch-depth: 0',
    '          persist-credentials: false',
    ...(needsEnvFile
      ? [
          '      # Git ignores an env file that the config names: write it here, or commit it. Without it the gate is undecided.',
        ]
      : []),
    '      - uses: org/epic21-gate@v1',
  ];
  return `${lines.join('\n')}\n`;
}
