import type { RunCommand } from './command.ts';
import { measureSizes } from './measure-sizes.ts';
import { showSizes } from './size/index.ts';

export const size: RunCommand = (hall) => showSizes(hall, measureSizes(hall));
