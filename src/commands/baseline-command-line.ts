import { defaultRequest, type Request } from '../request.ts';

const kept = ['config', 'directory', 'evidence', 'base'] as const;

/** The command that was given, allowed to raise rows. */
export function commandLine(request: Request): string {
  const options = kept.flatMap((name) => {
    const said = request[name];
    const text = typeof said === 'object' ? said.join(',') : said;
    // A whole config, inline in a workflow, is nothing to type.
    if (text === undefined || text === '' || text === defaultRequest[name] || text.includes('\n')) return [];
    return [`--${name}`, shellWord(text)];
  });
  return ['epic21-gate baseline update', ...options, '--allow-lower --reason "WHY"'].join(' ');
}

const shellWord = (text: string): string =>
  /^[\w./,:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
