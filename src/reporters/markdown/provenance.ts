import type { Document } from '../../model/finding.ts';
import type { Report, Subject } from '../../model/report.ts';
import { showCommit } from '../../model/words.ts';
import { code, prose } from '../markdown.ts';
import { linked } from './place-text.ts';
import { commitPage, ownRunPage } from '../page-links.ts';

/** As many documents as anybody looks up. */
const documents = 20;

/** What the report rests on: which commits, which config and baselines, which run, which tool. */
export function provenance(report: Report): string {
  const { subject } = report;
  const baselines = report.results.flatMap((result) => result.baselines ?? []);
  const lines = [
    ...comparedLine(subject),
    ...(subject.configRead ? [`Config ${documentText(subject, subject.configRead)}`] : configLine(subject)),
    ...baselines.slice(0, documents).map((baseline) => `Baseline ${documentText(subject, baseline)}`),
    ...(baselines.length > documents ? [`and ${baselines.length - documents} more baselines`] : []),
    ...runLine(subject),
    // No time, and no attempt: what a re-run finds again is the same text.
    `epic21-gate ${prose(report.tool.version, 40)}`,
  ];
  return lines.map((line) => `- ${line}\n`).join('');
}

function comparedLine(subject: Subject): readonly string[] {
  const { compared } = subject;
  if (!compared) return [];
  const tested = `${commitText(subject, compared.head)} compared with ${commitText(subject, compared.base)}`;
  const shown = compared.shown === undefined ? '' : `, shown on ${commitText(subject, compared.shown)}`;
  return [`${tested}${shown}: ${prose(compared.reason, 200)}`];
}

const configLine = ({ config }: Subject): readonly string[] =>
  config === undefined ? [] : [`Config ${code(config, 200)}`];

function documentText(subject: Subject, { file, at, sha256 }: Document): string {
  const from = at === undefined ? 'as checked out' : `as it is at ${commitText(subject, at)}`;
  return `${code(file, 200)} ${from}, SHA-256 ${code(sha256.slice(0, 12))}`;
}

const commitText = (subject: Subject, sha: string): string => linked(code(showCommit(sha)), commitPage(subject, sha));

function runLine(subject: Subject): readonly string[] {
  const { run } = subject;
  if (!run) return [];
  const by = [run.workflow, run.job].filter((name) => name !== undefined).map((name) => prose(name, 100));
  const page = linked(`run ${run.id}`, ownRunPage(subject, run.url));
  return [`${by.length > 0 ? `${by.join(' / ')}, ` : ''}${page}`];
}
