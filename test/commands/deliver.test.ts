import { describe, expect, test } from 'vitest';
import { deliver, noteUndelivered, tellUndelivered } from '../../src/commands/deliver.ts';
import { addressed, consoleOptions, planDelivery } from '../../src/commands/plan-delivery.ts';
import { GateError } from '../../src/model/errors.ts';
import type { Subject } from '../../src/model/report.ts';
import { defaultRequest, type Request } from '../../src/request.ts';
import { memoryEnv, memorySinks } from '../../src/testing.ts';
import { report } from '../reporters/sample-report.ts';
import { printed } from './hall.ts';

const request = (more: Partial<Request> = {}): Request => ({ ...defaultRequest, cwd: '/here', ...more });
const plan = async (more: Partial<Request> = {}, variables: Readonly<Record<string, string>> = {}) =>
  (await planDelivery(request(more), memoryEnv(variables), memorySinks())).map(({ reporter, file }) => [
    reporter.id,
    file,
  ]);

describe('planDelivery', () => {
  test.each([
    ['nothing said is the console', {}, [['console', undefined]]],
    [
      'formats in the order in which they are said',
      { format: ['summary', 'json=a.json'] },
      [
        ['summary', undefined],
        ['json', '/here/a.json'],
      ],
    ],
    [
      'a file is named from where the command was started',
      { format: ['json=out/gate.json'] },
      [['json', '/here/out/gate.json']],
    ],
    ['a file name may hold an equals sign', { format: ['json=a=b.json'] }, [['json', '/here/a=b.json']]],
    [
      'one format to two files',
      { format: ['json=a.json', 'json=b.json'] },
      [
        ['json', '/here/a.json'],
        ['json', '/here/b.json'],
      ],
    ],
    [
      '--output is the file of the one format that needs one',
      { format: ['console', 'json'], output: 'a.json' },
      [
        ['console', undefined],
        ['json', '/here/a.json'],
      ],
    ],
    [
      '--output is not for the format that has its file',
      { format: ['json=a.json', 'summary'], output: 'b.md' },
      [
        ['json', '/here/a.json'],
        ['summary', '/here/b.md'],
      ],
    ],
  ] as const)('%s', async (_, said, planned) => {
    expect(await plan(said)).toEqual(planned);
  });

  test('the summary goes where GitHub shows it', async () => {
    expect(await plan({ format: ['summary', 'json'] }, { GITHUB_STEP_SUMMARY: '/runner/summary.md' })).toEqual([
      ['summary', '/runner/summary.md'],
      ['json', undefined],
    ]);
  });

  test('a summary with a file goes to that file', async () => {
    expect(await plan({ format: ['summary=a.md'] }, { GITHUB_STEP_SUMMARY: '/runner/summary.md' })).toEqual([
      ['summary', '/here/a.md'],
    ]);
  });

  test.each([
    [
      'an unknown format',
      { format: ['xml'] },
      'unknown format "xml", expected one of console, json, annotations, summary, comment, check-run, sarif, junit, html',
      undefined,
    ],
    [
      'a misspelt format',
      { format: ['consol'] },
      'unknown format "consol", expected one of console, json, annotations, summary, comment, check-run, sarif, junit, html',
      'did you mean "console"?',
    ],
    [
      'a file for the console',
      { format: ['console=a.txt'] },
      'the format console goes to the terminal and takes no file',
      undefined,
    ],
    [
      '--output for no format',
      { output: 'a.json' },
      '--output names one file, and 0 formats need one',
      'Add --format json.',
    ],
    [
      '--output for two formats',
      { format: ['json', 'summary'], output: 'a' },
      '--output names one file, and 2 formats need one',
      'Say json=FILE,summary=FILE with --format.',
    ],
  ] as const)('%s is misuse', async (_, said, message, hint) => {
    await expect(plan(said)).rejects.toThrow(expect.objectContaining({ kind: 'misuse', message, hint }));
  });
});

describe('consoleOptions', () => {
  test('without a terminal lines have 120 columns and no color', () => {
    expect(consoleOptions(request(), memoryEnv(), memorySinks({ columns: 40 }))).toEqual({
      color: false,
      columns: 120,
      quiet: false,
      verbose: false,
      groups: false,
      prefix: '',
    });
  });

  test('a terminal has its own columns, and color', () => {
    expect(consoleOptions(request(), memoryEnv(), memorySinks({ isTerminal: true, columns: 40 }))).toMatchObject({
      color: true,
      columns: 40,
    });
  });

  test('--no-color is obeyed', () => {
    expect(consoleOptions(request({ 'no-color': true }), memoryEnv(), memorySinks({ isTerminal: true })).color).toBe(
      false,
    );
  });

  test.each([
    [{ GITHUB_ACTIONS: 'true' }, false, true],
    [{ GITHUB_ACTIONS: 'true' }, true, false],
    [{}, false, false],
  ])('with %j, quiet %s, facts are grouped: %s', (variables, quiet, groups) => {
    expect(consoleOptions(request({ quiet }), memoryEnv(variables), memorySinks()).groups).toBe(groups);
  });

  test('places start at the gated directory', () => {
    expect(consoleOptions(request({ directory: 'app' }), memoryEnv(), memorySinks()).prefix).toBe('app');
  });
});

