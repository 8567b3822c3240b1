import { parse } from 'zod/mini';
import { checksNamed } from '../checks/registry.ts';
import { loadConfig } from '../config/load.ts';
import type { Check } from '../model/check.ts';
import type { Hall } from './command.ts';

export interface Found<Options> {
  /** What the config is called. */
  readonly file: string;
  readonly options: Options | undefined;
}

/** The options of a check, where the config has it. */
export async function findOptions<Options>(
  { request, sources }: Hall,
  { id, options: schema }: Pick<Check<Options>, 'id' | 'options'>,
): Promise<Found<Options>> {
  const { file, planned } = await loadConfig(request, sources, checksNamed);
  const own = planned.find(({ check }) => check.id === id);
  return { file, options: own && parse(schema, own.options) };
}
