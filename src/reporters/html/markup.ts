import { visible } from '../../model/visible.ts';

/** Text that is HTML already. Only `markup` makes it, so all other text is escaped. */
export interface Markup {
  readonly markup: string;
}

type Value = Markup | string | number | undefined | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // The runner acts on `##[` anywhere in a line, and a report may be printed in a job.
  '##[': '##&#91;',
};

const escape = (text: string): string => visible(text).replace(/[&<>"']|##\[/g, (found) => entities[found] ?? found);

const plain = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed parts without the line breaks and the indentation that they have for their readers; beside text they are blanks. */
function withoutLayout(parts: TemplateStringsArray): readonly string[] {
  const known = plain.get(parts);
  if (known) return known;
  const made = parts.map((part) => part.replaceAll(/(?<=^|>)\n\s*(?=<|$)/g, '').replaceAll(/\n\s*/g, ' '));
  plain.set(parts, made);
  return made;
}

function show(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escape(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}

/** Values are text, escaped for elements and for quoted attributes alike; lists of markup stand a line each. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const fixed = withoutLayout(parts);
  let text = fixed[0] ?? '';
  for (const [index, value] of values.entries()) text += show(value) + (fixed[index + 1] ?? '');
  return { markup: text };
}

export const nothing: Markup = markup``;
