import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import type { Graded, Report } from '../../src/model/report.ts';
import { clip, visible } from '../../src/model/visible.ts';
import { annotate, annotations } from '../../src/reporters/annotations.ts';
import { console as terminal } from '../../src/reporters/console.ts';
import { composeComment } from '../../src/reporters/comment/compose-comment.ts';
import { readSections } from '../../src/reporters/comment/read-sections.ts';
import { renderSection } from '../../src/reporters/comment/render-section.ts';
import { json } from '../../src/reporters/json.ts';
import { code, prose, table } from '../../src/reporters/markdown.ts';
import { safeLayout, safeLine } from '../../src/reporters/safe-line.ts';
import { renderSummary } from '../../src/reporters/summary.ts';
import { hostileTexts, judgeBatches } from '../helpers/hostile-text.ts';
import { linksIn, renderMarkdown } from '../helpers/rendered-markdown.ts';
import { linesOf } from '../helpers/runner-command.ts';
import { readLog } from '../helpers/runner-log.ts';
import { seed } from '../helpers/seed.ts';

const texts = hostileTexts(seed, 100_000);

const unbroken = (text: string): string => text.replaceAll(/[\u2009\u200B]/g, '');

/** All of it; what is too long ends in a mark of ours, before the runner cuts it. */
function shows(annotated: string, text: string): boolean {
  // A combining mark is given something to stand on.
  const message = annotated.replace(/^◌(?=\p{M})/u, '');
  const whole = safeLine(text);
  return (
    message === whole || (message.length > 3900 && message.length < 4096 && whole.startsWith(message.slice(0, -1)))
  );
}

const unseen =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;

