import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import type { Graded, Report } from '../../src/model/report.ts';
import { clip, visible } from '../../src/model/visible.ts';
import { annotate, annotations } from '../../src/reporters/annotations.ts';
import { console as terminal } from '../../src/reporters/console.ts';
import { code, prose, table } from '../../src/reporters/markdown.ts';
import { safeLayout, safeLine } from '../../src/reporters/safe-line.ts';
import { renderSummary } from '../../src/reporters/summary.ts';
import { hostileTexts, judgeBatches } from '../helpers/hostile-text.ts';
import { linksIn, renderMarkdown } from '../helpers/rendered-markdown.ts';
import { linesOf } from '../helpers/runner-command.ts';
import { readLog } from '../helpers/runner-log.ts';

// Another one each time; to see a failure again, write the seed of its name here.
const seed = Date.now() % 2 ** 31;
const texts = hostileTexts(seed, 100_000);

const unbroken = (text: string): string => text.replaceAll('\u200B', '');

// eslint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;

/** A report in which every text from outside is hostile, a finding and a fact for each. Ids of rules are not from outside. */
function reportOf(batch: readonly string[]): Report {
  const at = (index: number): string => batch[index % batch.length] ?? '';
  const findings = batch.map(
    (text, index): Graded => ({
      rule: `own/rule-${index}`,
      severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
      message: text,
      help: at(index + 2),
      details: [at(index + 3)],
      ...(index % 4 > 0 && { at: { file: at(index + 4), ...(index % 4 > 1 && { line: index + 1, column: 1 }) } }),
      ...(index % 5 === 0 && { waived: { rule: 'a/b', reason: text, owner: at(index + 5), until: '2026-01-01' } }),
    }),
  );
  const facts = batch.map((text, index) => ({ label: text, value: at(index + 1), limit: at(index + 2) }));
  const identity = { check: 'own', ms: 1 };
  return {
    schema: 1,
    tool: { name: 'epic21-gate', version: at(1) },
    command: at(2),
    at: '2026-01-01T00:00:00.000Z',
    subject: { config: at(3) },
    verdict: 'not-ready',
    failOn: 'error',
    results: [
      { ...identity, title: at(4), outcome: 'failed', facts, findings },
      { ...identity, title: at(5), outcome: 'blocked', reason: at(6), facts: [], findings: [] },
      { ...identity, title: at(7), outcome: 'skipped', reason: at(8), facts: [], findings: [] },
    ],
  };
}

