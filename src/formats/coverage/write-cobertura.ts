import { escapeXml } from '../xml/escape-xml.ts';
import { compareText } from './compare-text.ts';
import { noFunctions, type Count, type FileCoverage, type Functions } from './model.ts';
import { refuseFigures } from './refuse-figures.ts';
import { eachBranchLine, noTotals } from './totals.ts';

interface CoberturaOptions {
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  /** The folder that the paths start from. */
  readonly source?: string;
}

/** A report after coverage-04.dtd: a package for each folder, a class for each file. */
export function* writeCobertura(
  files: Iterable<FileCoverage>,
  { timestamp, source = '.' }: CoberturaOptions,
): Generator<string> {
  const folders = groupByFolder(files);
  const all = [...folders.values()].flat();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n';
  yield `<coverage ${rates(all)} ${figures(all)} complexity="0" version="epic21-gate" timestamp="${timestamp}">\n`;
  yield `<sources><source>${escapeXml(source)}</source></sources>\n<packages>\n`;
  for (const [folder, classes] of folders) {
    yield `<package name="${escapeXml(folder.replaceAll('/', '.') || '.')}" ${rates(classes)} complexity="0">\n<classes>\n`;
    for (const one of classes) yield classElement(one);
    yield '</classes>\n</package>\n';
  }
  yield '</packages>\n</coverage>\n';
}

interface Class {
  readonly file: FileCoverage;
  readonly lines: Count;
  readonly branches: Count;
  /** By the line that they are shown on. */
  readonly arms: ReadonlyMap<number, Count>;
}

function groupByFolder(files: Iterable<FileCoverage>): ReadonlyMap<string, readonly Class[]> {
  const folders = new Map<string, Class[]>();
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    const own = folders.get(folder);
    if (own) own.push(classOf(file));
    else folders.set(folder, [classOf(file)]);
  }
  return new Map([...folders].sort(([a], [b]) => compareText(a, b)));
}

function classOf(file: FileCoverage): Class {
  refuseFigures(file, 'Cobertura');
  const { hits } = file.lines;
  const arms = armsByLine(file);
  return {
    file,
    lines: { covered: hits.reduce((sum, count) => sum + Number(count > 0), 0), total: hits.length },
    branches: sum([...arms.values()]),
    arms,
  };
}

/** The format knows branches on executable lines only: those of others are told at the last such line before them. */
function armsByLine({ lines: { numbers }, branches }: FileCoverage): ReadonlyMap<number, Count> {
  const arms = new Map<number, Count>();
  let index = 0;
  eachBranchLine(branches, (line, covered, total) => {
    while (index + 1 < numbers.length && (numbers[index + 1] ?? 0) <= line) index++;
    const host = numbers[index];
    if (host !== undefined) arms.set(host, sum([arms.get(host) ?? noTotals.branches, { covered, total }]));
  });
  return arms;
}

function classElement(one: Class): string {
  const { path, lines, functions } = one.file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [
    `<class name="${escapeXml(name)}" filename="${escapeXml(path)}" ${rates([one])} complexity="0">`,
    // Where a class has no lines, readers take those of its methods for them.
    ...methods(lines.numbers.length > 0 ? functions : noFunctions),
    '<lines>',
    ...Array.from(lines.numbers, (line, index) => lineElement(line, lines.hits[index] ?? 0, one.arms.get(line))),
    '</lines>',
    '</class>\n',
  ].join('\n');
}

function lineElement(line: number, hits: number, arms: Count | undefined): string {
  const start = `<line number="${line}" hits="${hits}"`;
  if (!arms || arms.total === 0) return `${start} branch="false"/>`;
  const percent = Math.floor((arms.covered * 100) / arms.total);
  return `${start} branch="true" condition-coverage="${percent}% (${arms.covered}/${arms.total})"/>`;
}

function methods({ numbers, names, hits }: Functions): readonly string[] {
  if (names.length === 0) return ['<methods/>'];
  const all = names.map((name, index) => {
    const count = hits[index] ?? 0;
    const rate = count > 0 ? 1 : 0;
    const start = `<method name="${escapeXml(name)}" signature="" line-rate="${rate}" branch-rate="${rate}" complexity="0">`;
    return `${start}<lines><line number="${numbers[index] ?? 0}" hits="${count}"/></lines></method>`;
  });
  return ['<methods>', ...all, '</methods>'];
}

const sum = (counts: readonly Count[]): Count => ({
  covered: counts.reduce((all, { covered }) => all + covered, 0),
  total: counts.reduce((all, { total }) => all + total, 0),
});

const rates = (classes: readonly Class[]): string =>
  `line-rate="${rate(sum(classes.map(({ lines }) => lines)))}" branch-rate="${rate(sum(classes.map(({ branches }) => branches)))}"`;

function figures(classes: readonly Class[]): string {
  const [lines, branches] = [sum(classes.map(({ lines }) => lines)), sum(classes.map(({ branches }) => branches))];
  return (
    `lines-covered="${lines.covered}" lines-valid="${lines.total}" ` +
    `branches-covered="${branches.covered}" branches-valid="${branches.total}"`
  );
}

const mostDigits = 10;

/** Cut and never rounded: 1 only where nothing is missing. Of nothing it is 0, because it was not measured. */
function rate({ covered, total }: Count): string {
  if (total === 0 || covered === 0) return '0';
  if (covered === total) return '1';
  const digits = ((BigInt(covered) * 10n ** BigInt(mostDigits)) / BigInt(total)).toString().padStart(mostDigits, '0');
  return `0.${digits.replace(/0+$/, '') || '0'}`;
}
