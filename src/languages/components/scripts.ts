import { clip, visible } from '../../model/visible.ts';
import type { Page, Tag } from './page.ts';

/** A part of a component that is JavaScript or TypeScript. */
export interface Script {
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  readonly typescript: boolean;
  readonly jsx: boolean;
}

const dialects: ReadonlyMap<string, Pick<Script, 'typescript' | 'jsx'>> = new Map([
  ['js', { typescript: false, jsx: false }],
  ['javascript', { typescript: false, jsx: false }],
  ['jsx', { typescript: false, jsx: true }],
  ['ts', { typescript: true, jsx: false }],
  ['typescript', { typescript: true, jsx: false }],
  ['tsx', { typescript: true, jsx: true }],
]);

/** Types of what is run; anything else, such as `application/ld+json`, is data. */
const typesOfScripts: ReadonlyMap<string, string> = new Map([
  ['', 'js'],
  ['module', 'js'],
  ['text/javascript', 'js'],
  ['application/javascript', 'js'],
  ['text/ecmascript', 'js'],
  ['ts', 'ts'],
  ['text/typescript', 'ts'],
]);

/** Whether a tag begins data. What data looks like, and whether it ends, does not matter. */
export const isData = (tag: Tag): boolean => !typesOfScripts.has(typeOf(tag));

/** The script that this tag begins, which ends where its closing tag is; undefined where it has no text of its own. */
export function scriptOf(page: Page, tag: Tag, to: number): Script | undefined {
  if (tag.attributes.has('src')) return undefined;
  const name = tag.attributes.get('lang')?.toLowerCase() ?? typesOfScripts.get(typeOf(tag)) ?? '';
  const dialect = dialects.get(name === '' ? 'js' : name);
  if (!dialect) throw page.malformed(`a script in "${visible(clip(name, 40))}", which is not measured`, tag.start);
  return { from: tag.end, to, firstLine: page.lineOf(tag.end), ...dialect };
}

const typeOf = (tag: Tag): string => tag.attributes.get('type')?.toLowerCase() ?? '';
