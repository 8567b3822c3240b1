import { decodeText } from '../../formats/text.ts';
import { limits } from '../../model/limits.ts';
import type { Files } from '../../model/sources.ts';
import type { FlagsEvidence } from './evidence.ts';
import type { FlagsOptions } from './options.ts';
import { reasonOf } from '../../model/errors.ts';

type Table = FlagsEvidence['docs'][number];

/** The rows of every table of a document that has both columns. */
export async function readFlagTable(files: Files, table: FlagsOptions['docs'][number]): Promise<Table> {
  const { file } = table;
  try {
    const text = decodeText(await files.read(file), file, limits.documentBytes);
    // The Markdown parser costs start-up time, and most configs name no table.
    const { markdownTables } = await import('../../formats/markdown-tables.ts');
    const tables = markdownTables(text).filter(({ head }) => head.includes(table.flag) && head.includes(table.default));
    const [first] = tables;
    if (!first)
      return {
        file,
        rows: [],
        problem: `${file} has no table with the columns "${table.flag}" and "${table.default}"`,
      };
    const rows = tables.flatMap(({ head, rows: all }) =>
      all.map(({ cells, line }) => ({
        line,
        name: cells[head.indexOf(table.flag)] ?? '',
        value: cells[head.indexOf(table.default)] ?? '',
      })),
    );
    return { file, tableLine: first.line, rows };
  } catch (thrown) {
    return { file, rows: [], problem: reasonOf(thrown) };
  }
}
