import { isAbsolute, relative, resolve } from 'node:path';
import { sizeMetrics, type SizeMetric } from '../../checks/size/metrics.ts';
import { GateError } from '../../model/errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { Request } from '../../request.ts';
import type { Extent } from './measured-tree.ts';

/** What the command reads of a request. */
export interface SizeRequest extends Pick<Request, 'operands' | 'cwd' | 'directory' | 'format' | 'no-color'> {
  readonly top: string | undefined;
  readonly all: boolean;
  readonly sort: string | undefined;
  readonly min: string | undefined;
  readonly why: boolean;
  readonly 'no-ignore': boolean;
  readonly untracked: boolean;
}

const formats = ['table', 'json', 'csv'] as const;
const orders = [...sizeMetrics, 'path'] as const;

export interface Wishes extends Extent {
  readonly paths: readonly string[];
  readonly format: (typeof formats)[number];
  readonly sort: SizeMetric | 'path';
  /** How many functions to list. */
  readonly top: number;
  /** Only functions with at least so much of what they are sorted by. */
  readonly min: number;
}

export function wishesOf(request: SizeRequest): Wishes {
  const { operands, why, all } = request;
  const format = formatOf(request.format);
  const sort = orderOf(request.sort);
  if (request.min !== undefined && sort === 'path')
    throw new GateError('misuse', '--min counts what --sort names, and path is no number', {
      hint: 'Say --sort lines, or another metric.',
    });
  if (why && operands.length === 0)
    throw new GateError('misuse', '--why explains the functions of files, and none was named', {
      hint: 'Say epic21-gate size --why FILE.',
    });
  if (why && format === 'csv')
    throw new GateError('misuse', '--why is printed as table or json, and csv has no room for it');
  return {
    paths: operands.map((operand) => fromDirectory(operand, request)),
    format,
    sort,
    top: all ? Infinity : topOf(request),
    min: request.min === undefined ? 0 : wholeNumber('min', request.min),
    withPoints: why,
    withIgnored: request['no-ignore'],
    withUntracked: request.untracked,
  };
}

/** Who asks why wants to see each function of the file. */
function topOf({ top, why }: SizeRequest): number {
  if (top !== undefined) return wholeNumber('top', top);
  return why ? Infinity : 20;
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new GateError('misuse', `--${name} is "${text}", expected a whole number`);
}

/** Cognitive complexity before all: it says best what is hard to read, where a long table is only long. */
function orderOf(text = 'cognitive'): Wishes['sort'] {
  const order = orders.find((one) => one === text);
  if (order) return order;
  throw new GateError('misuse', `--sort is "${text}", expected ${orders.join(', ')}`, {
    hint: didYouMean(text, orders),
  });
}

function formatOf(said: readonly string[]): Wishes['format'] {
  const [text = 'table', ...more] = said;
  const format = formats.find((one) => one === text);
  if (format && more.length === 0) return format;
  throw new GateError('misuse', `size prints table, json or csv, found "${said.join(',')}"`, {
    hint: 'To keep it, redirect: epic21-gate size --all --format csv > functions.csv.',
  });
}

/** Operands start from where the command runs, and what is measured from the gated directory. */
function fromDirectory(operand: string, { cwd, directory }: SizeRequest): string {
  const way = relative(resolve(cwd, directory), resolve(cwd, operand)).replaceAll('\\', '/');
  if (way === '') return '.';
  return /^\.\.(?:\/|$)/.test(way) || isAbsolute(way) ? resolve(cwd, operand) : way;
}