describe(`100,000 hostile texts (seed ${seed})`, () => {
  test('are hostile: bare, they would be commands, and Markdown', () => {
    const { commands } = readLog(linesOf(texts.slice(0, 5000).join('\n')));
    expect(new Set(commands.map(({ name }) => name)).size).toBeGreaterThan(4);
    const { elements, linkable } = renderMarkdown(texts.slice(0, 200).join('\n\n'));
    expect(elements.size).toBeGreaterThan(8);
    expect(linksIn(linkable).length).toBeGreaterThan(5);
  });

  test('each make one line that is no command and shows every character', () => {
    judgeBatches(texts, 1000, (batch) => {
      const lines = batch.map(safeLine);
      const log = readLog(linesOf(`${lines.join('\n')}\n`));
      expect([log.commands, log.unknownCommands, log.lines]).toEqual([[], [], lines]);
      expect(lines.map(unbroken)).toEqual(batch.map(visible));
      expect(unseen.exec(lines.join(''))).toBeNull();
    });
  });

  test('make no commands where the gate lays them out over lines', () => {
    judgeBatches(texts, 1000, (batch) => {
      const laidOut = batch.map((text) => safeLayout(`${visible(text)}\n  ${visible(text)}`)).join('\n');
      expect(readLog(linesOf(laidOut)).commands).toEqual([]);
    });
  });

  test.each([
    ['in a log', { color: false, columns: 120, groups: true }],
    ['on a narrow terminal', { color: true, columns: 30, groups: false }],
  ])('make no commands in the console report %s', (_, options) => {
    judgeBatches(texts, 100, (batch) => {
      const printed = terminal.render(reportOf(batch), { ...options, quiet: false, verbose: true, prefix: 'a' });
      const log = readLog(linesOf(printed));
      const groups = options.groups ? ['group', 'endgroup'] : [];
      expect([log.commands.map(({ name }) => name), log.unknownCommands]).toEqual([groups, []]);
      // eslint-disable-next-line no-control-regex
      expect(unseen.exec(printed.replaceAll(/\u001B\[\d+m/g, ''))).toBeNull();
    });
  });

  test('come out of an annotation as they are shown', () => {
    judgeBatches(texts, 1000, (batch) => {
      const places = batch.map((_, index) => ({ file: batch[batch.length - 1 - index] ?? '', line: index + 1 }));
      const { commands, kept, dropped, lines } = readLog(
        linesOf(batch.map((text, index) => annotate(text, places[index])).join('')),
      );
      expect([commands.length, lines.length]).toEqual([batch.length, batch.length]);
      const all = [...kept, ...dropped];
      expect(all.map(({ message }) => message)).toEqual(batch.map((text) => clip(safeLine(text), limits.messageCharacters - 96)));
      expect(all.map(({ file = '', line, title }) => [file, line, title])).toEqual(
        places.map(({ file, line }) => [safeLine(file), String(line), 'epic21-gate']),
      );
    });
  });

  test('stay within the annotations of their findings', () => {
    judgeBatches(texts, 34, (batch) => {
      const report = reportOf(batch);
      const { commands, kept, dropped, unknownCommands } = readLog(linesOf(annotations.render(report, { prefix: '' })));
      const open = report.results.flatMap(({ findings }) => findings).filter(({ waived }) => !waived);
      expect([kept.length, commands.length]).toEqual([commands.length, Math.min(open.length + 1, commands.length)]);
      expect([dropped, unknownCommands]).toEqual([[], []]);
      expect(commands.length).toBeGreaterThan(Math.min(open.length, 3));
      for (const { severity, rule, message } of open.slice(0, 3)) {
        const shown = clip(safeLine(message), 1000).replace(/…$/, '');
        expect(kept).toContainEqual(
          expect.objectContaining({ level: severity, title: rule, message: expect.stringContaining(shown) }),
        );
      }
    });
  });

  test('stay in their cells, as code and as prose', () => {
    judgeBatches(texts, 200, (batch) => {
      const { elements, unbalanced, rows, linkable } = renderMarkdown(
        table(['Code', 'Prose'], batch.map((text) => [code(text), prose(text)])),
      );
      expect(Object.fromEntries(elements)).toEqual({ table: 1, thead: 1, tbody: 1, tr: batch.length + 1, th: 2, td: 2 * batch.length, code: batch.length });
      expect(unbalanced).toEqual([]);
      expect(rows.map(([cell]) => cell)).toEqual(batch.map((text) => visible(clip(text, 200))));
      expect(rows.map(([, cell = '']) => unbroken(cell).trim())).toEqual(batch.map((text) => visible(clip(text, 1000)).trim()));
      expect(linksIn(linkable)).toEqual([]);
    });
  });

  test('stay in their places in the summary', () => {
    judgeBatches(texts, 100, (batch) => {
      const report = reportOf(batch);
      const { elements, unbalanced, text, linkable } = renderMarkdown(renderSummary(report, '', limits.summaryBytes));
      const waived = Math.ceil(batch.length / 5);
      const open = batch.length - waived + 1;
      expect([elements.get('tr'), elements.get('td'), elements.get('li')]).toEqual([
        3 + 1 + batch.length + 1 + waived + 1,
        3 * 3 + batch.length * 3 + waived * 6,
        3 * open - 1,
      ]);
      expect([...elements.keys()].filter((name) => !ours.has(name))).toEqual([]);
      expect(unbalanced).toEqual([]);
      expect(linksIn(linkable)).toEqual([]);
      const shown = unbroken(text);
      for (const one of batch) expect(shown).toContain(visible(clip(one, 1000)).trim());
    });
  });
});

const ours = new Set(['h2', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'li', 'p', 'code', 'details', 'summary', 'sub']);
