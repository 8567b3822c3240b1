import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { scalar } from '../../../src/commands/init/scalar.ts';
import { compileGlob } from '../../../src/formats/glob.ts';
import { readWorkflow, workflowFaults } from '../../helpers/workflow-faults.ts';
import { baseline } from './epic-21.ts';
import { optionsOf } from './read-config.ts';
import { runInit } from './run-init.ts';

const names = [
  'a\nchecks: {}\n#',
  '::error::x',
  '##[error]x',
  "it's",
  '"quoted"',
  '${{ secrets.TOKEN }}',
  ': - # & * ! | > % @ `',
  '\u202Edetrever',
  '\u001B[2Jx',
  'true',
  '\u{1F600}',
  '\u{E0001}hidden',
];

test.each(names)('the file name %j stays a file name', async (name) => {
  const [envFile, baselineFile] = [`${name}/.env`, `${name}/baseline.json`];
  const { exitCode, config, workflow, output } = await runInit({
    [envFile]: 'USE_A=false\n',
    [baselineFile]: baseline,
    [`${name}/lcov.info`]: '',
  });
  expect(exitCode).toBe(0);
  expect(optionsOf(config).flags?.sources).toEqual([envFile]);
  expect(optionsOf(config).baselines?.files[0]?.path).toBe(baselineFile);
  expect(workflow).toBe((await runInit({ '.env': 'USE_A=false\n' })).workflow);
  expect(output).not.toMatch(/^\s*::|##\[|\u202E/m);
  expect(output).not.toContain('\u001B');
  expect(output.split('\n')).toHaveLength(
    (await runInit({ 'a/.env': 'USE_A=false\n', 'a/baseline.json': baseline, 'a/lcov.info': '' })).output.split('\n')
      .length,
  );
});

test.each([...names, 'a[b]', '{a,b}', '*', '!x'])('the folder %j of a report stays a folder', async (name) => {
  const path = `${name}/lcov.info`;
  const report = (file: string): string => `SF:${file}\nDA:1,1\nend_of_record\n`;
  const { exitCode, config, workflow, output } = await runInit({
    'a.ts': '',
    'b/a.ts': '',
    [path]: report('a.ts'),
    'package.json': '{"devDependencies":{"vitest":"1"}}',
  });
  expect(exitCode).toBe(0);
  const [pattern = ''] = optionsOf(config).coverage?.reports ?? [];
  expect(typeof pattern === 'string' && compileGlob(pattern)(path)).toBe(true);
  expect(output).toContain('The gate says today: Ready: 1 check passed');
  expect(output).not.toMatch(/^\s*::|##\[|\u202E/m);
  expect(output).not.toContain('\u001B');
  expect(Object.keys(readWorkflow(workflow, 'w.yml').jobs)).toEqual(['epic21-gate']);
  expect(workflowFaults(workflow, 'w.yml')).toHaveLength(1);
});

test('a folder with the name of a pattern is not taken for other folders', async () => {
  const report = (line: number): string => `SF:a.ts\nDA:${line},1\nend_of_record\n`;
  const { config } = await runInit({ 'a.ts': '', '{b,c}/lcov.info': report(1), 'b/lcov.info': 'x' });
  expect(optionsOf(config).coverage?.reports).toEqual(['\\{b,c\\}/lcov.info']);
});

test('what a report calls its files is printed safely, and reaches neither config nor workflow', async () => {
  const hostile = ['::error::x', '${{ secrets.TOKEN }}', '\u202Edetrever', '\u001B[2Jx', '../../up.ts', '/etc/passwd'];
  const own = hostile.map((_, index) => `src/${index}.ts`);
  const records = [...hostile, ...own].map((path) => `SF:${path}\nDA:1,1\nend_of_record\n`);
  const { exitCode, config, workflow, output } = await runInit({
    ...Object.fromEntries(own.map((path) => [path, ''])),
    'lcov.info': records.join(''),
  });
  expect(exitCode).toBe(0);
  expect(optionsOf(config).coverage?.reports).toEqual(['lcov.info']);
  for (const text of [config, workflow, output]) {
    expect(text).not.toMatch(/^\s*::|\u202E|passwd|secrets/m);
    expect(text).not.toContain('\u001B');
  }
});

test('a comment of an env file cannot leave its line', async () => {
  const stage = 'Stage x: "y"\u2028registry: ${{ a }} \u202E\u{E0041}#';
  const { config } = await runInit({ '.env': `# ${stage}\nUSE_A=false\n` });
  expect(optionsOf(config).flags?.registry).toEqual({
    USE_A: expect.objectContaining({ description: stage, stage: 'x' }),
  });
  expect(config).not.toMatch(/[\u2028\u202E]|\u{E0041}/u);
});

test('a path that the check refuses is not configured', async () => {
  const { config } = await runInit({ '.env': 'USE_A=false\n', 'a\\baseline.json': baseline });
  expect(optionsOf(config).baselines).toBeUndefined();
});

test('a link that leads out of the repository is not followed', async () => {
  const { exitCode, written } = await runInit({ '/etc/secret': 'USE_A=false\n', '.env': { link: '/etc/secret' } });
  expect({ exitCode, written }).toEqual({ exitCode: 3, written: [] });
});

test('a hundred thousand files are fine', async () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`d${index % 100}/f${index}.ts`, '']));
  const { exitCode, output } = await runInit({ ...many, '.env': 'USE_A=false\n' });
  expect(exitCode).toBe(0);
  expect(output).toMatch(/TypeScript +100000 files/);
});

test.each([...names, '21_00', '1e3', 'no', '.inf', '~', '', ' x ', 'a: b', '\u0085', 'docs/a.json', '.env', 'é'])(
  'the scalar %j is the same text in YAML 1.1 and 1.2',
  (text) => {
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(`- ${scalar(text)}`, { version })).toEqual([text]);
      expect(parse(`[${scalar(text)}, x]`, { version })).toEqual([text, 'x']);
    }
  },
);

test('plain text is left plain, and what can be read stays readable', () => {
  expect(['docs/a.json', '.env', 'é', 'on'].map(scalar)).toEqual(['docs/a.json', '.env', '"é"', '"on"']);
});

test('the workflow is a workflow whatever the repository is called', async () => {
  const { workflow } = await runInit({ '.env': 'USE_A=false\n', '.git/HEAD': 'ref: refs/heads/"]\nx: y\n' });
  expect(readWorkflow(workflow, 'w.yml').on).toMatchObject({ push: { branches: ['main'] } });
});
