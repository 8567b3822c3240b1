import { defineReporter } from '../model/reporter.ts';
import { printableJson } from './printable-json.ts';
import { sarifLog } from './sarif/sarif-log.ts';

interface Options {
  /** Absent: standard output. */
  readonly file?: string | undefined;
  readonly prefix: string;
  /** Of the gate. */
  readonly name?: string | undefined;
}

export const sarif = defineReporter<Options, string>({
  id: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning and editors: a rule per kind of finding, fingerprints that stay.',
  writesFile: true,
  render: (report, { prefix, name }) => `${printableJson(sarifLog(report, { prefix, name }), 0)}\n`,
  async deliver(text, to, { file }) {
    if (file === undefined) to.stdout.write(text);
    else await to.files.write(file, text);
  },
});
