import type { Document } from '../../model/finding.ts';
import { showCommit } from '../../model/words.ts';
import { markup, type Markup } from './markup.ts';
import { code, linked, prose } from './text.ts';
import type { Part, View } from './view.ts';

const mostBaselines = 50;

type Row = readonly [name: string, value: Markup | undefined];

/** Where the report came from: commits, config, baselines, run, tool. */
export function provenancePart(view: View): Part {
  const { report, links } = view;
  const { subject } = report;
  const commit = (sha: string): Markup => linked(links.commit(sha), code(showCommit(sha)));
  const rows: readonly Row[] = [
    ['Repository', text(subject.repository)],
    ['Commit', subject.sha === undefined ? undefined : commit(subject.sha)],
    ['Ref', text(subject.ref)],
    ['Event', text(subject.event)],
    ['Compared', comparedOf(view, commit)],
    ['Config', subject.configRead ? document(subject.configRead) : text(subject.config)],
    ...report.results
      .flatMap(({ baselines = [] }) => baselines)
      .slice(0, mostBaselines)
      .map((one): Row => ['Baseline', document(one)]),
    ['Run', runOf(view)],
    ['Fails on', text(report.failOn)],
    ['Command', text(report.command)],
    ['Written', text(report.at)],
    ['Tool', text(`${report.tool.name} ${report.tool.version}`)],
  ];
  return {
    id: 'provenance',
    title: 'Provenance',
    body: markup`<dl>
      ${rows.flatMap(([name, value]) =>
        value
          ? [
              markup`<dt>${name}</dt>
                <dd>${value}</dd>`,
            ]
          : [],
      )}
    </dl>`,
  };
}

const text = (value: string | undefined): Markup | undefined => (value === undefined ? undefined : code(value));

function comparedOf({ report }: View, commit: (sha: string) => Markup): Markup | undefined {
  const { compared } = report.subject;
  if (!compared) return undefined;
  const shown = compared.shown === undefined ? undefined : markup`, shown at ${commit(compared.shown)}`;
  return markup`${commit(compared.base)} … ${commit(compared.head)}${shown}: ${prose(compared.reason, 200)}`;
}

function runOf({ report, links }: View): Markup | undefined {
  const { run } = report.subject;
  if (!run) return undefined;
  const named = [run.workflow, run.job].filter((part) => part !== undefined).join(' / ');
  const title = markup`${prose(named === '' ? 'run' : named, 200)} ${run.id}, attempt ${run.attempt}`;
  return linked(links.run(run.url), title);
}

const document = ({ file, at, sha256 }: Document): Markup =>
  markup` ${code(file)}${at === undefined ? undefined : markup` at ${code(showCommit(at))}`}, sha256
    <code class="hash">${sha256.slice(0, 64)}</code>`;
