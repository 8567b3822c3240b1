import type { FileBuilder } from './builder.ts';
import { textOf } from './byte-text.ts';
import { takeByte, takeInteger, type ByteCursor } from './byte-cursor.ts';
import { armReader } from './lcov-branch.ts';
import type { DeclaredName } from './lcov-declared.ts';
import { comma, takeHits, takeLine } from './lcov-fields.ts';
import type { LcovFunctions } from './lcov-functions.ts';
import { numberedArms } from './numbered-arms.ts';

/** A kind of record within a section. */
export interface LcovRecord {
  readonly form: string;
  /** From behind the colon; false where the record is malformed. */
  read(bytes: Uint8Array, cursor: ByteCursor, end: number): boolean;
}

interface Receivers {
  readonly builder: FileBuilder;
  readonly functions: LcovFunctions;
  readonly declare: (name: DeclaredName, figure: number) => void;
  /** Called for what is left out, and why. */
  readonly leaveOut: (reason: 'line 0' | 'unreachable') => void;
}

type Records = Readonly<Record<string, LcovRecord>>;

export const lcovRecords = (receivers: Receivers): Records => ({
  DA: lineRecord(receivers),
  BRDA: branchRecord(receivers),
  ...functionRecords(receivers),
  ...figures(receivers),
  ...ignored,
});

const lineRecord = ({ builder, leaveOut }: Receivers): LcovRecord => ({
  form: 'DA:line,count',
  read(bytes, cursor, end) {
    const line = takeLine(bytes, cursor, end);
    const hits = takeHits(bytes, cursor, end);
    if (line === -1 || hits === -1) return false;
    // A checksum may follow. No file has a line 0: compilers put there what is in no line.
    if (line === 0) leaveOut('line 0');
    else builder.line(line, hits);
    return true;
  },
});

function branchRecord({ builder, leaveOut }: Receivers): LcovRecord {
  const readArm = armReader(numberedArms());
  return {
    form: 'BRDA:line,block,branch,taken',
    read(bytes, cursor, end) {
      const line = takeLine(bytes, cursor, end);
      if (line === -1) return false;
      const { name, hits, isExcluded } = readArm(bytes, cursor, end);
      if (hits === -1) return false;
      if (isExcluded) leaveOut('unreachable');
      else if (line === 0) leaveOut('line 0');
      else builder.arm(line, name, hits);
      return true;
    },
  };
}

const functionRecords = ({ functions }: Receivers): Records => ({
  FN: {
    form: 'FN:line,name',
    read(bytes, cursor, end) {
      const line = takeLine(bytes, cursor, end);
      if (line === -1) return false;
      const start = cursor.at;
      // The last line of the function may come before its name, which may have commas.
      const last = takeInteger(bytes, cursor, end);
      if (last === -1 || !takeByte(bytes, cursor, end, comma)) cursor.at = start;
      functions.declare(line, textOf(bytes, cursor.at, end));
      return true;
    },
  },
  FNDA: {
    form: 'FNDA:count,name',
    read(bytes, cursor, end) {
      const hits = takeHits(bytes, cursor, end);
      if (hits === -1 || !takeByte(bytes, cursor, end, comma)) return false;
      functions.call(bytes, cursor.at, end, hits);
      return true;
    },
  },
  FNL: {
    form: 'FNL:index,line, each index once',
    read(bytes, cursor, end) {
      const index = takeInteger(bytes, cursor, end);
      if (index === -1 || !takeByte(bytes, cursor, end, comma)) return false;
      const line = takeInteger(bytes, cursor, end);
      if (line === -1 || line > 0xffff_ffff) return false;
      if (cursor.at < end && !takeByte(bytes, cursor, end, comma)) return false;
      return functions.group(index, line);
    },
  },
  FNA: {
    form: 'FNA:index,count,name',
    read(bytes, cursor, end) {
      const index = takeInteger(bytes, cursor, end);
      if (index === -1 || !takeByte(bytes, cursor, end, comma)) return false;
      const hits = takeHits(bytes, cursor, end);
      if (hits === -1 || !takeByte(bytes, cursor, end, comma)) return false;
      functions.alias(index, textOf(bytes, cursor.at, end), hits);
      return true;
    },
  },
});

function figures({ declare }: Receivers): Records {
  const figure = (name: DeclaredName): LcovRecord => ({
    form: `${name}:count`,
    read(bytes, cursor, end) {
      const count = takeInteger(bytes, cursor, end);
      if (count === -1 || cursor.at !== end) return false;
      declare(name, count);
      return true;
    },
  });
  return {
    LF: figure('LF'),
    LH: figure('LH'),
    BRF: figure('BRF'),
    BRH: figure('BRH'),
    FNF: figure('FNF'),
    FNH: figure('FNH'),
  };
}

// Conditions (MC/DC) are no branches: each is a claim about two runs, not about one.
const ignored: Records = Object.fromEntries(
  ['MCDC', 'MCF', 'MCH', 'VER', 'TN'].map((name) => [name, { form: name, read: () => true }]),
);
