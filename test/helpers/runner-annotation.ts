import { isAbsolute, relative } from 'node:path';
import type { RunnerCommand } from './runner-command.ts';

export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: string | undefined;
  readonly endLine?: string | undefined;
  readonly col?: string | undefined;
  readonly endColumn?: string | undefined;
  readonly title?: string | undefined;
}

const mostCharacters = 4096;

export const cut = (message: string): string => message.slice(0, mostCharacters);

/** An `error`, `warning` or `notice` as GitHub gets it: places that make no sense are taken out, not refused. */
export function annotationOf({ name, properties, data }: RunnerCommand, workspace: string): Annotation {
  const file = properties.get('file');
  const endLine = properties.get('endline');
  const endColumn = properties.get('endcolumn');
  // An end without a start is taken for the start.
  const line = properties.get('line') ?? endLine;
  const col = properties.get('col') ?? endColumn;
  const isBackwards = Number(endLine) < Number(line);
  const hasColumns =
    line !== undefined && !(endLine !== undefined && endLine !== line) && !(Number(endColumn) < Number(col));
  return {
    level: name,
    message: data,
    title: properties.get('title'),
    file: file === undefined ? undefined : relativeTo(workspace, file),
    line: isBackwards ? undefined : line,
    endLine: isBackwards ? undefined : endLine,
    col: hasColumns ? col : undefined,
    endColumn: hasColumns ? endColumn : undefined,
  };
}

function relativeTo(workspace: string, file: string): string {
  const path = isAbsolute(file) ? relative(workspace, file) : file;
  return path === '' || path.startsWith('..') ? file : path;
}
