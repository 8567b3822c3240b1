import { isAbsolute, relative, resolve } from 'node:path';
import { coverageOptions, type Options } from '../../checks/coverage/options.ts';
import { configNames } from '../../config/find.ts';
import { GateError } from '../../model/errors.ts';
import type { Request } from '../../request.ts';
import type { Hall } from '../command.ts';
import { findCoverage } from '../planned-coverage.ts';

/** What the command reads: the reports that it was given, or those of the config. */
export async function wishesOf(hall: Hall): Promise<Options> {
  const { request } = hall;
  const configured = await configuredOptions(hall);
  if (request.operands.length > 0) {
    const named = request.operands.map((operand) => fromDirectory(operand, request));
    // What the config expects of all its reports, these few need not have.
    const alone = { evidence: [], legs: [], suites: [], previous: [], 'carry-forward': [] };
    return { ...(configured ?? coverageOptions.parse({ reports: named })), ...alone, reports: named };
  }
  if (configured) return configured;
  throw new GateError('misuse', 'no report was named, and the config has no check coverage', {
    hint: 'Say epic21-gate coverage FILE, or configure checks.coverage.',
  });
}

async function configuredOptions(hall: Hall): Promise<Options | undefined> {
  const { request, sources } = hall;
  // Who names the reports needs no config.
  if (request.config === undefined && request.operands.length > 0 && !(await hasConfig(sources.files)))
    return undefined;
  return (await findCoverage(hall)).options;
}

const hasConfig = async (files: Hall['sources']['files']): Promise<boolean> =>
  (await files.list([...configNames])).length > 0;

/** Operands start from where the command runs, paths of the config from the gated directory. */
function fromDirectory(operand: string, { cwd, directory }: Request): string {
  const way = relative(resolve(cwd, directory), resolve(cwd, operand)).replaceAll('\\', '/');
  return way.startsWith('..') || isAbsolute(way) ? resolve(cwd, operand) : way;
}
