import type { Report } from '../../model/report.ts';
import { clip, visible } from '../../model/visible.ts';
import { openEntries } from '../entries.ts';
import { headline } from '../headline.ts';
import { ownRunPage, shownCommit } from '../page-links.ts';
import { sectionParts } from './section-parts.ts';
import { partKinds, type LeftOut, type Part, type PartKind } from './section.ts';
import { writeSection } from './write-section.ts';

interface Options {
  readonly section: string;
  readonly prefix: string;
}

/** What this run says, as it will stand in a comment, whoever else writes there. */
export function renderSection(report: Report, { section, prefix }: Options): string {
  const { subject, verdict, at } = report;
  const { run } = subject;
  const sha = shownCommit(subject);
  const wanted = sectionParts(report, { subject, prefix });
  const parts = takeWhileFits(wanted);
  return writeSection({
    key: keyOf(section),
    verdict,
    headline: headline(report),
    sha: sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined,
    run: run?.id ?? 0,
    attempt: run?.attempt ?? 0,
    at,
    url: ownRunPage(subject, run?.url),
    leftOut: leftOutOf(report, wanted, parts),
    parts,
  });
}

/** The name of a section is text from outside, and has to come back from a comment as it went in. */
const keyOf = (section: string): string => clip(visible(section).trim(), 100).trim() || 'gate';

/** A section is written to be read again, and what no comment has room for is not kept for later. */
const mostCharacters = 200_000;

function takeWhileFits(parts: readonly Part[]): readonly Part[] {
  let left = mostCharacters;
  const end = parts.findIndex(({ text }) => (left -= text.length) < 0);
  return end === -1 ? parts : parts.slice(0, end);
}

/** What is too much for a comment in the first place. */
function leftOutOf(report: Report, wanted: readonly Part[], parts: readonly Part[]): readonly LeftOut[] {
  const waived = report.results.flatMap(({ findings }) => findings).filter((finding) => finding.waived).length;
  const all: Partial<Record<PartKind, number>> = {
    findings: openEntries(report).length,
    // What is ready is short, and means to be.
    waived: report.verdict === 'ready' ? 0 : waived,
  };
  return partKinds
    .map((kind) => ({ kind, holds: (all[kind] ?? holding(wanted, kind)) - holding(parts, kind), length: 0 }))
    .filter(({ holds }) => holds > 0);
}

const holding = (parts: readonly Part[], kind: PartKind): number =>
  parts.reduce((sum, part) => sum + (part.kind === kind ? part.holds : 0), 0);
