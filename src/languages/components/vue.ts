import type { Page, Tag } from './page.ts';
import { isData, type Script, scriptOf } from './scripts.ts';

/** The scripts of a Vue component: those blocks at its top that are named so. */
export function vueScripts(page: Page): readonly Script[] {
  const { text } = page;
  const scripts: Script[] = [];
  let at = text.indexOf('<');
  while (at !== -1) {
    let end = at + 1;
    if (text.startsWith('<!--', at)) end = page.commentEnd(at);
    else if (beginsTag(text, at)) {
      const tag = page.tag(at);
      const close = tag.isSelfClosing ? undefined : closeOf(page, tag);
      const script = close !== undefined && tag.name === 'script' && !isData(tag) && scriptOf(page, tag, close);
      if (script) scripts.push(script);
      end = close === undefined ? tag.end : close + 2;
    }
    at = text.indexOf('<', end);
  }
  return scripts;
}

/** A template in HTML may hold others; any other block ends with the first tag that closes it. */
function closeOf(page: Page, tag: Tag): number {
  const language = tag.attributes.get('lang')?.toLowerCase() ?? 'html';
  return tag.name === 'template' && language === 'html' ? templateEnd(page, tag) : page.closeTag(tag);
}

function templateEnd(page: Page, tag: Tag): number {
  const { text } = page;
  let depth = 1;
  let at = nextPart(text, tag.end);
  while (at !== -1) {
    let end = at + 1;
    if (text.startsWith('<!--', at)) end = page.commentEnd(at);
    else if (text.startsWith('{{', at)) end = page.interpolationEnd(at);
    else if (text.startsWith('</', at)) {
      if (page.isNamed(at + 2, tag.name)) depth -= 1;
      if (depth === 0) return at;
    } else if (beginsTag(text, at)) {
      const inner = page.tag(at);
      if (inner.name === tag.name && !inner.isSelfClosing) depth += 1;
      end = inner.end;
    }
    at = nextPart(text, end);
  }
  throw page.neverClosed('"<template>"', tag.start);
}

/** The next `<` or `{{`. */
function nextPart(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '<' || (text[at] === '{' && text[at + 1] === '{')) return at;
  }
  return -1;
}

const beginsTag = (text: string, at: number): boolean => /[A-Za-z]/.test(text[at + 1] ?? '');
