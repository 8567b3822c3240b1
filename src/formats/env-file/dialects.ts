import { lineLookup, lineStarts } from './lines.ts';
import { readBash } from './dialects/bash.ts';
import { readCompose } from './dialects/compose.ts';
import { readDockerRun } from './dialects/docker-run.ts';
import { readDotenv } from './dialects/dotenv.ts';
import { readNode } from './dialects/node.ts';
import { readPython } from './dialects/python.ts';
import { readSystemd } from './dialects/systemd.ts';
import { startReading, type Reading } from './reading.ts';

export type { Problem, Reading, Setting } from './reading.ts';

export const dialects = ['bash', 'compose', 'docker-run', 'systemd', 'node', 'dotenv', 'python'] as const;
export type Dialect = (typeof dialects)[number];

const readers = {
  /** `set -a; source FILE` in bash 5. */
  bash: readBash,
  /** compose-go 2.13, for `.env` and `env_file:`. */
  compose: readCompose,
  /** `docker run --env-file`, Docker 28. */
  'docker-run': readDockerRun,
  /** `EnvironmentFile=`, systemd 252. */
  systemd: readSystemd,
  /** `node --env-file` and `util.parseEnv`, Node 24. */
  node: readNode,
  /** The npm package `dotenv` 18. */
  dotenv: readDotenv,
  /** `python-dotenv` 1.2. */
  python: readPython,
} as const satisfies Record<Dialect, (text: string) => Reading>;

/** What a dialect would set from an env file. Nothing is run, and time is linear in the text. */
export function readEnvFile(text: string, dialect: Dialect): Reading {
  const nul = text.indexOf('\0');
  if (nul === -1) return readers[dialect](text);
  // Dialects drop the byte, cut the value or refuse the file; none can hand a NUL to a program.
  return startReading(lineLookup(lineStarts(text))).refusal(nul, 'a NUL byte: no environment variable can hold one');
}
