import { limits } from '../model/limits.ts';
import { defineReporter } from '../model/reporter.ts';
import { renderDocument } from './html/document.ts';

interface Options {
  /** Absent: standard output. */
  readonly file?: string | undefined;
  readonly prefix: string;
}

export const html = defineReporter<Options, string>({
  id: 'html',
  summary: 'A page in one file to look around in: findings, coverage by folder, a treemap of sizes, trends.',
  writesFile: true,
  render: (report, { prefix }) => renderDocument(report, prefix, limits.pageBytes),
  async deliver(page, to, { file }) {
    if (file === undefined) to.stdout.write(page);
    else await to.files.write(file, page);
  },
});
