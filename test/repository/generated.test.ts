import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { json } from '../../src/reporters/json.ts';
import { runGate } from '../../src/run-gate.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

function faultsOf(schema: 'config' | 'report', value: unknown): unknown {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(read(`schema/${schema}.schema.json`)) as object);
  return isValid(value) ? [] : isValid.errors;
}

test('what is made from the code is what the code makes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/sync.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('the report of a run fits the published schema', async () => {
  const report = await runGate({ directory: join(root, 'examples/epic-21') });
  expect(faultsOf('report', JSON.parse(json.render(report, {})))).toEqual([]);
  expect(faultsOf('report', { ...report, verdict: 'fine' })).not.toEqual([]);
});

test.each(['examples/epic-21/.github/epic21-gate.yml', '.github/epic21-gate.yml'])(
  '%s fits the published schema',
  (file) => {
    expect(faultsOf('config', parse(read(file)))).toEqual([]);
    expect(faultsOf('config', { checks: { flag: {} } })).not.toEqual([]);
  },
);
