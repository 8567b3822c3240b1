import { checks } from '../checks/index.ts';
import { size } from '../checks/size/index.ts';
import { sizeOptions, type Options } from '../checks/size/options.ts';
import { loadConfig } from '../config/load.ts';
import type { Hall } from './command.ts';

/** The options of the config's size check, where it has one. */
export async function findSize({ request, sources }: Hall): Promise<Options | undefined> {
  const { planned } = await loadConfig(request, sources.files, checks);
  const own = planned.find(({ check }) => check.id === size.id);
  return own && sizeOptions.parse(own.options);
}
