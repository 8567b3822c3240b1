import type { Json } from './description.ts';
import { textOf } from './text.ts';

const most = 50;
const mostBytes = 64 * 1024;

/** Why GitHub does not take these, beyond what its description says. */
export function judgeAnnotations(annotations: readonly Json[]): string | undefined {
  if (annotations.length > most) return `No more than ${most} annotations are allowed`;
  return annotations.map((one) => complaint(one)).find((one) => one !== undefined);
}

function complaint(annotation: Json): string | undefined {
  const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
  if (Number(start) < 1) return `start_line ${String(start)} is below 1`;
  if (Number(end) < Number(start)) return `end_line ${String(end)} is before start_line ${String(start)}`;
  if (start !== end && (from !== undefined || to !== undefined)) return 'columns are for annotations of one line';
  if (typeof annotation['title'] === 'string' && annotation['title'].length > 255) return 'title is longer than 255';
  if (typeof annotation['path'] === 'string' && /^$|^\/|^\.\//.test(annotation['path'])) return 'path is not relative';
  const isLong = ['message', 'raw_details'].some((field) => Buffer.byteLength(textOf(annotation[field])) > mostBytes);
  return isLong ? 'message is larger than 64 KB' : undefined;
}
