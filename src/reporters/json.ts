import { replaceHidden } from '../model/visible.ts';
import { defineReporter } from '../model/reporter.ts';

interface Options {
  /** Absent: standard output. */
  readonly file?: string | undefined;
}

export const json = defineReporter<Options, string>({
  id: 'json',
  summary: 'The whole report as JSON, by the published schema.',
  writesFile: true,
  render: (report) => `${JSON.stringify(report, null, 2).split('\n').map(escapeLine).join('\n')}\n`,
  async deliver(text, to, { file }) {
    if (file === undefined) to.stdout.write(text);
    else await to.files.write(file, text);
  },
});

const asEscape = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** The same JSON, in characters that no terminal and no runner acts on: it may be printed in a job. */
const escapeLine = (line: string): string => replaceHidden(line, asEscape).replaceAll('##[', '#\\u0023[');
