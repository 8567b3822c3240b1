import { describe, expect, test } from 'vitest';
import { configNames, readConfigText } from '../../src/config/find.ts';
import { isInline } from '../../src/model/plan.ts';
import { GateError } from '../../src/model/errors.ts';
import { memoryFiles, memorySources } from '../../src/testing.ts';

const holding = (...files: Parameters<typeof memoryFiles>) => memorySources({ files: memoryFiles(...files) });

const here = { command: 'check', cwd: '/repository', directory: '.', config: undefined, 'config-from': undefined };

describe('without a name', () => {
  test.each(configNames)('%s is found', async (name) => {
    expect(await readConfigText(here, holding({ [name]: 'checks: {}' }))).toMatchObject({
      file: name,
      text: 'checks: {}',
    });
  });

  test('no config is misuse that says what was tried and what to do', async () => {
    await expect(readConfigText(here, holding())).rejects.toThrow(
      expect.objectContaining({
        kind: 'misuse',
        message:
          'no config found: tried .github/epic21-gate.yml, .github/epic21-gate.yaml, epic21-gate.yml, epic21-gate.yaml, epic21-gate.json',
        hint: 'Write one with `epic21-gate init`, or name yours with --config.',
      }),
    );
  });

  test('two configs are misuse: the laxer one could win unseen', async () => {
    const files = holding({ '.github/epic21-gate.yml': 'a', 'epic21-gate.json': '{}' });
    await expect(readConfigText(here, files)).rejects.toThrow(
      expect.objectContaining({
        kind: 'misuse',
        message: 'two configs found: .github/epic21-gate.yml and epic21-gate.json',
        hint: 'Keep one, or name it with --config.',
      }),
    );
  });

  test('a folder in its place is misuse', async () => {
    await expect(readConfigText(here, holding({ 'epic21-gate.yml': { directory: true } }))).rejects.toThrow(
      expect.objectContaining({ kind: 'misuse', message: 'epic21-gate.yml is not a regular file' }),
    );
  });
});

describe('with a name', () => {
  test('that file is read, and no other is looked for', async () => {
    const files = holding({ 'ci/gate.yml': 'mine', 'epic21-gate.yml': 'other' });
    expect(await readConfigText({ ...here, config: 'ci/gate.yml' }, files)).toMatchObject({
      file: 'ci/gate.yml',
      text: 'mine',
    });
  });

  test('a relative name starts where the command was started, and is shown from the gated directory', async () => {
    const files = holding({ '../gate.yml': 'mine' }, { directory: '/repository/app', root: '/repository' });
    expect(await readConfigText({ ...here, directory: 'app', config: 'gate.yml' }, files)).toMatchObject({
      file: '../gate.yml',
      text: 'mine',
    });
  });

  test('a file that does not exist is misuse', async () => {
    await expect(readConfigText({ ...here, config: 'gate.yml' }, holding())).rejects.toThrow(
      expect.objectContaining({ kind: 'misuse', message: 'the config gate.yml does not exist' }),
    );
  });

  test('a file outside the repository is misuse', async () => {
    await expect(readConfigText({ ...here, config: '/etc/gate.yml' }, holding())).rejects.toThrow(
      expect.objectContaining({ kind: 'misuse' }),
    );
  });

  test('a file of more than 1 MiB is misuse', async () => {
    const files = holding({ 'gate.yml': '#'.repeat(1_048_577) });
    await expect(readConfigText({ ...here, config: 'gate.yml' }, files)).rejects.toThrow(
      'has 1048577 bytes, over the limit of 1048576',
    );
  });

  test('a file of exactly 1 MiB is read', async () => {
    const files = holding({ 'gate.yml': '#'.repeat(1_048_576) });
    expect((await readConfigText({ ...here, config: 'gate.yml' }, files)).text.length).toBe(1_048_576);
  });

  test('a file that is not UTF-8 is misuse', async () => {
    const files = holding({ 'gate.yml': new Uint8Array([0xff, 0xfe, 0x61]) });
    await expect(readConfigText({ ...here, config: 'gate.yml' }, files)).rejects.toThrow(
      expect.objectContaining({ kind: 'misuse', message: expect.stringMatching(/is not UTF-8 text$/) }),
    );
  });

  test('a defect of the file system stays a defect', async () => {
    const files = {
      ...memoryFiles(),
      read: async () => {
        throw new TypeError('boom');
      },
    };
    await expect(readConfigText({ ...here, config: 'gate.yml' }, memorySources({ files }))).rejects.toThrow(
      new TypeError('boom'),
    );
  });

  test('a refusal of the file system is misuse, with its hint', async () => {
    const files = {
      ...memoryFiles(),
      read: async () => {
        throw new GateError('refused', 'access to gate.yml was refused', { hint: 'Ask for it.' });
      },
    };
    await expect(readConfigText({ ...here, config: 'gate.yml' }, memorySources({ files }))).rejects.toThrow(
      expect.objectContaining({ kind: 'misuse', message: 'access to gate.yml was refused', hint: 'Ask for it.' }),
    );
  });
});

describe('inline', () => {
  test.each(['{"checks": {}}', '  { checks: {} }', 'checks:\n  flags: {}\n'])(
    '%j is the config itself',
    async (config) => {
      expect(await readConfigText({ ...here, config }, holding())).toMatchObject({
        text: config,
        file: 'inline config',
      });
    },
  );

  test('a name is not inline', () => {
    expect(isInline('.github/epic21-gate.yml')).toBe(false);
  });
});
