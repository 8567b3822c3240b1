import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { htmlOf } from '../rendered-markdown.ts';
import { sanitized } from './sanitized.ts';

const styles = (theme: 'light' | 'dark'): string =>
  readFileSync(createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');

/** Markdown as a comment on GitHub: its flavor, its style, and nothing of HTML that it does not let through. */
export const commentPage = (markdown: string, theme: 'light' | 'dark'): string => `<!doctype html>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>comment</title>
<style>${styles(theme)}
body { margin: 0; background: ${theme === 'light' ? '#fff' : '#0d1117'} }
.markdown-body { box-sizing: border-box; max-width: 860px; padding: 16px; font-size: 14px }</style>
<article class="markdown-body">${sanitized(htmlOf(markdown))}</article>
`;
