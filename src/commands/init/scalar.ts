import { visible } from '../../model/visible.ts';

const plain = /^\.?[A-Za-z][\w./-]*$/;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i;

/** Text from outside as a YAML scalar of one line, the same text to every parser of YAML 1.1 and 1.2. */
export function scalar(text: string): string {
  if (plain.test(text) && !reserved.test(text)) return text;
  const quoted = JSON.stringify(text);
  return visible(text) === text ? quoted : quoted.replaceAll(/[^ -~]/gu, escape);
}

export const flowList = (items: readonly string[]): string => `[${items.map(scalar).join(', ')}]`;

function escape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
