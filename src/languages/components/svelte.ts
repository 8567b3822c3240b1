import type { Page } from './page.ts';
import { isData, type Script, scriptOf } from './scripts.ts';

/** The scripts of a Svelte component: wherever they stand in it, as its preprocessors find them. */
export function svelteScripts(page: Page): readonly Script[] {
  const { text } = page;
  const scripts: Script[] = [];
  let at = text.indexOf('<');
  while (at !== -1) {
    let end = at + 1;
    if (text.startsWith('<!--', at)) end = page.commentEnd(at);
    else if (page.isNamed(at + 1, 'script') || page.isNamed(at + 1, 'style')) {
      const tag = page.tag(at);
      end = tag.end;
      if (!tag.isSelfClosing && (tag.name === 'style' || !isData(tag))) {
        end = page.closeTag(tag);
        const script = tag.name === 'script' && scriptOf(page, tag, end);
        if (script) scripts.push(script);
      }
    }
    at = text.indexOf('<', end);
  }
  return scripts;
}
