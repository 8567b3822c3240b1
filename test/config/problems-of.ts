import { checksNamed } from '../../src/checks/registry.ts';
import { loadConfig } from '../../src/config/load.ts';
import { describeError, GateError } from '../../src/model/errors.ts';
import { formatPlace } from '../../src/model/finding.ts';
import { defaultRequest, type Request } from '../../src/request.ts';
import { memoryFiles, memorySources } from '../../src/testing.ts';

/** A config whose flags check is as small as it can be, with further lines in it or below it. */
export const withFlags = (more = ''): string => `checks:\n  flags:\n    registry:\n      USE_X: {}\n${more}`;

const load = (text: string, request: Partial<Request> = {}) =>
  loadConfig(
    { ...defaultRequest, cwd: '/repository', ...request },
    memorySources({ files: memoryFiles({ 'epic21-gate.yml': text }) }),
    checksNamed,
  );

/** The config that a file holds. */
export const loaded = load;

/** What is wrong with a config, as people see it: a line each, `line:column  what, expected …`. */
export async function problemsOf(text: string, request: Partial<Request> = {}): Promise<readonly string[]> {
  try {
    await load(text, request);
    return [];
  } catch (thrown) {
    const all: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
    return all.map((one) => {
      if (!(one instanceof GateError) || one.kind !== 'misuse') throw one;
      return `${one.at ? formatPlace(one.at).replace('epic21-gate.yml:', '') : 'nowhere'}  ${describeError(one)}`;
    });
  }
}
