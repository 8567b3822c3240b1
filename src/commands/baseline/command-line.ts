import { defaultRequest, type Request } from '../../request.ts';

const kept = ['config', 'directory', 'evidence', 'base'] as const;

/** The update that was asked for, with more said. */
export function commandLine(request: Request, end?: string): string {
  const options = kept.flatMap((name) => {
    const said = request[name];
    const text = typeof said === 'object' ? said.join(',') : said;
    // A whole config, inline in a workflow, is nothing to type.
    if (text === undefined || text === '' || text === defaultRequest[name] || text.includes('\n')) return [];
    return [`--${name}`, shellWord(text)];
  });
  return ['epic21-gate baseline update', ...options, ...(end === undefined ? [] : [end])].join(' ');
}

const shellWord = (text: string): string =>
  /^[\w./,:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
