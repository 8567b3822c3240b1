import { formatPlace } from '../../model/finding.ts';
import type { Graded, Waiver } from '../../model/report.ts';
import { fitBytes } from './budget.ts';
import { leftOutNote } from './head-of-page.ts';
import { markup, type Markup } from './markup.ts';
import { code, linked, prose } from './text.ts';
import type { Part, View } from './view.ts';

/** What was found and is accepted for now: by whom, why, and until when. */
export function waivedPart(view: View, mostBytes: number): Part | undefined {
  const rows = view.report.results.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.waived ? [{ finding, waiver: finding.waived }] : [])),
  );
  if (rows.length === 0) return undefined;
  const { shown, leftOut } = fitBytes(rows, mostBytes, ({ finding, waiver }) => row(finding, waiver, view));
  return {
    id: 'waived',
    title: 'Waived',
    count: rows.length,
    body: markup`<div class="scroll">
        <table class="sortable">
          <caption class="unseen">
            Waived findings
          </caption>
          <thead>
            <tr>
              ${heads.map((head) => markup`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown}
          </tbody>
        </table>
      </div>
      ${leftOutNote(leftOut, 'waived finding')}`,
  };
}

const heads = ['What', 'Where', 'Reason', 'Owner', 'Until', 'Rule'];

const row = ({ rule, at, message }: Graded, { reason, owner, until }: Waiver, { links, path }: View): Markup =>
  markup`<tr>
    <td>${prose(message, 600)}</td>
    <td>
      ${at === undefined ? undefined : linked(links.place(at), code(formatPlace({ ...at, file: path(at.file) })))}
    </td>
    <td>${prose(reason, 600)}</td>
    <td>${prose(owner, 100)}</td>
    <td class="n">${prose(until, 40)}</td>
    <td>${code(rule, 200)}</td>
  </tr>`;
