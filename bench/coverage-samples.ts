// Reports of one made-up program, the same on every machine: some 18,000 files of 50 to 550 lines for 100 MB of lcov.
import { closeSync, openSync, writeSync } from 'node:fs';

interface SampleFile {
  readonly path: string;
  readonly lines: readonly (readonly [line: number, hits: number])[];
  readonly branches: readonly (readonly [line: number, hits: readonly number[]])[];
  readonly functions: readonly (readonly [line: number, name: string, hits: number])[];
}

export interface Sample {
  readonly name: string;
  /** Writes about so many bytes. */
  readonly write: (path: string, bytes: number) => void;
}

function* program(): Generator<SampleFile> {
  let seed = 42;
  const upTo = (most: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % most;
  };
  for (let file = 0; ; file++) {
    const lines: [number, number][] = [];
    const branches: [number, number[]][] = [];
    const functions: [number, string, number][] = [];
    let line = 1;
    for (let left = 50 + upTo(500); left > 0; left--) {
      line += 1 + upTo(3);
      const hits = upTo(5) > 0 ? upTo(1000) : 0;
      lines.push([line, hits]);
      if (upTo(20) === 0) functions.push([line, `function_${upTo(1000)}_${left}`, hits]);
      if (upTo(6) === 0) branches.push([line, [hits, upTo(3)]]);
    }
    yield { path: `packages/pkg${file % 40}/src/module${file % 200}/file-${file}.ts`, lines, branches, functions };
  }
}

const covered = (hits: readonly number[]): number => hits.filter((count) => count > 0).length;

function lcovSection({ path, lines, branches, functions }: SampleFile): string {
  const arms = branches.flatMap(([line, hits], block) =>
    hits.map((count, arm) => `BRDA:${line},${block},${arm},${count}`),
  );
  return [
    'TN:',
    `SF:/home/runner/work/app/app/${path}`,
    ...functions.map(([line, name]) => `FN:${line},${name}`),
    `FNF:${functions.length}`,
    `FNH:${covered(functions.map(([, , hits]) => hits))}`,
    ...functions.map(([, name, hits]) => `FNDA:${hits},${name}`),
    ...lines.map(([line, hits]) => `DA:${line},${hits}`),
    `LF:${lines.length}`,
    `LH:${covered(lines.map(([, hits]) => hits))}`,
    ...arms,
    `BRF:${arms.length}`,
    `BRH:${covered(branches.flatMap(([, hits]) => hits))}`,
    'end_of_record\n',
  ].join('\n');
}

function coberturaClass({ path, lines, branches }: SampleFile): string {
  const forks = new Map(branches);
  const rows = lines.map(([line, hits]) => {
    const arms = forks.get(line);
    const fork = arms
      ? `branch="true" condition-coverage="${(100 * covered(arms)) / arms.length}% (${covered(arms)}/${arms.length})"`
      : 'branch="false"';
    return `            <line number="${line}" hits="${hits}" ${fork}/>`;
  });
  const head = `        <class name="${path.split('/').at(-1)}" filename="${path}" line-rate="0.8" branch-rate="0.5" complexity="0">`;
  return [head, '          <methods/>', '          <lines>', ...rows, '          </lines>', '        </class>\n'].join(
    '\n',
  );
}

function istanbulFile({ path, lines, branches, functions }: SampleFile): string {
  const at = (line: number) => ({ start: { line, column: 2 }, end: { line, column: 40 } });
  const full = `/home/runner/work/app/app/${path}`;
  const numbered = <T>(values: readonly T[]) => Object.fromEntries(values.map((value, index) => [index, value]));
  const file = {
    path: full,
    statementMap: numbered(lines.map(([line]) => at(line))),
    fnMap: numbered(functions.map(([line, name]) => ({ name, decl: at(line), loc: at(line), line }))),
    branchMap: numbered(
      branches.map(([line, hits]) => ({ loc: at(line), type: 'if', locations: hits.map(() => at(line)), line })),
    ),
    s: numbered(lines.map(([, hits]) => hits)),
    f: numbered(functions.map(([, , hits]) => hits)),
    b: numbered(branches.map(([, hits]) => hits)),
  };
  return `${JSON.stringify(full)}:${JSON.stringify(file)}`;
}

interface Layout {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  readonly each: (file: SampleFile) => string;
}

const sample = (name: string, { head, between, foot, each }: Layout): Sample => ({
  name,
  write(path, bytes) {
    const out = openSync(path, 'w');
    let written = writeSync(out, head);
    let isFirst = true;
    for (const file of program()) {
      if (written >= bytes) break;
      written += writeSync(out, `${isFirst ? '' : between}${each(file)}`);
      isFirst = false;
    }
    writeSync(out, foot);
    closeSync(out);
  },
});

export const lcovSample = sample('lcov', { head: '', between: '', foot: '', each: lcovSection });
export const coberturaSample = sample('cobertura', {
  head: '<?xml version="1.0" ?>\n<coverage version="1" timestamp="1">\n  <sources><source>/home/runner/work/app/app</source></sources>\n  <packages>\n    <package name="app" line-rate="0.8" branch-rate="0.5" complexity="0">\n      <classes>\n',
  between: '',
  foot: '      </classes>\n    </package>\n  </packages>\n</coverage>\n',
  each: coberturaClass,
});
export const istanbulSample = sample('istanbul', { head: '{', between: ',\n', foot: '}\n', each: istanbulFile });
