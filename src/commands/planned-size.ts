import { size } from '../checks/size/index.ts';
import type { Options } from '../checks/size/options.ts';
import type { Hall } from './command.ts';
import { findOptions } from './find-options.ts';

/** The options of the config's size check, where it has one. */
export const findSize = async (hall: Hall): Promise<Options | undefined> => (await findOptions(hall, size)).options;
