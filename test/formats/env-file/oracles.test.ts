import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'dotenv';
import { assert as check, property, sample } from 'fast-check';
import { expect, test } from 'vitest';
import { readEnvFile, type Dialect } from '../../../src/formats/env-file/dialects.ts';
import { hostileFile, shellSafeFile } from './arbitraries.ts';

/** The last setting of each key; null where it is computed. */
function effective(text: string, dialect: Dialect): Map<string, string | null> {
  const { settings } = readEnvFile(text, dialect);
  return new Map([...settings].map(([key, list]) => [key, valueOf(list.at(-1))]));
}

function valueOf(setting: { computed: boolean; value?: string } | undefined): string | null {
  return setting?.value ?? null;
}

const sorted = (entries: Iterable<readonly [string, unknown]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

test('dotenv reads as the dotenv package does', () => {
  check(
    property(hostileFile, (text) => {
      expect(sorted(effective(text, 'dotenv'))).toEqual(sorted(Object.entries(parse(text))));
    }),
    { numRuns: 5000 },
  );
});

test.runIf(process.version.startsWith('v24.'))('node reads as util.parseEnv does', () => {
  check(
    property(hostileFile, (text) => {
      // A variable without a name cannot be set, so it is a problem here.
      const expected = Object.entries(parseEnv(text)).filter(([key]) => key !== '');
      expect(sorted(effective(text, 'node'))).toEqual(sorted(expected));
    }),
    { numRuns: 5000 },
  );
});

// macOS has bash 3 and another env.
const hasBash = process.platform === 'linux' && spawnSync('bash', ['-c', 'exit 0']).status === 0;

// Each file in a subshell of its own, without commands within reach and without an environment to read. The trap also
// tells what is left where bash gives up half-way.
const sourceAll = `
for file in case-*.env; do
  ( trap '/usr/bin/env -0 >"./$file.out"' EXIT; PATH=/nonexistent; set -a; source "./$file" >/dev/null 2>&1 </dev/null )
done`;
const ofBash = new Set(['PATH', 'PWD', 'OLDPWD', 'SHLVL', 'HOME', '_']);

/** What bash 5 leaves in the environment after sourcing each of the texts. */
function sourceInBash(texts: readonly string[]): Map<string, string>[] {
  const folder = mkdtempSync(join(tmpdir(), 'env-file-'));
  try {
    const names = texts.map((_, index) => join(folder, `case-${index}.env`));
    for (const [index, name] of names.entries()) writeFileSync(name, texts[index] ?? '');
    spawnSync('bash', ['--norc', '--noprofile', '-c', sourceAll], {
      cwd: folder,
      env: { HOME: '/home/nobody', PATH: process.env['PATH'] },
    });
    return names.map((name) => parseEnvironment(readFileSync(`${name}.out`, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parseEnvironment(text: string): Map<string, string> {
  const entries = text.split('\0').filter((entry) => entry !== '');
  const pairs = entries.map(
    (entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] as const,
  );
  return new Map(pairs.filter(([key]) => !ofBash.has(key)));
}

test.runIf(hasBash)('bash leaves what is claimed, and nothing else where there is no problem', () => {
  const texts = sample(shellSafeFile, 600);
  let claims = 0;
  for (const [index, environment] of sourceInBash(texts).entries()) {
    const text = texts[index] ?? '';
    const settings = effective(text, 'bash');
    const claimed = [...settings].filter(([, value]) => value !== null);
    expect({ text, claimed: claimed.map(([key]) => [key, environment.get(key)]) }).toEqual({ text, claimed });
    claims += claimed.length;
    const others = [...environment.keys()].filter((key) => !settings.has(key));
    expect({ text, others: hasProblems(text) ? [] : others }).toEqual({ text, others: [] });
  }
  // A reader that claims nothing would pass, too.
  expect(claims).toBeGreaterThan(200);
});

function hasProblems(text: string): boolean {
  return readEnvFile(text, 'bash').problems.length > 0;
}
