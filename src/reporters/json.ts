import { defineReporter } from '../model/reporter.ts';

interface Options {
  /** Absent: standard output. */
  readonly file?: string | undefined;
}

export const json = defineReporter<Options, string>({
  id: 'json',
  summary: 'The whole report as JSON, by the published schema.',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
  async deliver(text, to, { file }) {
    if (file === undefined) to.stdout.write(text);
    else await to.files.write(file, text);
  },
});
