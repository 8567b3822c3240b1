import { showSizes } from '../../../src/commands/size/index.ts';
import type { MeasuredFile, MeasuredTree, MeasureTree } from '../../../src/commands/size/measured-tree.ts';
import type { SizeRequest } from '../../../src/commands/size/wishes.ts';
import { memoryEnv } from '../../../src/testing.ts';
import { hall } from '../hall.ts';

type Measured = MeasuredFile['functions'][number];

/** A function that starts at line 1 where nothing else is said, and has so many lines. */
export const fn = ({ lines = 3, ...own }: Partial<Measured> & { readonly lines?: number } = {}): Measured => {
  const { start = 1 } = own;
  const figures = { nloc: lines, parameters: 0, nesting: 0, cyclomatic: 1, cognitive: 0 };
  return { name: 'f', kind: 'function', start, end: start + lines - 1, ...figures, ...own };
};

/** Files by name, each with its functions. */
export const treeOf = (
  files: Readonly<Record<string, readonly Measured[]>>,
  rest: Partial<MeasuredTree> = {},
): MeasuredTree => ({
  files: Object.entries(files).map(([path, functions]) => ({
    path,
    language: 'typescript',
    lines: 100,
    nloc: 80,
    functions,
  })),
  leftOut: [],
  unparsed: [],
  ...rest,
});

interface Given {
  readonly tree: MeasuredTree;
  readonly request?: Partial<SizeRequest>;
  readonly terminal?: { readonly isTerminal?: boolean; readonly columns?: number };
  readonly env?: Readonly<Record<string, string>>;
}

const request: SizeRequest = {
  operands: [],
  cwd: '/repository',
  directory: '.',
  format: [],
  'no-color': false,
  top: undefined,
  all: false,
  sort: undefined,
  min: undefined,
  why: false,
  'no-ignore': false,
  untracked: false,
};

/** Runs the command on what was measured, and answers with what it printed and what it had measured. */
export async function run({ tree, request: said = {}, terminal = {}, env = {} }: Given) {
  const stage = hall({ terminal, sources: { env: memoryEnv(env) } });
  const asked: Parameters<MeasureTree>[] = [];
  const measure: MeasureTree = async (...wishes) => {
    asked.push(wishes);
    return tree;
  };
  const { exitCode } = await showSizes({ ...stage, request: { ...request, ...said } }, measure);
  const { stdout, stderr } = stage.sinks;
  return { exitCode, stdout: stdout.text(), stderr: stderr.text(), asked };
}
