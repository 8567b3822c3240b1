import { describe, expect, test } from 'vitest';
import { fitComment } from '../../../src/reporters/comment/fit-comment.ts';
import { readSections } from '../../../src/reporters/comment/read-sections.ts';
import { renderMarkdown } from '../../helpers/rendered-markdown.ts';
import { part, section } from './sample-section.ts';

const envelope = { marker: '<!-- m -->', gate: 'epic21-gate' };
const fit = (sections: Parameters<typeof fitComment>[1], most?: number): string => fitComment(envelope, sections, most);
const shown = (text: string): string => renderMarkdown(text).text.replaceAll('\u200B', '');

test('a comment of one section has its verdict for a heading, and its parts', () => {
  expect(fit([section()])).toMatch(
    /^<!-- m -->\n### ✅ Ready.* 2 checks passed\n\n<!-- gate-section \{.*\} -->\n[^]*the table\n/,
  );
});

test('a gate with a name of its own says it', () => {
  expect(shown(fitComment({ ...envelope, gate: 'nightly' }, [section()]))).toContain('✅ nightly: Ready');
});

describe('a comment of several sections', () => {
  const three = [
    section({ key: 'api', verdict: 'not-ready', headline: 'Not ready: 1 failure' }),
    section({ key: 'perf', verdict: 'undecided', headline: 'Undecided: 1 check could not be judged' }),
    section({ key: 'web' }),
  ];

  test('has the verdict of all, then which is which, then the sections', () => {
    const { rows, text } = renderMarkdown(fit(three));
    expect(text.replaceAll('\u200B', '').trim()).toMatch(/^❌ Not ready: 1 of 3 sections, 1 undecided\n/);
    expect(rows.map((cells) => cells.map((cell) => cell.replaceAll('\u200B', '')))).toEqual([
      ['api', '❌ Not ready: 1 failure'],
      ['perf', '⛔ Undecided: 1 check could not be judged'],
      ['web', '✅ Ready: 2 checks passed'],
    ]);
  });

  test('folds those that are ready', () => {
    expect(fit(three)).toMatch(/<details><summary>✅ <b>web<\/b><\/summary>/);
    expect(fit(three)).toMatch(/\n#### ❌ \[api\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/10\)\n/);
  });

  test('is undecided where one is and none failed', () => {
    expect(shown(fit(three.slice(1)))).toContain('⛔ Undecided: of 2 sections, 1 undecided');
  });

  test('is ready where all are', () => {
    expect(shown(fit([section({ key: 'a' }), section({ key: 'b' })]))).toContain('✅ Ready: all of 2 sections');
  });

  test('says which is of an earlier commit than the newest run, and is not ready by it', () => {
    const earlier = section({ key: 'web', run: 9, sha: 'ab12345000000000000000000000000000000000' });
    const text = shown(fit([section(), earlier]));
    expect(text).toContain('⛔ Undecided: of 2 sections, 1 of an earlier commit');
    expect(text).toContain('Ready: 2 checks passed, of an earlier commit ab12345');
  });

  test('says which is of no known commit', () => {
    expect(shown(fit([section(), section({ key: 'web', run: 0, sha: undefined })]))).toContain('of an unknown commit');
  });
});

describe('within its limit', () => {
  const long = (kind: 'findings' | 'trends', holds: number, characters: number) =>
    part({ kind, holds, text: 'x'.repeat(characters) });

  test('the last part goes first, and the line says how many of what and where they are', () => {
    const text = fit([section({ parts: [part(), long('findings', 12, 900), long('trends', 2, 900)] })], 1_800);
    expect([text.includes('gate-cut findings'), text.includes('gate-cut trends')]).toEqual([true, false]);
    expect(text).toContain(
      '\nNot shown here, for a comment has its limit: 2 trends. See the [summary of the run](https://github.com/acme/shop/actions/runs/10).\n',
    );
  });

  test('what an earlier writer left out is counted with it', () => {
    const text = fit(
      [
        section({
          leftOut: [{ kind: 'findings', holds: 30, length: 0 }],
          parts: [part(), long('findings', 12, 2_000)],
        }),
      ],
      1_500,
    );
    expect(text).toContain('limit: 42 findings.');
  });

  test('the longest section gives first', () => {
    const one = section({ key: 'a', parts: [part(), long('findings', 1, 1_000)] });
    const other = section({ key: 'b', parts: [part(), long('findings', 1, 3_000)] });
    const read = readSections(fit([one, other], 3_000));
    expect(read.map(({ key, parts }) => [key, parts.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('the same parts go, whether the text of what went before is known or not', () => {
    const one = section({ key: 'a', parts: [part(), long('findings', 1, 900), long('trends', 1, 1_000)] });
    const other = section({ key: 'b', parts: [part(), long('findings', 1, 800), long('trends', 1, 1_200)] });
    const text = fit([one, other], 3_000);
    const [cut = one, cutOther = other] = readSections(text);
    expect([fit([one, cutOther], 3_000), fit([cut, other], 3_000), fit([cut, cutOther], 3_000)]).toEqual([
      text,
      text,
      text,
    ]);
  });

  test('what nobody has the text of stays left out, even where there is room for it now', () => {
    const text = fit([section({ leftOut: [{ kind: 'findings', holds: 4, length: 500 }] })]);
    expect(text).toContain('limit: 4 findings.');
    expect(text).not.toContain('xxx');
  });

  test('nothing goes where all fits', () => {
    expect(fit([section({ parts: [part(), long('findings', 1, 60_000)] })])).not.toContain('Not shown');
  });

  test('200 sections have their verdicts, and the newest of them is known whole enough for later', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      section({
        key: `tests on node ${index}`,
        run: 12_345_678_901 + index,
        verdict: index % 2 === 0 ? 'ready' : 'not-ready',
        headline: index % 2 === 0 ? 'Ready: 5 checks passed' : 'Not ready: 3 failures, 1 warning',
        parts: [part({ text: 'x'.repeat(2_000) }), long('findings', 5, 20_000)],
      }),
    );
    const text = fit(many);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(renderMarkdown(text).rows).toHaveLength(200);
    expect(readSections(text)).toHaveLength(200);
    expect(fit(readSections(text))).toBe(text);
  });

  test('where not even the verdict lines fit, the oldest go, are counted, and still make the verdict', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      section({ key: `${'_'.repeat(90)}${index}`, run: index, verdict: index === 0 ? 'not-ready' : 'ready' }),
    );
    const text = fit(many);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/\n### ❌ Not ready: 1 of 400 sections\n[^]*\n\d+ older sections did not fit\.\n/);
    expect(text).toContain('&#95;399 |');
  });

  test('what is not ready stays, however old, so that the next writer knows of it', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      section({ key: `${'_'.repeat(90)}${index}`, run: index, verdict: index < 3 ? 'undecided' : 'ready' }),
    );
    const again = fit([...readSections(fit(many)), section({ key: 'later', run: 500 })]);
    expect(again).toMatch(/\n### ⛔ Undecided: of \d+ sections, 3 undecided\n/);
  });
});