/** A report in which every text from outside is hostile, each text in one place. Rules and their help are ours. */
function reportOf(batch: readonly string[]): Report {
  const at = (index: number): string => batch[index % batch.length] ?? '';
  const findings = batch
    .filter((_, index) => index % 4 === 0)
    .map((message, index): Graded => ({
      rule: `own/rule-${index}`,
      severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
      message,
      help: 'Write `this`.',
      details: [at(index * 4 + 1)].filter((detail) => visible(detail).trim() !== ''),
      ...(index % 4 > 0 && { at: { file: at(index * 4 + 2), ...(index % 4 > 1 && { line: index + 1, column: 1 }) } }),
      ...(index % 5 === 4 && {
        waived: { rule: 'own/*', reason: at(index * 4 + 3), owner: message, until: '2026-01-01' },
      }),
    }));
  const facts = findings.map((_, index) => ({
    label: at(index * 4 + 3),
    value: at(index * 4 + 2),
    limit: at(index * 4 + 1),
  }));
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
    const commands = texts.slice(0, 10_000).flatMap((text) => readLog(linesOf(text)).commands);
    expect(new Set(commands.map(({ name }) => name)).size).toBeGreaterThan(4);
    // Long runs of the same opening take the renderer seconds when nothing escapes them.
    const short = texts.slice(0, 2000).filter(({ length }) => length < 2000);
    const rendered = short.map(renderMarkdown);
    expect(new Set(rendered.flatMap(({ elements }) => [...elements.keys()])).size).toBeGreaterThan(8);
    expect(new Set(rendered.flatMap(({ linkable }) => linksIn(linkable))).size).toBeGreaterThan(5);
  });

  test('each make one line that is no command and shows every character', () => {
    judgeBatches(texts, 1000, (batch) => {
      const lines = batch.map(safeLine);
      const log = readLog(linesOf(`${lines.join('\n')}\n`));
      expect([log.commands, log.unknownCommands, log.lines]).toEqual([[], [], lines]);
      expect(lines.map(unbroken)).toEqual(batch.map((text) => unbroken(visible(text))));
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

  test('come out of the JSON report as they went in, and can be printed in a job', () => {
    judgeBatches(texts, 100, (batch) => {
      const report = reportOf(batch);
      const printed = json.render(report, {});
      const log = readLog(linesOf(printed));
      expect([log.commands, log.unknownCommands, unseen.exec(printed)]).toEqual([[], [], null]);
      expect(JSON.stringify(JSON.parse(printed))).toBe(JSON.stringify(report));
    });
  });

  test('come out of an annotation as they are shown', () => {
    judgeBatches(texts, 1000, (batch) => {
      const places = batch.map((_, index) => ({ file: batch[batch.length - 1 - index] ?? '', line: index + 1 }));
      const { commands, kept, dropped, lines } = readLog(
        linesOf(batch.map((text, index) => annotate(text, places[index])).join('')),
        '/nowhere',
      );
      expect([commands.length, lines.length]).toEqual([batch.length, batch.length]);
      const all = [...kept, ...dropped];
      expect(all.filter(({ message }, index) => !shows(message, batch[index] ?? ''))).toEqual([]);
      expect(all.map(({ file = '', line, title }) => [file, line, title])).toEqual(
        places.map(({ file, line }) => [safeLine(file), String(line), 'epic21-gate']),
      );
    });
  });

  test('stay within the annotations of their findings', () => {
    judgeBatches(texts, 100, (batch) => {
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
    judgeBatches(texts, 100, (batch) => {
      const halves = batch
        .map((text, index) => [text, batch[batch.length - 1 - index] ?? ''] as const)
        .slice(0, batch.length / 2 + 1);
      const { elements, unbalanced, rows, linkable } = renderMarkdown(
        table(
          ['Code', 'Prose'],
          halves.map(([one, other]) => [code(one), prose(other)]),
        ),
      );
      const count = halves.length;
      expect([...elements]).toEqual(
        Object.entries({ table: 1, thead: 1, tr: count + 1, th: 2, tbody: 1, td: 2 * count, code: count }),
      );
      expect(unbalanced).toEqual([]);
      expect(rows.map(([cell = '']) => unbroken(cell))).toEqual(halves.map(([one]) => visible(clip(one, 200))));
      expect(rows.map(([, cell = '']) => unbroken(cell).trim())).toEqual(
        halves.map(([, other]) => unbroken(visible(clip(other, 1000))).trim()),
      );
      expect(linksIn(linkable)).toEqual([]);
    });
  });

  test('stay in their places in the comment, whatever is named so', () => {
    judgeBatches(texts.slice(0, 8_000), 100, (batch) => {
      const report = reportOf(batch);
      const own = renderSection(report, { section: batch[9] ?? '', prefix: '' });
      const known = [composeComment(own, { name: batch[10] ?? '', known: [], mode: 'always' }) ?? ''];
      const other = renderSection(report, { section: `${batch[11] ?? ''} other`, prefix: '' });
      const text = composeComment(other, { name: batch[10] ?? '', known, mode: 'always' }) ?? '';
      const { elements, unbalanced, linkable } = renderMarkdown(text);
      expect([...elements.keys()].filter((name) => !ours.has(name))).toEqual([]);
      expect([unbalanced, linksIn(linkable)]).toEqual([[], []]);
      expect(readSections(text)).toHaveLength(2);
      // eslint-disable-next-line no-control-regex
      expect(unseen.exec(text.replaceAll('&#8203;', ''))).toBeNull();
    });
  });

  test('stay in their places in the summary', () => {
    judgeBatches(texts.slice(0, 8_000), 100, (batch) => {
      const report = reportOf(batch);
      const { elements, unbalanced, text, linkable } = renderMarkdown(renderSummary(report, '', limits.summaryBytes));
      const findings = report.results.flatMap((result) => result.findings);
      const waived = findings.filter((finding) => finding.waived).length;
      const items = findings.filter((finding) => !finding.waived).map(({ details = [] }) => 2 + details.length);
      expect([elements.get('tr'), elements.get('td'), elements.get('li')]).toEqual([
        4 + (1 + findings.length) + (waived > 0 ? 1 + waived : 0),
        3 * 2 + 3 * findings.length + 6 * waived,
        2 + items.reduce((sum, count) => sum + count, 0),
      ]);
      expect([...elements.keys()].filter((name) => !ours.has(name))).toEqual([]);
      expect(unbalanced).toEqual([]);
      expect(linksIn(linkable)).toEqual([]);
      const shown = unbroken(text);
      for (const { message } of findings) expect(shown).toContain(unbroken(visible(clip(message, 1000))).trim());
    });
  });
});

const ours = new Set([
  'h2',
  'h3',
  'h4',
  'ol',
  'strong',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'ul',
  'li',
  'p',
  'b',
  'code',
  'details',
  'summary',
  'sub',
]);
