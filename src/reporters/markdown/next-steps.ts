import { isAtLeast } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../../model/visible.ts';
import { openEntries, type Entry } from '../entries.ts';
import { prose, proseWithCode } from '../markdown.ts';
import { placeText, type View } from './place-text.ts';

/** More than this nobody does in one go. */
const most = 5;

/** What to do, the worst first: each step once, with the first place and how many more there are. */
export function nextSteps(report: Report, view: View): readonly string[] {
  const entries = openEntries(report);
  const stopping = entries.filter(({ severity, unmeasured }) => unmeasured || isAtLeast(severity, report.failOn));
  const helps = [...new Set(stopping.map(({ help }) => help))].slice(0, most);
  return helps.map((help, index) => {
    const group = stopping.filter((entry) => entry.help === help);
    return `${index + 1}. ${stepText(help, group, view)}\n`;
  });
}

function stepText(help: string, group: readonly Entry[], view: View): string {
  const at = group.find((entry) => entry.at)?.at;
  const step = proseWithCode(clip(help.trim(), 400)).replace(/\.$/, '');
  const more = group.length > 1 ? ` and ${group.length - 1} more` : '';
  // Without a place a step says of what it speaks: “the name in the config” is no help by itself.
  const what = at ? placeText(view, at) : prose(clip(group[0]?.message ?? '', 200));
  return `${step}: ${what}${more}`;
}
