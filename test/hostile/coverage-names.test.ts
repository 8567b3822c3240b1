import { describe, expect, test } from 'vitest';
import type { FileCoverage } from '../../src/formats/coverage/model.ts';
import { writeJson } from '../../src/formats/coverage/write-json.ts';
import { main } from '../../src/main.ts';
import { reportSchema } from '../../src/model/report-schema.ts';
import { defaultRequest, type Request } from '../../src/request.ts';
import { memoryFiles, memoryGit, memorySinks, memorySources } from '../../src/testing.ts';
import { measuredFile } from '../checks/coverage/files.ts';
import { hostileTexts } from '../helpers/hostile-text.ts';
import { linksIn, renderMarkdown } from '../helpers/rendered-markdown.ts';
import { linesOf } from '../helpers/runner-command.ts';
import { readLog } from '../helpers/runner-log.ts';
import { seed } from '../helpers/seed.ts';

const texts = hostileTexts(seed, 4_000);
const size = 200;
const batches = Array.from({ length: texts.length / size }, (_, index) =>
  texts.slice(index * size, (index + 1) * size),
);

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];

/** No file of a repository can have a name like these. */
const fits = (path: string): boolean =>
  path !== '' &&
  !/\p{Surrogate}/u.test(path) &&
  !/\0|^[\s/]|\/$|(?:^|\/)\.{0,2}(?:\/|$)/.test(path) &&
  !/[\\:?#]/.test(path);

/** Where reports and suites are missing the figures are not judged, so that both happen. */
const config = (names: readonly string[], isWhole: boolean): string =>
  JSON.stringify({
    checks: {
      coverage: {
        reports: [
          { files: ['report.json'], suite: names[0] || 'a' },
          ...(isWhole ? [] : [names[1] || 'b', names[2] || 'c']),
        ],
        suites: isWhole ? [] : names.slice(4, 8).filter((name) => name !== ''),
        total: { lines: 90 },
        limits: [
          { each: 'file', lines: 90 },
          { at: 'src/**', each: 'folder', lines: 90 },
        ],
        patch: { lines: 90, 'most-uncovered': 0 },
        source: ['**'],
      },
    },
  });

/** Files of hostile names, some of this repository and some of none, with uncovered lines and changed ones. */
function worldOf(names: readonly string[]) {
  // The plain ones make sure that most paths lead to a file: otherwise the whole report is refused and nothing judged.
  const plain = Array.from({ length: size }, (_, index) => `plain/${index}.ts`);
  const own = [...plain, ...new Set(names.filter(fits).map((name) => `src/${name}`))];
  const [tracked, unreported] = [own.slice(0, -10), own.slice(-10)];
  const files = [...new Set([...names.filter((name) => !fits(name)), ...tracked])].map((path, index): FileCoverage => ({
    ...measuredFile(path || 'empty', { lines: { 1: index % 3, 2: 0, 4: 0 }, branches: { 2: [0, 2] } }),
  }));
  const tree = (text: string) => Object.fromEntries([...tracked, ...unreported].map((path) => [path, text]));
  const sources = memorySources({
    files: memoryFiles({
      'report.json': [...writeJson(new Map(files.map((file) => [file.path, file])).values())].join(''),
    }),
    git: memoryGit({
      head,
      commits: { [base]: { files: tree('a\nb\n') }, [head]: { files: tree('a\nc\nd\ne\n'), parents: [base] } },
    }),
    comparison: { base, head, reason: names[8] ?? '' },
  });
  return { sources, tracked };
}

async function run(names: readonly string[], request: Partial<Request>) {
  const { sources, tracked } = worldOf(names);
  const sinks = memorySinks({ columns: 100 });
  const { exitCode } = await main({
    request: { ...defaultRequest, cwd: '/repository', ...request },
    sources,
    sinks,
  });
  return { exitCode, tracked, stdout: sinks.stdout.text(), stderr: sinks.stderr.text(), files: sinks.files.contents };
}

const unseen =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u;

function expectPlain(text: string, commands: readonly string[] = []): void {
  const log = readLog(linesOf(text));
  expect(log.commands.map(({ name }) => name).filter((name) => !commands.includes(name))).toEqual([]);
  expect(log.unknownCommands).toEqual([]);
  expect(unseen.exec(text)).toBeNull();
}

describe(`4,000 hostile names in reports, suites and repositories (seed ${seed})`, () => {
  test('make no commands and no Markdown of the verdict on them', async () => {
    const rules = new Set<string>();
    for (const [index, names] of batches.entries()) {
      const format = ['console', 'annotations', 'summary=summary.md', 'json=report.json'];
      const ended = await run(names, { config: config(names, index % 2 === 0), format, verbose: true });
      expect([ended.exitCode, ended.stderr]).toEqual([expect.any(Number), '']);
      expectPlain(ended.stdout, ['error', 'warning', 'notice', 'group', 'endgroup']);
      const { results } = reportSchema.parse(JSON.parse(ended.files.get('/repository/report.json') ?? ''));
      expect(results.map(({ reason = '' }) => reason)).not.toContainEqual(expect.stringMatching(/failed/));
      for (const { rule } of results.flatMap(({ findings }) => findings)) rules.add(rule.replace('coverage/', ''));
      const { unbalanced, linkable } = renderMarkdown(ended.files.get('/repository/summary.md') ?? '');
      expect([unbalanced, linksIn(linkable)]).toEqual([[], []]);
    }
    const told = [
      'below-limit',
      'source-unreported',
      'patch-uncovered',
      'uncovered-lines',
      'report-missing',
      'suite-missing',
    ];
    expect([...rules]).toEqual(expect.arrayContaining(told));
  });

  test('make no commands in the table of the command, nor in its reasons', async () => {
    for (const names of batches) {
      const request = { command: 'coverage', operands: ['report.json', ...names.slice(0, 5)], top: '200' };
      const ended = await run(names, { ...request, 'explain-paths': true });
      expect(ended.exitCode).not.toBe(0);
      expectPlain(ended.stdout);
      expectPlain(ended.stderr);
    }
  });

  test('come out of its JSON as they went in', async () => {
    for (const names of batches) {
      const { stdout, tracked } = await run(names, {
        command: 'coverage',
        operands: ['report.json'],
        format: ['json'],
      });
      const { files } = JSON.parse(stdout) as { files: { path: string }[] };
      expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(tracked));
      expectPlain(stdout);
    }
  });
});
