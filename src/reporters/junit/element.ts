import { escapeXml } from '../../formats/xml/escape-xml.ts';
import { clip } from '../../model/visible.ts';
import { safeLine } from '../safe-line.ts';

const longest = 4_000;

/** Text from anywhere as the content of an element: line by line, each bounded. */
export const content = (lines: readonly string[]): string =>
  lines.map((line) => escapeXml(safeLine(clip(line, longest)))).join('\n');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is already written within it; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(safeLine(clip(String(value), 1_000)))}"`)
    .join('');
  return inner === '' ? `<${name}${written}/>\n` : `<${name}${written}>${inner}</${name}>\n`;
}
