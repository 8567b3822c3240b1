import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A document as GitHub would show it. */
export interface Rendered {
  /** Every element, as often as it occurs. */
  readonly elements: ReadonlyMap<string, number>;
  /** Tags that close nothing or are not closed. */
  readonly unbalanced: readonly string[];
  /** The text of each table cell, row by row, the heads left out. */
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
  /** What stands outside of `<code>`, where GitHub looks for things to link. */
  readonly linkable: string;
  /** Where links lead, and where pictures come from. */
  readonly pages: readonly string[];
}

/** In GitHub's own flavor: tables, strikethrough, addresses that are links by themselves. */
export const htmlOf = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

export function renderMarkdown(markdown: string): Rendered {
  const html = htmlOf(markdown);
  const rows = [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td(?: align="\w+")?>([^]*?)<\/td>/g)].map(([, cell = '']) => textOf(cell)),
  );
  return {
    ...elementsOf(html),
    rows: rows.filter((cells) => cells.length > 0),
    text: textOf(html),
    linkable: textOf(html.replaceAll(/<code>[^]*?<\/code>/g, '<code></code>')),
    pages: [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, page = '']) => page.replaceAll('&amp;', '&')),
  };
}

// Of comments GitHub shows nothing.
const tags = /<!--[^]*?-->|<(\/?)([A-Za-z][\w-]*)[^>]*>|<[!?][^]*?>/g;

function elementsOf(html: string): Pick<Rendered, 'elements' | 'unbalanced'> {
  const elements = new Map<string, number>();
  const open: string[] = [];
  const unbalanced: string[] = [];
  for (const [tag, slash, name] of html.matchAll(tags)) {
    if (tag.startsWith('<!--')) continue;
    const element = name ?? tag;
    if (slash === '/') {
      if (open.at(-1) === element) open.pop();
      else unbalanced.push(tag);
    } else {
      elements.set(element, (elements.get(element) ?? 0) + 1);
      open.push(element);
    }
  }
  return { elements, unbalanced: [...unbalanced, ...open] };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const textOf = (html: string): string =>
  html
    .replaceAll(tags, '')
    .replaceAll(/&(?:#(\d+)|(\w+));/g, (entity, number: string | undefined, name: string | undefined) =>
      number === undefined ? (named[name ?? ''] ?? entity) : String.fromCodePoint(Number(number)),
    );

/** What GitHub turns into a link, a notification or a picture, by its documentation. */
const links: Readonly<Record<string, RegExp>> = {
  mention: /(?:^|[^\w/])@[a-z\d][\w-]*/i,
  issue: /(?:^|\W)#\d+/,
  'GH-': /\bGH-\d+/i,
  address: /(?:https?|ftp):\/\/|(?:mailto|xmpp):\w/i,
  www: /www\./i,
  email: /[\w.+-]@[\w-]+\./,
  emoji: /:[a-z\d_+-]+:/i,
};

export const linksIn = (text: string): readonly string[] =>
  Object.entries(links).flatMap(([kind, look]) => {
    const found = look.exec(text);
    return found ? [`${kind}: ${found[0]}`] : [];
  });
