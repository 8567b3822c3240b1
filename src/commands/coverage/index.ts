import { exitCodes } from '../../gate/verdict.ts';
import { GateError } from '../../model/errors.ts';
import { painter, wantsColor } from '../../reporters/paint.ts';
import { safeLayout, safeLine } from '../../reporters/safe-line.ts';
import type { RunCommand } from '../command.ts';
import { asJson } from './as-json.ts';
import { asTable } from './as-table.ts';
import { explainMaps } from './explain-maps.ts';
import { exportAll, planExports } from './exports.ts';
import { printableJson } from '../../reporters/printable-json.ts';
import { readAll, type Oddity } from './read-all.ts';
import { wishesOf } from './wishes.ts';

/** Shows what reports say; it judges nothing, but what cannot be read is no success. */
export const coverage: RunCommand = async (hall) => {
  const { request, sinks, sources } = hall;
  const format = formatOf(request.format);
  const exports = planExports(request);
  const top = topOf(request.top ?? '10');
  const seen = await readAll(hall, await wishesOf(hall));
  if (seen.failure) throw seen.failure;
  await exportAll(exports, seen, hall);
  if (format === 'json') sinks.stdout.write(`${printableJson(asJson(seen))}\n`);
  else {
    const paint = painter(wantsColor(sources.env, sinks.stdout.isTerminal, request['no-color']));
    const maps = request['explain-paths'] ? explainMaps(seen) : '';
    const { columns, isTerminal } = sinks.stdout;
    sinks.stdout.write(safeLayout(maps + asTable(seen, { paint, top, columns, isTerminal })));
  }
  for (const { message } of seen.problems) sinks.stderr.write(`${safeLine(`epic21-gate: ${message}`)}\n`);
  return { exitCode: exitCodes[seen.problems.some(isLoss) ? 'undecided' : 'ready'] };
};

/** Where a path leads does not change what the reports say, and of a diff the lines that are there are judged. */
const isLoss = ({ rule }: Oddity): boolean => !harmless.has(rule);

const harmless: ReadonlySet<Oddity['rule']> = new Set<Oddity['rule']>([
  'report-unmapped',
  'path-ambiguous',
  'source-missing',
  'report-committed',
  'diff-cut',
]);

function formatOf(said: readonly string[]): 'table' | 'json' {
  const [format = 'table', ...more] = said;
  if (more.length === 0 && (format === 'table' || format === 'json')) return format;
  throw new GateError('misuse', `coverage prints table or json, found "${said.join(',')}"`, {
    hint: 'To write a report into a file, say --export lcov=FILE.',
  });
}

function topOf(text: string): number {
  const top = Number(text);
  if (/^\d{1,6}$/.test(text)) return top;
  throw new GateError('misuse', `--top is "${text}", expected a whole number`);
}
