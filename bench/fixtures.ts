import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Runs the built command over a folder of reports and an index of what they must give, and prints both side by side.
 *
 *     node bench/fixtures.ts FOLDER [INDEX]
 *
 * The index is tab-separated with a header: file, source, path, format, expected, notes. Of the expected text the figures
 * that are written in a known way are compared; the rest is printed, for a person to judge.
 */
const [, , folder, index = folder && join(folder, 'index.tsv')] = process.argv;
if (folder === undefined || index === undefined) throw new Error('usage: node bench/fixtures.ts FOLDER [INDEX]');

const run = promisify(execFile);
const cli = resolve(import.meta.dirname, '../dist/cli/index.js');

interface Row {
  readonly file: string;
  readonly format: string;
  readonly expected: string;
}

interface Count {
  readonly covered: number;
  readonly total: number;
}

interface Said {
  readonly format: string;
  readonly totals: Readonly<Record<string, Count>>;
  readonly files: readonly { readonly path: string; readonly lines: Count }[];
  readonly patch?: { readonly lines: Count };
}

type Answer = { readonly said: Said } | { readonly refusal: string };

async function ask(args: readonly string[]): Promise<Answer> {
  try {
    const { stdout } = await run(process.execPath, [cli, 'coverage', ...args, '--format', 'json'], {
      maxBuffer: 2 ** 28,
    });
    return { said: JSON.parse(stdout) as Said };
  } catch (failure) {
    const { stdout = '', stderr = '', code } = failure as { stdout?: string; stderr?: string; code?: number };
    if (code === 2 && stdout.startsWith('{')) return { said: JSON.parse(stdout) as Said };
    return { refusal: `exit ${code}: ${stderr.trim().split('\n')[0]}` };
  }
}

const metric = { lines: 'lines', statements: 'statements', functions: 'functions', branches: 'branches' } as const;

/** The figures of the expected text, each as metric, covered, total; undefined where one of the two is not said. */
function figuresOf(
  expected: string,
): readonly (readonly [keyof typeof metric, number | undefined, number | undefined])[] {
  const number = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(expected)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const pairs = [...expected.matchAll(/\b(lines|statements|functions|branches)=(\d+)\/(\d+)/g)].map(
    ([, name, covered, total]) => [name as keyof typeof metric, Number(covered), Number(total)] as const,
  );
  const wide = [
    ['lines', number(/\bcovered_lines=(\d+)/), number(/\bnum_statements=(\d+)/)],
    ['branches', number(/\bcovered_branches=(\d+)/), number(/\bnum_branches=(\d+)/)],
    ['lines', number(/\blines-covered=(\d+)\b/), number(/\blines-valid=(\d+)\b/)],
    ['branches', number(/\bbranches-covered=(\d+)\b/), number(/\bbranches-valid=(\d+)\b/)],
    ['statements', number(/(\d+) covered, \d/) ?? number(/\d+ stmts, (\d+) covered/), number(/(\d+) stmts/)],
    ['lines', number(/statements\(=lines\)=(\d+)/), number(/statements\(=lines\)=\d+\/(\d+)/)],
    ['branches', number(/conditionals=(\d+)/), number(/conditionals=\d+\/(\d+)/)],
    ['functions', number(/methods=(\d+)/), number(/methods=\d+\/(\d+)/)],
    ['functions', number(/FNH (\d+)/), number(/FNF (\d+)/)],
    ['branches', number(/BRH (\d+)/), number(/BRF (\d+)/)],
    ['lines', number(/declared lines (\d+)\/\d+/), number(/declared lines \d+\/(\d+)/)],
    ['lines', number(/\b\d+ lines, (\d+) covered/), number(/\b(\d+) lines, \d+ covered/)],
  ] as const;
  return [...pairs, ...wide.filter(([, covered, total]) => covered !== undefined || total !== undefined)];
}

const refused = /must be (?:a parse error|rejected)|must reject|NOT A REPORT|end position inconsistent/;

function compare({ expected }: Row, answer: Answer): string {
  if ('refusal' in answer) return refused.test(expected) ? 'ok (refused)' : 'REFUSED';
  if (refused.test(expected)) return 'READ, expected a refusal';
  const figures = figuresOf(expected);
  const wrong = figures.filter(([name, covered, total]) => {
    const own = answer.said.totals[name];
    return (covered !== undefined && own?.covered !== covered) || (total !== undefined && own?.total !== total);
  });
  if (figures.length === 0) return expected === '' ? '-' : 'see';
  return wrong.length === 0 ? 'ok' : `DIFFERS in ${wrong.map(([name]) => name).join(', ')}`;
}

const shown = (answer: Answer): string =>
  'refusal' in answer
    ? answer.refusal
    : `${answer.said.format}, ${answer.said.files.length} files, ${Object.entries(answer.said.totals)
        .map(([name, { covered, total }]) => `${name} ${covered}/${total}`)
        .join(' ')}`;

async function comparePatch(diff: Row): Promise<string> {
  const at = join(folder ?? '', dirname(diff.file));
  const reports = readdirSync(at).filter((name) => /\.(?:xml|lcov|info|json)$/.test(name));
  const lines: string[] = [];
  for (const report of reports) {
    const answer = await ask(['--diff', join(folder ?? '', diff.file), join(at, report)]);
    const [, total, missing] = /Total=(\d+) lines? Missing=(\d+)/.exec(diff.expected) ?? [];
    const own = 'said' in answer ? answer.said.patch?.lines : undefined;
    const isSame = own?.total === Number(total) && own.total - own.covered === Number(missing);
    const told = own ? `patch ${own.covered}/${own.total}` : shown(answer);
    lines.push(
      `${total === undefined ? 'see' : isSame ? 'ok' : 'DIFFERS'}\t${diff.file} + ${report}\t${told}\t${diff.expected}`,
    );
  }
  return lines.join('\n');
}

const rows = readFileSync(index, 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line.trim() !== '')
  .map((line): Row => {
    const [file = '', , , format = '', expected = ''] = line.split('\t');
    return { file, format, expected };
  });

let differ = 0;
for (const row of rows) {
  const isPatch = row.format === 'patch-coverage';
  if (row.format === 'merge-vectors' || row.file.endsWith('changed-files.json')) continue;
  if (isPatch && !/\/git_diff[^/]*\.txt$/.test(row.file)) continue;
  const answer = isPatch ? undefined : await ask([join(folder, row.file)]);
  const text = answer
    ? `${compare(row, answer)}\t${row.file}\t${shown(answer)}\t${row.expected}`
    : await comparePatch(row);
  if (/^(?:DIFFERS|REFUSED|READ)/m.test(text)) differ++;
  console.log(text);
}
console.log(`${differ} of ${rows.length} rows to look at`);
