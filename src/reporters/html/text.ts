import { clip } from '../../model/visible.ts';
import { markup, type Markup } from './markup.ts';

const mostMessage = 2_000;

/** Text from outside, cut where nobody would read on. */
export const prose = (text: string, most = mostMessage): Markup => markup`${clip(text, most)}`;

/** Prose in which backticks mark code, as in the help of a rule. */
export const proseWithCode = (text: string): Markup => {
  const parts = clip(text, mostMessage).split('`');
  return parts.reduce(
    (all, part, index) => (index % 2 === 1 ? markup`${all}<code>${part}</code>` : markup`${all}${part}`),
    markup``,
  );
};

export const code = (text: string, most = 400): Markup => markup`<code>${clip(text, most)}</code>`;

/** A link where there is a page to go to. */
export const linked = (url: string | undefined, text: Markup): Markup =>
  url === undefined ? text : markup`<a href="${url}">${text}</a>`;
