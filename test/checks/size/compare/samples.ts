import type { Pair, SideFile } from '../../../../src/checks/size/compare/model.ts';
import { compareFunctions } from '../../../../src/checks/size/compare/compare-functions.ts';
import { printKey, type FunctionKey } from '../../../../src/formats/size-baseline/key.ts';
import type { MeasuredFunction } from '../../../../src/languages/measured.ts';

const control = /^\s*(?:if|for|while|switch|\} else)\b/;
const opening = /^\s*(?:class (?<type>\w+)|.*(?<arrow>=>)|(?:export )?(?:function )?(?<name>\w+)\(.*\)) \{$/;

/** Reads sources as a formatter leaves them: what begins on a line of its own ends on one, and is indented. */
export function fileOf(path: string, text: string): SideFile {
  const functions: MeasuredFunction[] = [];
  const around: { readonly name: string; readonly index?: number }[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*\}/.test(line)) {
      const { index } = around.pop() ?? {};
      const begun = index === undefined ? undefined : functions[index];
      if (begun && index !== undefined) functions[index] = { ...begun, end: at + 1 };
    }
    if (!line.endsWith('{')) continue;
    const { type, name, arrow } = (control.test(line) ? undefined : opening.exec(line)?.groups) ?? {};
    const own = type ?? name ?? (arrow === undefined ? '' : '<anonymous>');
    if (own === '' || type !== undefined) {
      around.push({ name: own });
      continue;
    }
    const qualified = [...around.map((one) => one.name).filter((one) => one !== ''), own].join('.');
    around.push({ name: own, index: functions.length });
    functions.push(functionOf(qualified, at + 1));
  }
  return { path, bytes: new TextEncoder().encode(text), functions };
}

const functionOf = (name: string, line: number): MeasuredFunction => ({
  name,
  kind: 'function',
  start: line,
  end: line,
  nloc: 1,
  parameters: 0,
  nesting: 0,
  cyclomatic: 1,
  cognitive: 0,
});

type Tree = Readonly<Record<string, string>>;

const filesOf = (tree: Tree): readonly SideFile[] => Object.entries(tree).map(([path, text]) => fileOf(path, text));

const show = (key: FunctionKey): string => printKey(key);

const showPair = ({ base, head, by }: Pair): string => `${show(base)} -> ${show(head)} (${by})`;

/** What became of the functions of one tree in another, in short. */
export function compared(base: Tree, head: Tree, renames: readonly (readonly [string, string])[] = []) {
  const { pairs, removed, added } = compareFunctions({ base: filesOf(base), head: filesOf(head), renames });
  return { pairs: pairs.map(showPair).toSorted(), removed: removed.map(show), added: added.map(show) };
}

const parseBody = `  const parts = text.split(',');
  const rows = [];
  for (const part of parts) {
    const [key, value] = part.split('=');
    if (key === '') throw new Error('no key');
    rows.push({ key, value });
  }
  return rows;
}
`;

const printBody = `  const lines = [];
  for (const row of rows) {
    lines.push(row.key + '=' + row.value);
    if (row.isLast) break;
  }
  const text = lines.join(',');
  return text;
}
`;

/** Two functions that have little in common but their brackets. */
export const parse = (name = 'parse'): string => `export function ${name}(text) {\n${parseBody}`;
export const print = (name = 'print'): string => `export function ${name}(rows) {\n${printBody}`;

/** A function without a name that has the body of one of them. */
export const callback = (body: 'parse' | 'print'): string =>
  `listen((${body === 'parse' ? 'text' : 'rows'}) => {\n${(body === 'parse' ? parseBody : printBody).trimEnd()});\n`;

/** The same in a class. */
export const classOf = (name: string, ...methods: readonly string[]): string =>
  `class ${name} {\n${methods
    .join('')
    .replaceAll('export function ', '')
    .replaceAll(/^(?=.)/gm, '  ')}}\n`;
