import { replaceHidden } from '../model/visible.ts';

/** JSON in characters that no terminal and no runner acts on: it may be printed in a job. */
export const printableJson = (value: object, indent = 2): string =>
  JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => replaceHidden(line, asEscape).replaceAll('##[', String.raw`#\u0023[`))
    .join('\n');

const asEscape = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