describe('deliver', () => {
  test('a report that cannot be written is said so, and the others are delivered', async () => {
    const sinks = memorySinks();
    const full = {
      ...sinks,
      files: {
        ...sinks.files,
        write: async () => {
          throw new GateError('refused', 'access to /a.json was refused');
        },
      },
    };
    const planned = await planDelivery(request({ format: ['json=/a.json', 'console'] }), memoryEnv(), full);
    tellUndelivered((await deliver(report(), planned, full)).undelivered, full);
    expect([sinks.stderr.text(), sinks.stdout.text().includes('Ready')]).toEqual([
      'epic21-gate: the json report was not delivered: access to /a.json was refused\n',
      true,
    ]);
  });

  test('a reporter that throws is said so', async () => {
    const sinks = memorySinks();
    const broken = {
      id: 'own',
      summary: '',
      render: () => {
        throw new TypeError('boom\n::error::x');
      },
      deliver: async () => {},
    };
    tellUndelivered((await deliver(report(), [{ reporter: broken }], sinks)).undelivered, sinks);
    expect(sinks.stderr.text()).toBe(
      'epic21-gate: the own report was not delivered: unexpected error (a defect of epic21-gate): TypeError: boom⏎::error::x\n',
    );
  });

  test('the verdict stands whatever becomes of the report', async () => {
    const sinks = memorySinks();
    const { exitCode } = await printed({ request: { format: ['json=/a.json'] } });
    expect([exitCode, sinks.stderr.text()]).toEqual([0, '']);
  });
});

describe('in a workflow', () => {
  const undelivered = [{ reporter: 'comment', reason: 'GitHub answered 403. It needs pull-requests: write' }];

  test('what was not delivered is a notice, and a line below the summary', async () => {
    const sinks = memorySinks();
    await noteUndelivered(undelivered, sinks, '/summary.md');
    expect([sinks.stdout.text(), sinks.files.contents.get('/summary.md')]).toEqual([
      '::notice title=epic21-gate::the comment report was not delivered: GitHub answered 403. It needs pull-requests: write\n',
      expect.stringContaining('the comment report was not delivered'),
    ]);
  });

  test('a summary that was not delivered is not noted in the summary', async () => {
    const sinks = memorySinks();
    await noteUndelivered([{ reporter: 'summary', reason: 'read-only' }], sinks, '/summary.md');
    expect(sinks.files.contents.size).toBe(0);
  });

  test('a summary that cannot be written to changes nothing', async () => {
    const sinks = memorySinks();
    const files = { ...sinks.files, append: () => Promise.reject(new Error('read-only')) };
    await expect(noteUndelivered(undelivered, { ...sinks, files }, '/summary.md')).resolves.toBeUndefined();
  });
});

describe('the address of a report', () => {
  const run = { id: 1, attempt: 1, url: 'https://github.com/o/r/actions/runs/1' };
  const addressOf = async (more: Partial<Request>, subject: Subject) =>
    addressed(await planDelivery(request(more), memoryEnv(), memorySinks()), request(more), subject)[0]?.options;

  test.each<[string, Partial<Request>, Subject, object]>([
    ['the pull request of the report', {}, { pullRequest: 7 }, { pullRequest: 7, mode: 'always', name: 'epic21-gate' }],
    ['the pull request that is named', { 'pull-request': '8' }, { pullRequest: 7 }, { pullRequest: 8 }],
    ['the section that is named', { section: 'api' }, { run }, { section: 'api' }],
    [
      'a section for each job of each workflow in each directory',
      {},
      { run: { ...run, workflow: 'Gate', file: 'gate.yml', job: 'test' }, directory: 'apps/web' },
      { section: 'gate.yml / test / apps/web' },
    ],
    ['the name of a workflow whose file is not known', {}, { run: { ...run, workflow: 'Gate' } }, { section: 'Gate' }],
    ['one section where nothing is known', {}, {}, { section: 'gate' }],
    ['the directory that the report is of', {}, { directory: 'apps/web' }, { prefix: 'apps/web' }],
    ['the directory that is named', { directory: 'web' }, { directory: 'apps/web' }, { prefix: 'web' }],
  ])('is %s', async (_, more, subject, address) => {
    expect(await addressOf(more, subject)).toMatchObject(address);
  });

  test.each(['0', '-1', 'seven', '1e3', '99999999999'])('the pull request %s is misuse', async (said) => {
    await expect(plan({ 'pull-request': said })).rejects.toThrow(`--pull-request is "${said}", expected a number`);
  });
});
