import { decodeText } from '../../formats/text.ts';
import { GateError } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';
import type { Files } from '../../model/sources.ts';
import { clip } from '../../model/visible.ts';
import type { Evidence, TableRow } from './evidence.ts';
import type { ApprovalsOptions } from './options.ts';
import { orUnreadable } from '../../approval/unreadable.ts';

type Options = NonNullable<ApprovalsOptions['table']>;
type Table = NonNullable<Evidence['table']>;

const columns = ['scenario', 'initiate', 'approve', 'notify'] as const;
const mostRows = 1_000;

export const readTable = (files: Files, options: Options): Promise<Table> => orUnreadable(read(files, options));

/** The rows of every table of the document that has the columns. */
async function read(files: Files, options: Options): Promise<Table> {
  const { file } = options;
  const bytes = await files.read(file).catch(asMissing);
  if (!bytes) return { missing: `${file} does not exist` };
  // The Markdown parser costs start-up time, and most configs name no table.
  const { markdownTables } = await import('../../formats/markdown-tables.ts');
  const all = markdownTables(decodeText(bytes, file, limits.documentBytes));
  const tables = all.filter(({ head }) => columns.every((column) => head.includes(options[column])));
  const headings = columns.map((column) => `"${options[column]}"`).join(', ');
  if (!tables[0]) return { missing: `${file} has no table with the columns ${headings}` };
  const rows = tables.flatMap(({ head, rows: own }) =>
    own.map(({ cells, line }): TableRow => {
      const cell = (column: (typeof columns)[number]): string => clip(cells[head.indexOf(options[column])] ?? '', 500);
      return {
        line,
        scenario: cell('scenario'),
        initiate: cell('initiate'),
        approve: cell('approve'),
        notify: cell('notify'),
      };
    }),
  );
  if (rows.length > mostRows)
    throw new GateError('too-large', `${file} has ${rows.length} rows, over the limit of ${mostRows}`);
  return { line: tables[0].line, rows };
}

function asMissing(thrown: unknown): undefined {
  if (!(thrown instanceof GateError) || thrown.kind !== 'not-found') throw thrown;
}
