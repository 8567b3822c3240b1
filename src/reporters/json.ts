import { defineReporter } from '../model/reporter.ts';
import { printableJson } from './printable-json.ts';

interface Options {
  /** Absent: standard output. */
  readonly file?: string | undefined;
}

export const json = defineReporter<Options, string>({
  id: 'json',
  summary: 'The whole report as JSON, by the published schema.',
  writesFile: true,
  render: (report) => `${printableJson(report)}\n`,
  async deliver(text, to, { file }) {
    if (file === undefined) to.stdout.write(text);
    else await to.files.write(file, text);
  },
});
