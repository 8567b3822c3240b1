import { readHeader } from './read-header.ts';
import { partKinds, type Part, type Section } from './section.ts';
import { sectionEnd } from './write-section.ts';

/** As GitHub bounds a comment, in whatever way it counts. */
const mostCharacters = 262_144;
const mostSections = 400;

/** The sections of a comment. What is not as it was written, for somebody edited it, is dropped. */
export function readSections(comment: string): readonly Section[] {
  const sections: Section[] = [];
  let open: string[] | undefined;
  let json = '';
  for (const line of comment.slice(0, mostCharacters).split(/\r?\n/)) {
    const start = /^<!-- gate-section (\{.*\}) -->$/.exec(line)?.[1];
    if (start !== undefined) {
      json = start;
      open = [];
    } else if (line === sectionEnd && open) {
      const header = readHeader(json);
      if (header) sections.push({ ...header, parts: readParts(open) });
      open = undefined;
    } else {
      open?.push(line);
    }
    if (sections.length === mostSections) break;
  }
  return sections;
}

function readParts(lines: readonly string[]): readonly Part[] {
  const parts: { about: Pick<Part, 'kind' | 'holds'>; lines: string[] }[] = [];
  for (const line of lines) {
    const about = readCut(line);
    if (about) parts.push({ about, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ about, lines: own }) => ({ ...about, text: own.join('\n').trim() }));
}

function readCut(line: string): Pick<Part, 'kind' | 'holds'> | undefined {
  const [, word, holds] = /^<!-- gate-cut ([a-z]+) (\d{1,9}) -->$/.exec(line) ?? [];
  const kind = partKinds.find((one) => one === word);
  return kind && { kind, holds: Number(holds) };
}
