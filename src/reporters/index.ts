import type { Reporter } from '../model/reporter.ts';
import { annotations } from './annotations.ts';
import { console } from './console.ts';
import { json } from './json.ts';
import { summary } from './summary.ts';

/** The reporters. A new one is one file and one line. */
export const reporters: readonly Reporter[] = [console, json, annotations, summary];
