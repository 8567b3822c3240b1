import { numberOf } from '../../model/words.ts';
import { exitCodes } from '../../gate/verdict.ts';
import { safeLine } from '../../reporters/safe-line.ts';
import type { Ended, Hall } from '../command.ts';
import { asCsv } from './as-csv.ts';
import { asJson } from './as-json.ts';
import { asTable } from './as-table.ts';
import { lookOf, type Look } from './look.ts';
import type { MeasuredTree, MeasureTree } from './measured-tree.ts';
import { surveyOf, type Survey } from './survey.ts';
import { wishesOf, type SizeRequest, type Wishes } from './wishes.ts';

interface SizeHall extends Omit<Hall, 'request'> {
  readonly request: SizeRequest;
}

const renderers = { table: asTable, json: asJson, csv: asCsv } as const satisfies Record<
  Wishes['format'],
  (survey: Survey, look: Look) => string
>;

/** Shows how large functions are; it judges nothing, but what could not be measured is no success. */
export async function showSizes({ request, sinks, sources }: SizeHall, measure: MeasureTree): Promise<Ended> {
  const wishes = wishesOf(request);
  const tree = await measure(wishes.paths, wishes);
  const look = lookOf(sources.env, sinks.stdout, request['no-color']);
  const survey = surveyOf(tree, wishes);
  sinks.stdout.write(renderers[wishes.format](survey, look));
  const told = wishes.format === 'table' ? undefined : partOf(survey);
  if (told !== undefined) sinks.stderr.write(`${safeLine(`epic21-gate: ${told}`)}\n`);
  const lost = [...unparsed(tree, wishes.top), ...(isEmpty(tree) ? [emptiness(tree)] : [])];
  for (const message of lost) sinks.stderr.write(`${safeLine(`epic21-gate: ${message}`)}\n`);
  return { exitCode: exitCodes[lost.length > 0 ? 'undecided' : 'ready'] };
}

/** A table says it itself; what is read by a program looks like all of it. */
const partOf = ({ listed, totals }: Survey): string | undefined =>
  listed.length === totals.functions
    ? undefined
    : `${listed.length} of ${numberOf(totals.functions, 'function')} are listed; --all lists them all`;

function unparsed({ unparsed: all }: MeasuredTree, top: number): readonly string[] {
  const listed = all
    .slice(0, Math.max(top, 1))
    .map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`);
  const more = all.length - listed.length;
  return more > 0 ? [...listed, `${numberOf(more, 'file')} more could not be parsed; --all lists them`] : listed;
}

const isEmpty = ({ files }: MeasuredTree): boolean => files.every(({ functions }) => functions.length === 0);

function emptiness({ files, leftOut }: MeasuredTree): string {
  const what =
    files.length === 0 ? 'no file was measured' : `there is no function in ${numberOf(files.length, 'file')}`;
  return leftOut.length === 0 ? what : `${what}, and ${numberOf(leftOut.length, 'file')} left out`;
}
