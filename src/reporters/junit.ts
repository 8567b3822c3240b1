import { defineReporter } from '../model/reporter.ts';
import { renderSuites } from './junit/render-suites.ts';

interface Options {
  /** Absent: standard output. */
  readonly file?: string | undefined;
  readonly prefix: string;
  /** Of the gate. */
  readonly name?: string | undefined;
}

export const junit = defineReporter<Options, string>({
  id: 'junit',
  summary: 'JUnit XML for what shows test results: a suite per check, a case per finding.',
  writesFile: true,
  render: (report, { prefix, name }) => renderSuites(report, { prefix, name }),
  async deliver(text, to, { file }) {
    if (file === undefined) to.stdout.write(text);
    else await to.files.write(file, text);
  },
});
